import { baseWords, builtInRules, type NamedRule, ruleName, type SourceTag, type VoteRule } from "@velvet/scenarios";
import { fixed } from "../words/numbers.ts";

const tags: Record<SourceTag, string> = {
	F: "found in a public source",
	M: "not verified",
	"M+C": "confirmed by sums that fit",
	C: "computed from the counts",
	D: "derived from other figures",
	A: "an assumption",
};

/** How well a figure is known: `F` and its like, or the words of the table, `F+M; note: …`. */
export function tagWords(tag: string): string {
	const known = tags[tag as SourceTag];
	if (known !== undefined) return known;
	const [letters, ...notes] = tag.split("; ");
	const first =
		letters === "F+M" ? "found in a public source, parts not verified" : (tags[letters as SourceTag] ?? letters);
	return [first, ...notes].join("; ");
}

/** A rule in a line, as it is called everywhere. */
export function ruleLine(rule: string | VoteRule | null): string {
	return rule === null ? "none fixed" : typeset(ruleName(rule));
}

/** The rules that votes can be held against. */
export const rulesWithNumber: readonly NamedRule[] = builtInRules.filter(({ rule }) => rule !== null);

/** What a condition asks for: "Yes, of valid votes". */
export function conditionWords(name: string, base: VoteRule["base"]): string {
	if (name === "threshold") return `Yes, of ${baseWords[base]}`;
	if (name === "turnoutQuorum") return "Turnout";
	if (name === "yesOfElectorate") return "Yes, of the electorate";
	if (name === "unitMajority" || name === "anyUnit") return "Units for yes";
	return name.replace(/^concurrent: /, "Yes in ");
}

/** An answer in a sentence: yes and no are words, the others are names. */
export function answerWords(answer: string): string {
	return answer === "Yes" || answer === "No" ? answer.toLowerCase() : answer;
}

/** A share of votes: nothing that is not all of them reads as all, and nothing that is some as none. */
export function votePercent(share: number, digits = 1): string {
	const step = 10 ** -digits;
	const shown = share > 0 && share < 1 ? Math.min(100 - step, Math.max(step, 100 * share)) : 100 * share;
	return `${fixed(shown, digits)}\u00a0%`;
}

/** A share that is asked for, with the digits it has: `50 %`, `66.67 %`. */
export function askedPercent(share: number): string {
	return `${fixed(100 * share, 2).replace(/\.?0+$/, "")}\u00a0%`;
}

const months = "January February March April May June July August September October November December".split(" ");

/** What our records say, as the page sets it: `51.72 %`, `2013–2024`, `18 June 2017`, newspapers by their names. */
export function typeset(text: string): string {
	return text
		.replace(
			/\b(\d{4})-(\d\d)-(\d\d)\b/g,
			(_, year, month, day) => `${Number(day)} ${months[Number(month) - 1]} ${year}`,
		)
		.replace(/\b([12]\d{3})-([12]\d{3})\b/g, "$1–$2")
		.replace(/(\d)%/g, "$1\u00a0%")
		.replace(/\bTdG\b/g, "Tribune de Genève");
}
