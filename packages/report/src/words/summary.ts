import { counted, plural } from "@velvet/core";
import { leastStrandedAt } from "@velvet/scenarios";
import type { ReportInput } from "../report-input.ts";
import { amongWhich } from "./among-which.ts";
import { campChoice } from "./nations.ts";
import { inWords } from "./numbers.ts";

/** A run of the sentence; numbers are strong. */
export interface Phrase {
	readonly text: string;
	readonly strong: boolean;
}

/**
 * The one sentence: plan, status quo, bound. Written from the result, never by hand.
 *
 * On the frontier: "With 308 county lines of border, 47.5 million voters …, the fewest possible at this length".
 * Off it: "Divided by state, 54.6 million voters …, no border this long leaves fewer than 46.9 million".
 */
export function writeSummary(input: ReportInput): readonly Phrase[] {
	const stranded = input.scorecard.metrics.stranded.value ?? 0;
	const before = input.statusQuo.metrics.stranded.value ?? 0;
	const bound = boundAtLength(input);
	const among = amongWhich(input.theCase);
	if (bound !== null && bound >= stranded) {
		return [
			...phrases`With ${borderLength(input)} of border, ${inWords(stranded)} voters would live under the other camp, the fewest possible at this length`,
			{ text: among === "" ? "" : ` of any plan${among}`, strong: false },
			...phrases`; one country leaves ${inWords(before)}.`,
		];
	}
	const lead = phrases`${inWords(stranded)} voters would live under the other camp: one country leaves ${inWords(before)}`;
	const rival =
		among === ""
			? ", no border this long leaves fewer than "
			: `, no plan${among} with a border this long leaves fewer than `;
	const end =
		bound === null ? unassignedPhrases(input) : [{ text: rival, strong: false }, ...phrases`${inWords(bound)}.`];
	return [{ text: `${howDivided(input)}, `, strong: false }, ...lead, ...end];
}

/** Voters of no nation would vanish from the sentence if it did not name them. */
function unassignedPhrases({ scorecard }: ReportInput): Phrase[] {
	if (scorecard.unassigned === 0) return phrases`.`;
	const { totals } = scorecard.ground.preference;
	const held = scorecard.ground.tallies.reduce((sum, { a, b }) => sum + (a + b), 0);
	return phrases`. ${inWords(totals.a + totals.b - held)} more belong to no nation yet.`;
}

/** As plain text. */
export function summaryText(summary: readonly Phrase[]): string {
	return summary.map(({ text }) => text).join("");
}

/**
 * The fewest voters that any plan with a border as long as this one could leave, where a frontier is known.
 *
 * It bounds complete plans: one that leaves land to nobody strands nobody there, and may not be measured against it.
 */
export function boundAtLength({ scorecard, frontier }: ReportInput): number | null {
	if (frontier === undefined || scorecard.unassigned > 0) return null;
	const { edges, km } = scorecard.metrics.border;
	return leastStrandedAt(frontier, frontier.border === "edges" ? edges : Math.round(km * 1000));
}

/** "308 county lines", or "5,120 km" where the plan was priced by length. */
export function borderLength({ theCase, scorecard, frontier }: ReportInput): string {
	const { edges, km } = scorecard.metrics.border;
	if (frontier?.border === "km") return counted(Math.round(km), "km", "km");
	return counted(edges, `${theCase.atlas.levels.unit} line`);
}

/** Who the voters are, since camps are letters: "A voted for Clinton, B for Trump, in President, 2016." */
export function campsSentence({ theCase }: ReportInput): string {
	const { vote } = theCase.preference;
	return `Camp A voted for ${campChoice(theCase, 0)}, camp B for ${campChoice(theCase, 1)}: ${vote.title}.`;
}

function howDivided({ theCase, scorecard }: ReportInput): string {
	const { method, parameters } = scorecard.ground.plan.origin;
	if (method !== "winner" || typeof parameters.level !== "string") return "Under this plan";
	const threshold = Number(parameters.threshold);
	if (threshold === 0) return `Divided by ${parameters.level}`;
	const leaving = theCase.polities[theCase.seceder].id;
	return `With the ${plural(parameters.level)} that camp ${leaving} leads by ${threshold} points apart`;
}

function phrases(fixed: TemplateStringsArray, ...strong: readonly string[]): Phrase[] {
	return fixed.flatMap((text, i) => [
		...(text === "" ? [] : [{ text, strong: false }]),
		...(i < strong.length ? [{ text: strong[i], strong: true }] : []),
	]);
}
