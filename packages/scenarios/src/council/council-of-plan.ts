import { type Checked, columnValues, failed, type Issue, issue, type Notice, type Plan, passed } from "@velvet/core";
import { membersOf } from "../members/members-of.ts";
import type { Case } from "../open-case.ts";
import type { Confederation } from "../scenario.ts";
import type { ByMember, CouncilMember, CouncilPower } from "./council.ts";
import { measureCouncil } from "./measure-council.ts";
import { USUAL_QUOTA } from "./read-quota.ts";

export type CouncilWeights = Confederation["weights"];
export const councilWeights = ["people", "square-root", "equal"] as const satisfies readonly CouncilWeights[];

/** How a council is made up, where not as the scenario says. */
export interface CouncilChoices {
	/** The nations that confederate, or their parents (states), each with votes of its own. */
	readonly members?: "polities" | "parents";
	readonly weights?: CouncilWeights;
	/** As {@link measureCouncil} reads it. */
	readonly quota?: string;
}

/** The council of a plan's confederation; without one in the scenario, what it would be if all its nations confederated. */
export interface PlanCouncil extends CouncilPower {
	readonly confederation: { readonly name: string; readonly keeps: readonly string[] } | null;
	readonly members: "polities" | "parents";
	readonly weights: CouncilWeights;
	/** People for each vote where votes go by people, so that coalitions can be counted exactly. */
	readonly peopleAVote: number | null;
	readonly names: ByMember<string>;
	readonly people: ByMember<number>;
	/** Normalised Banzhaf index under each way to give votes, with the same quota as a share; `null` where it cannot be counted. */
	readonly otherwise: { readonly [weights in CouncilWeights]: ByMember<number> | null };
}

/** What each member of the council could do; models.md (7.4). */
export function councilOfPlan(theCase: Case, plan: Plan, choices: CouncilChoices = {}): Checked<PlanCouncil> {
	const { confederation } = theCase.scenario;
	const members = choices.members ?? "polities";
	const people = members === "polities" ? nationsOf(theCase, plan) : parentsOf(theCase, plan);
	if (people.length === 0) return failed(nobody());
	const weights = choices.weights ?? confederation?.weights ?? "people";
	const quota = choices.quota ?? (confederation === undefined ? USUAL_QUOTA : `more than ${confederation.quota}`);
	const measured = measureWith(people, weights, quota);
	if (!measured.ok) return measured;
	const { power, peopleAVote } = measured.value;
	const otherwise = Object.fromEntries(
		councilWeights.map((kind) => {
			const other = kind === weights ? measured : measureWith(people, kind, quota);
			return [kind, other.ok ? other.value.power.banzhaf : null];
		}),
	) as PlanCouncil["otherwise"];
	return passed(
		{
			...power,
			confederation: confederation === undefined ? null : { name: confederation.name, keeps: confederation.keeps },
			members,
			weights,
			peopleAVote,
			names: Object.fromEntries(people.map(({ id, name }) => [id, name])),
			people: Object.fromEntries(people.map((each) => [each.id, each.people])),
			otherwise,
		},
		[...(confederation === undefined ? [noConfederation] : []), ...measured.notices],
	);
}

const noConfederation: Notice = {
	code: "no-confederation",
	message: "The scenario has no confederation: all its nations are taken as members.",
	where: "polities",
};

interface Peopled {
	readonly id: string;
	readonly name: string;
	readonly people: number;
}

/** Indices of the polities that confederate; all of them where none does. */
function confederates({ scenario }: Case): readonly number[] {
	const all = [...scenario.polities.keys()];
	const some = all.filter((k) => scenario.polities[k].status.kind === "confederation");
	return some.length > 0 ? some : all;
}

function nationsOf(theCase: Case, { assignment }: Plan): Peopled[] {
	const people = columnValues(theCase.atlas, theCase.preference.vote.peopleColumn);
	const sums = new Float64Array(theCase.scenario.polities.length);
	const land = new Uint8Array(sums.length);
	assignment.forEach((polity, u) => {
		if (polity >= sums.length) return;
		sums[polity] += people[u] || 0;
		land[polity] = 1;
	});
	return confederates(theCase).flatMap((k) => {
		const { id, name } = theCase.scenario.polities[k];
		return land[k] === 0 ? [] : [{ id, name, people: sums[k] }];
	});
}

function parentsOf(theCase: Case, plan: Plan): Peopled[] {
	const joined = confederates(theCase);
	return membersOf(theCase, plan).filter(({ polity }) => joined.includes(polity));
}

/** A page waits for it, and counts it under three ways to give votes. */
const MOST_SECONDS = 1;

interface Measured {
	readonly power: CouncilPower;
	readonly peopleAVote: number | null;
}

/** By people, one vote for so many people as can be counted: 1, 10, 100 and so on. */
function measureWith(members: readonly Peopled[], weights: CouncilWeights, quota: string): Checked<Measured> {
	if (weights !== "people") {
		const votes = (people: number) => (weights === "equal" ? 1 : Math.round(Math.sqrt(people)));
		return measured(withVotes(members, votes), quota, null);
	}
	let last: readonly Issue[] = [];
	for (let unit = 1; unit <= 1_000_000; unit *= 10) {
		const result = measured(
			withVotes(members, (people) => Math.round(people / unit)),
			quota,
			unit,
		);
		if (result.ok || result.issues.some(({ code }) => code !== "too-many-votes")) return result;
		last = result.issues;
	}
	return failed(...last);
}

function measured(members: readonly CouncilMember[], quota: string, peopleAVote: number | null): Checked<Measured> {
	const power = measureCouncil(members, quota, MOST_SECONDS);
	return power.ok ? passed({ power: power.value, peopleAVote }, power.notices) : power;
}

function withVotes(members: readonly Peopled[], votes: (people: number) => number): CouncilMember[] {
	return members.map(({ id, name, people }) => ({ id, name, people, votes: votes(people) }));
}

function nobody() {
	const message = "No nation of the plan has land: there is nobody who could confederate.";
	return issue("no-members", message, "polities", "Choose a plan that gives a nation some land.");
}
