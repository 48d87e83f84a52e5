import { baseWords, builtInRules, type NamedRule, ruleWords, type SourceTag, type VoteRule } from "@velvet/scenarios";

const questions: Record<string, string> = {
	independence: "independence",
	"join-other": "joining another country",
	"new-subunit": "a unit of its own",
	"sovereignty-association": "self-government with ties",
	remain: "staying",
	dissolution: "dissolution",
};

const outcomes: Record<string, string> = {
	remained: "remained",
	independent: "independent",
	autonomy: "autonomy",
	"de-facto": "apart, not recognised",
	annulled: "annulled",
	"joined-other": "joined another country",
	"new-subunit": "a unit of its own",
	"dissolved-union": "union dissolved",
};

const responses: Record<string, string> = {
	agree: "agreed",
	refuse: "refused",
	force: "used force",
	negotiate: "negotiated",
	ignore: "took no notice",
	court: "went to court",
	"recognised-by-others": "others recognised it",
};

/** What yes meant, in words. */
export function questionWords(question: string): string {
	return questions[question] ?? question;
}

export function outcomeWords(outcome: string): string {
	return outcomes[outcome] ?? outcome;
}

/** What the parent state did. */
export function responseWords(response: string): string {
	return responses[response] ?? response;
}

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
