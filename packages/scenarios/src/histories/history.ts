import type { VoteParameters } from "../pendulum/vote-model.ts";
import { settledGrievance, stepGrievance } from "../response/grievance.ts";
import { AUTONOMY, answerTo, BLOCKED, isInKind, LEFT_OPEN, PARTED } from "./answer.ts";
import { type Country, holdElection, winnerAt } from "./country.ts";
import { BLOCKS, type HistoryGround, type HistoryTask, REST, ROLES, type Role } from "./ground.ts";
import type { Luck } from "./luck.ts";
import { Request } from "./request.ts";
import { bitOf, countryOf, Voters, WHOLE } from "./voters.ts";

/** The whole, or what remains of it; the nation of role r is country r + 1. */
const REMAINDER = 0;

/** Hears what happens in a history; without it only numbers are kept. */
export interface HistoryListener {
	/** Another camp comes to power in a country. */
	election(year: number, country: number, governs: Role): void;
	asks(year: number, role: Role, policy: number, inKind: boolean): void;
	stage(year: number, role: Role, stage: number, passes: boolean): void;
	ends(year: number, role: Role, outcome: number): void;
	localOption(year: number): void;
}

/** One history under one policy: the state of the world at the end of a year, and the step to the next. */
export class History {
	/** Where voters live, with those who moved. */
	readonly voters = new Voters();
	readonly grievance = new Float64Array(2);
	/** Share of each role's voters under a government of the other camp. */
	readonly outShare = new Float64Array(2);
	/** Share of all voters under a government of their own camp. */
	selfDetermination = 0;
	/** Sums over the years gone by: that share, and by role years under the other camp and grievance. */
	readonly sums = { matched: 0, out: new Float64Array(2), grieved: new Float64Array(2) };
	readonly countries: readonly [Country, Country, Country] = [empty(), empty(), empty()];
	readonly requests: readonly [Request, Request] = [new Request(), new Request()];
	/** Whether the place of each role has left, and since which year; or has autonomy. */
	readonly left: [boolean, boolean] = [false, false];
	readonly leftIn: [number, number] = [0, 0];
	readonly autonomy: [boolean, boolean] = [false, false];
	year = 0;
	private policy = 0;
	/** Grievance of both camps at the start. */
	atStart = 0;
	private whole = 0;
	/** Points of share by which the voters of each country lie above one half for role 0. */
	private readonly leans = new Float64Array(3);
	private localOptionDue = -1;
	/** Goes up whenever anything but grievance has changed: governments, levels, votes, borders, requests. */
	version = 0;
	/** Whether a government, a border or votes have changed since shares were reckoned. */
	private changed = false;
	private readonly parameters: { -readonly [name in keyof VoteParameters]: number } = {
		middle: 0,
		persistence: 0,
		cost: 0,
		error: 0,
	};
	private readonly task: HistoryTask;
	private readonly luck: Luck;
	private readonly listener: HistoryListener | null;

	constructor(task: HistoryTask, luck: Luck, listener: HistoryListener | null = null) {
		this.task = task;
		this.luck = luck;
		this.listener = listener;
	}

	/**
	 * Starts anew in the year of the recorded vote.
	 *
	 * @param policy of the camp that governs then, as in `policies`
	 * @param sign 1 where camp A asks first, −1 where camp B does
	 */
	start(ground: HistoryGround, policy: number, sign: 1 | -1): void {
		const { voters, countries, parameters, luck } = this;
		voters.start(ground);
		// As if power had always alternated: out of it half of the time.
		this.atStart = settledGrievance(0.5, luck.dials) ?? 0;
		for (const role of ROLES) {
			this.grievance[role] = this.atStart;
			this.sums.out[role] = 0;
			this.sums.grieved[role] = 0;
			this.left[role] = false;
			this.autonomy[role] = false;
			this.requests[role].reset();
		}
		this.year = 0;
		this.sums.matched = 0;
		this.policy = policy;
		this.localOptionDue = -1;
		this.whole = voters.lead(WHOLE);
		countries[REMAINDER].swing = ground.level - this.whole;
		countries[REMAINDER].governs = 1;
		countries[REMAINDER].terms = ground.terms;
		[parameters.middle, parameters.persistence, parameters.cost, parameters.error] = luck.parameters;
		parameters.middle *= sign;
		this.weigh();
		this.share();
	}

