import { drawNormal, fillNormal, type Rng, type ScaledStudentT, scaledStudentT, seedRng } from "@velvet/core";
import { ERROR_FREEDOM } from "../pendulum/vote-model.ts";
import { stages } from "./compile-ladder.ts";
import { type HistoryDialKey, type HistoryDials, historyDialKeys, historyDials } from "./dials.ts";
import type { HistoryTask, Role } from "./ground.ts";

/** Requests of one camp in one history whose luck has a place of its own. */
const MOST_REQUESTS = 128;

/** The luck of one request, whatever the policy: uniform numbers by stage, and two more. */
export interface RequestLuck {
	readonly passes: Float64Array;
	/** Errors of the first and of the second vote, standard normal. */
	readonly votes: Float64Array;
	readonly years: Float64Array;
	/** Whether it is answered in kind, and which answer is given otherwise. */
	inKind: number;
	answer: number;
}

/**
 * All chance of one history. The six runs of a draw meet the same, so that what differs between them is the policy and
 * who asks; a longer history begins as a shorter one does. Streams by name and number: decisions/0017.
 */
export class Luck {
	/** Values of the assumptions in this draw. */
	readonly dials = {} as HistoryDials;
	/** Where in its range the chance of each stage lies. */
	readonly chances = new Float64Array(stages.length);
	/** Errors of the vote by election, seen from role 0, of standard deviation 1. */
	readonly errors: Float64Array;
	/** Middle, persistence, cost and error of the vote model, seen from camp A. */
	readonly parameters = new Float64Array(4);
	/** Grievance above that of the start from which on a request comes, by year and role: `petitions[2 * year + role]`. */
	readonly petitions: Float64Array;
	/** How far opinion has gone by year and role, in log-odds: `opinion[2 * year + role]`. */
	readonly opinion: Float64Array;
	/** Where opinion lies in what the assumptions leave open, standard normal. */
	assumed = 0;
	/** Whether places may opt for the other nation after a parting. */
	localOption = 0;
	private draw = 0;
	private readonly given: Float64Array;
	private readonly freedom: ScaledStudentT = scaledStudentT(ERROR_FREEDOM);
	private readonly streams: { readonly [name in "assumptions" | "votes" | "petitions" | "opinion" | "requests"]: Rng };

	constructor({ seed, years, termYears, parameters }: HistoryTask) {
		const root = seedRng(seed).fork("histories");
		this.streams = {
			assumptions: root.fork("assumptions"),
			votes: root.fork("votes"),
			petitions: root.fork("petitions"),
			opinion: root.fork("opinion"),
			requests: root.fork("requests"),
		};
		this.given = parameters;
		this.errors = new Float64Array(Math.floor(years / termYears) + 1);
		this.petitions = new Float64Array(2 * (years + 1));
		this.opinion = new Float64Array(2 * (years + 1));
	}

	/** Goes to the luck of a draw. */
	seek(draw: number): void {
		const { assumptions, votes, petitions, opinion } = this.streams;
		this.draw = draw;
		assumptions.seek(draw);
		for (const key of historyDialKeys) this.dials[key] = between(key, assumptions.share());
		for (let stage = 0; stage < stages.length; stage++) this.chances[stage] = assumptions.share();
		this.localOption = assumptions.share();
		this.parameters.set(this.given.subarray(4 * draw, 4 * draw + 4));
		votes.seek(draw);
		this.freedom.fill(votes, this.errors, 0, this.errors.length);
		petitions.seek(draw);
		this.drawPetitions(petitions);
		opinion.seek(draw);
		this.assumed = drawNormal(opinion);
		fillNormal(opinion, this.opinion, 0, this.opinion.length);
		for (let at = 0; at < this.opinion.length; at++)
			this.opinion[at] = at < 2 ? 0 : this.opinion[at - 2] + this.dials.opinion * this.opinion[at];
	}

	/** A request comes with the chance requests · exp(push · grievance): where its luck is below that. */
	private drawPetitions(rng: Rng): void {
		const { petitions } = this;
		const { requests, push } = this.dials;
		for (let at = 0; at < petitions.length; at++) {
			const luck = rng.share();
			petitions[at] = push > 0 ? Math.log(luck / requests) / push : luck < requests ? -1 : Number.POSITIVE_INFINITY;
		}
	}

	/** Reads the luck of a role's request by its number. */
	readRequest(role: Role, number: number, into: RequestLuck): void {
		const { requests } = this.streams;
		requests.seek((2 * this.draw + role) * MOST_REQUESTS + Math.min(number, MOST_REQUESTS - 1));
		for (let stage = 0; stage < stages.length; stage++) {
			into.passes[stage] = requests.share();
			into.years[stage] = requests.share();
		}
		fillNormal(requests, into.votes, 0, into.votes.length);
		into.inKind = requests.share();
		into.answer = requests.share();
	}
}

export function emptyLuck(): RequestLuck {
	return {
		passes: new Float64Array(stages.length),
		votes: new Float64Array(2),
		years: new Float64Array(stages.length),
		inKind: 0,
		answer: 0,
	};
}

function between(key: HistoryDialKey, share: number): number {
	const { low, high } = historyDials[key];
	return low + (high - low) * share;
}
