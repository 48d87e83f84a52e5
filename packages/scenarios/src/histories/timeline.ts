import { type CampKey, capital, withArticle } from "@velvet/core";
import { outcomes, type Policy, policies } from "../response/ladder.ts";
import { answerWords } from "../response/response-words.ts";
import { nationOrPlaces } from "../response/who-asks.ts";
import { stages } from "./compile-ladder.ts";
import type { Role } from "./ground.ts";
import { History, type HistoryListener } from "./history.ts";
import { Luck } from "./luck.ts";
import type { OpenGround } from "./open-grounds.ts";
import type { OpenHistories } from "./open-histories.ts";
import { runThrough } from "./simulate-histories.ts";
import { stageSentence, type TimelineNames } from "./timeline-words.ts";

/** Something that happens in a history. */
export interface TimelineEvent {
	readonly year: number;
	readonly kind: "request" | "stage" | "outcome" | "election" | "option";
	/** The camp it is about: who asks, or who comes to power. */
	readonly camp: CampKey | null;
	readonly sentence: string;
}

/** One history in words, made anew from its seed and number. */
export interface Timeline {
	readonly draw: number;
	readonly policy: Policy;
	readonly asks: CampKey;
	readonly events: readonly TimelineEvent[];
	/** At the end of each year, for who asked first and for the other: grievance, and share under their own government. */
	readonly years: readonly {
		readonly year: number;
		readonly grievance: { readonly [camp in CampKey]: number };
		readonly ownGovernment: { readonly [camp in CampKey]: number };
	}[];
	/** How many live under their own camp's government in the last year; who asked first comes first. */
	readonly closing: string;
}

/** Tells a draw under a policy where a camp asks first; `null` where it has nobody to ask. */
export function tellHistory(opened: OpenHistories, draw: number, policy: Policy, asks: CampKey): Timeline | null {
	const side = opened.sides[asks];
	if (!("ground" in side)) return null;
	const { task, from } = opened;
	const luck = new Luck(task);
	luck.seek(draw);
	const campOf = (role: Role): CampKey => ((role === 0) === (asks === "A") ? "A" : "B");
	const events: TimelineEvent[] = [];
	const history = new History(task, luck, listener(opened, side, campOf, events));
	history.start(side.ground, policies.indexOf(policy), asks === "A" ? 1 : -1);
	const years: Timeline["years"][number][] = [];
	runThrough(history, side.ground, task.years, () => {
		const { grievance, outShare, year } = history;
		const by = (of: (role: Role) => number) => (asks === "A" ? { A: of(0), B: of(1) } : { A: of(1), B: of(0) });
		years.push({
			year: from + year,
			grievance: by((role) => grievance[role]),
			ownGovernment: by((role) => 1 - outShare[role]),
		});
	});
	const { year, outShare } = history;
	const under = (role: Role) =>
		`${Math.round(100 * (1 - outShare[role]))} of 100 ${opened.theCase.preference.names[campOf(role)]} voters`;
	const closing = `In ${from + year} ${under(0)} live under their own camp's government, and ${under(1)}.`;
	return { draw, policy, asks, events, years, closing };
}

function listener(
	opened: OpenHistories,
	side: OpenGround,
	campOf: (role: Role) => CampKey,
	events: TimelineEvent[],
): HistoryListener {
	const { theCase, from } = opened;
	const { names } = theCase.preference;
	const words: TimelineNames = {
		camp: (role) => names[campOf(role)],
		place: (role) => {
			const who = role === 0 ? side.who : side.answer;
			return who === null ? names[campOf(role)] : withArticle(nationOrPlaces(who));
		},
		whole: withArticle(theCase.scenario.polities[theCase.continuator].name),
	};
	const tell = (year: number, kind: TimelineEvent["kind"], role: Role | null, sentence: string) =>
		events.push({ year: from + year, kind, camp: role === null ? null : campOf(role), sentence });
	return {
		election: (year, country, governs) => {
			const where = country === 0 ? words.whole : words.place(country === 1 ? 0 : 1);
			tell(year, "election", governs, `${capital(where)}: the camp of ${words.camp(governs)} voters comes to power.`);
		},
		asks: (year, role, policy, inKind) => {
			const other = role === 0 ? 1 : 0;
			tell(
				year,
				"request",
				role,
				`A request to leave is made for ${words.place(role)}. The camp of ${words.camp(other)} voters governs, and its answer${inKind ? " in kind" : ""} is to ${answerWords[policies[policy]]}.`,
			);
		},
		stage: (year, role, stage, passes) =>
			tell(year, "stage", role, stageSentence(stages[stage], passes, words.place(role))),
		ends: (year, role, outcome) => {
			if (outcomes[outcome] !== "left-open") return;
			tell(year, "outcome", role, `The request for ${words.place(role)} is left open.`);
		},
		localOption: (year) =>
			tell(year, "option", null, "Places along the border may opt, and those that would rather, change nations."),
	};
}