	/** A year passes: elections, requests and their answers, moves, grievance. It runs millions of times. */
	step(ground: HistoryGround): void {
		this.year++;
		const { termYears } = this.task;
		if (this.year % termYears === 0) this.elect(this.year / termYears - 1);
		const met = this.ask(ground, 0);
		const metOther = this.ask(ground, 1);
		if (this.year === this.localOptionDue) this.opt(ground);
		if (this.left[0] || this.left[1]) this.move(ground);
		if (this.changed) this.share();
		this.grieve(0, met);
		this.grieve(1, metOther);
		this.add();
	}

	/** Share of role 0 in the vote of what remains of the country. */
	get level(): number {
		const level = 50 + this.leans[REMAINDER] + this.countries[REMAINDER].swing;
		return Math.min(100, Math.max(0, level)) / 100;
	}

	private elect(term: number): void {
		const { countries, luck, left } = this;
		this.version++;
		for (let k = 0; k < 3; k++) {
			if (k > 0 && !left[k - 1]) continue;
			const before = countries[k].governs;
			holdElection(countries[k], this.leans[k], this.whole, this.parameters, luck.errors[term]);
			// The majority of a place with autonomy may change without the government of the whole.
			if (this.autonomy[0] || this.autonomy[1]) this.changed = true;
			if (countries[k].governs === before) continue;
			this.changed = true;
			this.listener?.election(this.year, k, countries[k].governs);
		}
	}

	/** @returns 1 if a request was refused or left open in this year, 2 if it was met */
	private ask(ground: HistoryGround, role: Role): number {
		const request = this.requests[role];
		if (!request.active) {
			if (!this.mayAsk(ground, role)) return 0;
			this.begin(role);
		}
		if (!request.isDue(this.year)) return 0;
		const outlook = ground.outlook[role];
		let met = 0;
		while (outlook !== null && request.isDue(this.year)) {
			const { stage } = request;
			const mean =
				(this.countries[REMAINDER].governs === role ? outlook.own : outlook.out) +
				this.luck.assumed * outlook.assumed +
				this.luck.opinion[2 * this.year + role] +
				this.luck.dials.swayed * (this.grievance[role] - this.atStart);
			const passes = request.decide(this.luck.chances, mean, outlook.spread, this.task.threshold);
			this.listener?.stage(this.year, role, stage, passes);
			const outcome = request.follow(passes);
			if (outcome < 0) continue;
			request.end(outcome, this.year, this.luck.dials);
			this.version++;
			this.listener?.ends(this.year, role, outcome);
			met = this.settle(role, outcome);
		}
		return met;
	}

	/** Whether this camp brings a request this year. */
	private mayAsk({ outlook }: HistoryGround, role: Role): boolean {
		// The rarest comes first: this is asked every year.
		if (!this.wants(role) || this.countries[REMAINDER].governs === role) return false;
		if (outlook[role] === null || this.left[role] || this.autonomy[role]) return false;
		if (this.year < this.requests[role].restsUntil) return false;
		const other = this.requests[role === 0 ? 1 : 0];
		// Something has to remain; where two requests would leave nothing, the second waits for the first.
		return this.remainsWithout(role) && !(other.active && !this.remainsWithout(0, true));
	}

	/** Whether its camp would bring one. The first of role 0 comes as soon as it may. */
	private wants(role: Role): boolean {
		if (role === 0 && this.requests[0].made === 0) return true;
		return this.grievance[role] - this.atStart > this.luck.petitions[2 * this.year + role];
	}

	/** Whether somebody remains if the place of a role leaves, or those of both. */
	private remainsWithout(role: Role, both = false): boolean {
		return this.voters.areIn(this.remaining() & ~(both ? bitOf(0) | bitOf(1) : bitOf(role)));
	}

	/** Blocks that have not left. */
	private remaining(): number {
		return WHOLE & ~((this.left[0] ? bitOf(0) : 0) | (this.left[1] ? bitOf(1) : 0));
	}

