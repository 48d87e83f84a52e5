import { type CampKey, type Checked, campVotes, type Plan, passed } from "@velvet/core";
import { campPolities } from "../camp-polities.ts";
import { runCascade } from "../cascade/run-cascade.ts";
import { crossings } from "../migration/crossing-rates.ts";
import type { Case } from "../open-case.ts";
import { counterpart, type WhoAsks } from "../response/who-asks.ts";
import { BLOCKS, type HistoryGround, type Outlook, REST, type Role } from "./ground.ts";
import { outlookOf } from "./outlook.ts";

/** Who asks first, and what a history starts from. */
export interface OpenGround {
	readonly who: WhoAsks;
	/** Who would ask on the other side; `null` with the reason. */
	readonly answer: WhoAsks | null;
	readonly why?: string;
	readonly ground: HistoryGround;
}

/** Who would ask for a camp, and how they would vote; or why nobody would. */
export type Asker = { readonly who: WhoAsks; readonly outlook: Outlook } | { readonly why: string };

/** Issues are those of the referendum of who asks. */
export function openAsker(theCase: Case, plan: Plan, camp: CampKey): Checked<Asker> {
	const who = counterpart(theCase, plan, camp);
	if (who.places === null) return passed({ why: who.why });
	const outlook = outlookOf(theCase, who);
	return outlook.ok ? passed({ who, outlook: outlook.value }) : outlook;
}

/** @param asker of the camp that asks first @param other of the other camp @param terms that the other has governed in a row */
export function openGround(
	theCase: Case,
	plan: Plan,
	asker: Asker,
	other: Asker,
	terms: number,
): OpenGround | { readonly why: string } {
	if (!("who" in asker)) return asker;
	const { who } = asker;
	const first = who.asks;
	const answer = "who" in other ? other.who : null;
	const votes = votesByBlock(theCase, first, who, answer);
	const apart = planOf(theCase, plan, who);
	const [own, others] = [0, 1].map((role) => votes.subarray(role * BLOCKS, (role + 1) * BLOCKS).reduce(add, 0));
	return {
		who,
		answer,
		...("why" in other ? { why: other.why } : {}),
		ground: {
			votes,
			level: own + others === 0 ? 0 : (50 * (own - others)) / (own + others),
			terms,
			outlook: [asker.outlook, "who" in other ? other.outlook : null],
			drift: driftOf(theCase, apart, first, votes),
			followers: followersOf(theCase, apart, first, votes),
		},
	};
}

function votesByBlock({ preference }: Case, first: CampKey, who: WhoAsks, answer: WhoAsks | null): Float64Array {
	const roles = first === "A" ? ([0, 1] as const) : ([1, 0] as const);
	const block = new Uint8Array(preference.a.length).fill(REST);
	for (const unit of answer?.units ?? []) block[unit] = 1;
	for (const unit of who.units) block[unit] = 0;
	const votes = new Float64Array(2 * BLOCKS);
	roles.forEach((camp, role) => {
		campVotes(preference, camp).forEach((count, unit) => {
			votes[role * BLOCKS + block[unit]] += count;
		});
	});
	return votes;
}

/** The plan in which just those who ask leave; the plan itself where they are who leaves in it. */
function planOf(theCase: Case, plan: Plan, who: WhoAsks): Plan | null {
	const camps = campPolities(theCase);
	if (who.why === "leaves-in-the-plan") return plan;
	if (!camps.ok) return null;
	const [of, against] = who.asks === "A" ? [0, 1] : [1, 0];
	const assignment = new Uint16Array(plan.assignment.length).fill(camps.value.of[against]);
	for (const unit of who.units) assignment[unit] = camps.value.of[of];
	return { assignment, origin: plan.origin };
}

/** models.md (5.1), both ways across the border and less what moves today. By role. */
function driftOf(theCase: Case, apart: Plan | null, first: CampKey, votes: Float64Array): readonly [number, number] {
	if (apart === null) return [0, 0];
	const found = crossings(theCase, apart);
	const of = (role: Role): number => {
		const camp = (role === 0) === (first === "A") ? "A" : "B";
		const { toOwn, away, toOwnToday, awayToday } = found[camp];
		const home = votes[role * BLOCKS];
		const outside = votes[role * BLOCKS + 1] + votes[role * BLOCKS + REST];
		const [left, there] = role === 0 ? [outside, home] : [home, outside];
		return left === 0 ? 0 : toOwn - toOwnToday - ((away - awayToday) * there) / left;
	};
	return [of(0), of(1)];
}

/** Votes that a cascade at once would bring to the nation that asked, by role: models.md (9.1) and docs/methods/cascade.md. */
function followersOf(
	theCase: Case,
	apart: Plan | null,
	first: CampKey,
	votes: Float64Array,
): readonly [number, number] | null {
	const camps = campPolities(theCase);
	if (apart === null || !camps.ok) return null;
	const { end, rounds } = runCascade(theCase, camps.value, apart);
	if (rounds.length === 0) return null;
	const [nation, roles] =
		first === "A" ? ([camps.value.of[0], [0, 1]] as const) : ([camps.value.of[1], [1, 0]] as const);
	const [own, other] = roles.map((camp, role) => {
		const counts = campVotes(theCase.preference, camp);
		let after = 0;
		for (let unit = 0; unit < end.length; unit++) if (end[unit] === nation) after += counts[unit];
		return after - votes[role * BLOCKS];
	});
	return [own, other];
}

function add(sum: number, value: number): number {
	return sum + value;
}
