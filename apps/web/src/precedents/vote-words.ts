import { baseWords, builtInRules, type NamedRule, ruleWords, type SourceTag, type VoteRule } from "@velvet/scenarios";

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

/** A rule in a line: the title of a built-in one, or its conditions. */
export function ruleLine(rule: string | VoteRule | null): string {
	if (rule === null) return "none fixed";
	if (typeof rule === "string") return builtInRules.find(({ key }) => key === rule)?.title ?? rule;
	return ruleWords(rule).join(", ");
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