	private begin(role: Role): void {
		const request = this.requests[role];
		this.version++;
		this.luck.readRequest(role, request.made, request.luck);
		const other = this.requests[role === 0 ? 1 : 0];
		const inKind = isInKind(role, request, other, this.luck.dials);
		const policy = answerTo(role, request, other, this.policy, this.luck.dials);
		request.start(this.task.ladders[policy], policy, this.year);
		this.listener?.asks(this.year, role, policy, inKind);
	}

	private settle(role: Role, outcome: number): number {
		if (outcome === PARTED) {
			const { countries } = this;
			this.left[role] = true;
			this.leftIn[role] = this.year;
			this.weigh();
			const nation = countries[role + 1];
			nation.swing = countries[REMAINDER].swing;
			nation.governs = winnerAt(this.leans[role + 1] + nation.swing, role);
			nation.terms = 1;
			// What remains keeps its government until its next election, even where the majority has left with the nation.
			if (role === 0 && this.luck.localOption < this.luck.dials.localOption) this.localOptionDue = this.year + 1;
		}
		if (outcome === AUTONOMY) {
			this.autonomy[role] = true;
			this.changed = true;
		}
		if (outcome === PARTED || outcome === AUTONOMY) return 2;
		return outcome === BLOCKED || outcome === LEFT_OPEN ? 1 : 0;
	}

	private opt({ followers }: HistoryGround): void {
		if (followers === null || this.left[1]) return;
		this.voters.opt(followers);
		this.weigh();
		this.listener?.localOption(this.year);
	}

	/** Some of those under the other camp's government cross the border, each camp to the nation of its own. */
	private move({ drift }: HistoryGround): void {
		const { left, leftIn } = this;
		const { takeUp, movers, window, crossing } = this.luck.dials;
		// The window of options is open from the last parting on.
		const age = this.year - Math.max(left[0] ? leftIn[0] : 0, left[1] ? leftIn[1] : 0);
		const open = Math.min(1, Math.max(0, window - age));
		for (const role of ROLES) {
			const rate = Math.min(1, drift[role] * crossing + (open * takeUp * movers) / window);
			this.voters.cross(role, rate, left);
		}
		this.weigh();
	}

	/** After voters or borders have moved. */
	private weigh(): void {
		const { voters, leans } = this;
		this.changed = true;
		this.version++;
		leans[REMAINDER] = voters.lead(this.remaining());
		for (const role of ROLES) leans[role + 1] = voters.lead(bitOf(role));
	}

	/** How many live under the other camp's government. */
	private share(): void {
		const { countries, outShare, left, autonomy, leans } = this;
		const { votes, totals } = this.voters;
		const { governs, swing } = countries[REMAINDER];
		outShare[0] = 0;
		outShare[1] = 0;
		for (let block = 0; block < BLOCKS; block++) {
			const own = countries[countryOf(block, left)].governs;
			const self = block !== REST && autonomy[block] ? winnerAt(leans[block + 1] + swing, governs) : own;
			const weight = self === own ? 1 : 1 - this.luck.dials.selfRule;
			outShare[1 - own] += votes[(1 - own) * BLOCKS + block] * weight;
			outShare[own] += votes[own * BLOCKS + block] * (1 - weight);
		}
		const under = outShare[0] + outShare[1];
		this.selfDetermination = 1 - under / (totals[0] + totals[1]);
		for (const role of ROLES) outShare[role] = totals[role] === 0 ? 0 : Math.min(1, outShare[role] / totals[role]);
		this.changed = false;
	}

	private add(): void {
		const { sums, outShare, grievance } = this;
		sums.matched += this.selfDetermination;
		sums.out[0] += outShare[0];
		sums.out[1] += outShare[1];
		sums.grieved[0] += grievance[0];
		sums.grieved[1] += grievance[1];
	}

	/** @param event 1 where a request was refused or left open in this year, 2 where it was met */
	private grieve(role: Role, event: number): void {
		const { grievance, outShare, luck } = this;
		const [blocked, accommodated] = [event === 1 ? 1 : 0, event === 2 ? 1 : 0];
		grievance[role] = stepGrievance(grievance[role], outShare[role], blocked, accommodated, luck.dials);
	}
}

function empty(): Country {
	return { swing: 0, governs: 1, terms: 1 };
}
