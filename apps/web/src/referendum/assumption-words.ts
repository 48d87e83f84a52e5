import { uncapital } from "@velvet/core";
import { type Assumption, type MappingRow, OTHER } from "@velvet/scenarios";
import { fixed, percent, signed } from "../words/numbers.ts";

/** Choices of the recorded vote by key: "dem" is Clinton's voters. */
export type ChoiceNamesByKey = ReadonlyMap<string, string>;

const SUPPORT = "support.";

/** The choice of an assumption about support; `null` for the others. */
export function choiceOf(key: string): string | null {
	return key.startsWith(SUPPORT) ? key.slice(SUPPORT.length) : null;
}

/** "Clinton voters who would say yes", or the dial's own name. */
export function assumptionName({ key, name }: Pick<Assumption, "key" | "name">, choices: ChoiceNamesByKey): string {
	const choice = choiceOf(key);
	return choice === null ? (shortNames[key] ?? name) : `${votersOf(choice, choices)} who would say yes`;
}

/** Dials whose own names are too long for a column. */
const shortNames: { readonly [key: string]: string } = {
	intentionLoss: "Support lost before the vote",
	contagion: "Push from those who have left",
	volatility: "Errors differ from vote to vote",
	freedom: "Degrees of freedom of errors",
};

export function votersOf(choice: string, choices: ChoiceNamesByKey): string {
	return choice === OTHER ? "Other voters" : `${choices.get(choice) ?? choice} voters`;
}

/** The assumption as the sentence says it: "how many Clinton voters would say yes". */
export function assumptionClause(assumption: Pick<Assumption, "key" | "name">, choices: ChoiceNamesByKey): string {
	const choice = choiceOf(assumption.key);
	if (choice === OTHER) return "how many of the other voters would say yes";
	if (choice !== null) return `how many ${votersOf(choice, choices)} would say yes`;
	return clauses[assumption.key] ?? uncapital(assumption.name);
}

const clauses: { readonly [key: string]: string } = {
	intentionLoss: "how much support would be lost before the vote",
	outOfPower: "the push from being out of power",
	contagion: "the push from those who have left already",
	turnoutYes: "the turnout of those for yes",
	turnoutNo: "the turnout of those for no",
	boycott: "how many of those for no would stay away in protest",
	boycottYes: "how many of those for yes would stay away in protest",
	sigmaNation: "the error common to all places",
	sigmaParent: "the error common to a state",
	sigmaUnit: "the error of each unit",
	volatility: "how much the errors differ from vote to vote",
	freedom: "how often errors are large",
};

/**
 * A value as people read it: a share in percent, a boycott as the share that stays away, support as a share where one
 * row of the mapping speaks for all, else as points added to it, a spread in points at one half, the rest as a number.
 */
export function assumptionValue(
	{ key, moves }: Pick<Assumption, "key" | "moves">,
	value: number,
	mapping: readonly MappingRow[],
	digits = 0,
): string {
	const choice = choiceOf(key);
	if (choice !== null && mapping.length === 1) return percent(clip(mapping[0].support[choice] + value), digits);
	if (choice !== null) return `${signed(100 * value, digits)}\u00a0pp`;
	if (key === "boycott" || key === "boycottYes") return percent(1 - value, digits);
	if (moves === "turnout" || key === "intentionLoss") return percent(value, digits);
	if (key.startsWith("sigma")) return `±\u00a0${fixed(POINTS_AT_HALF * value, 1)}\u00a0pp`;
	return fixed(value, Number.isInteger(value) ? 0 : 2);
}

/** Percentage points at one half for one on the logistic scale. */
const POINTS_AT_HALF = 25;

/** A chance as a count of a hundred simulated votes. */
export function ofHundred(chance: number): string {
	if (chance > 0 && chance < 0.005) return "<1";
	if (chance < 1 && chance > 0.995) return ">99";
	return fixed(100 * chance, 0);
}

function clip(share: number): number {
	return Math.min(1, Math.max(0, share));
}
