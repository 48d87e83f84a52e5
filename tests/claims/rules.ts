/** A kind of sentence that nothing of ours may print: what it would claim, and how it is known. */
interface ClaimRule {
	readonly key: string;
	/** The number in models.md, §10, or the section of the design that forbids it. */
	readonly from: string;
	readonly pattern: RegExp;
}

/** What must not be claimed (models.md, §10), and words that favour a camp (page.md, §9). */
export const rules: readonly ClaimRule[] = [
	{
		key: "happy",
		from: "10.1",
		pattern:
			/\b(will|would|makes?|making|made|be|become|is|are|than) (\w+ ){0,3}(happy|happier|unhappy|unhappier|better off|worse off)\b/i,
	},
	{ key: "peoples", from: "10.2", pattern: /\b(tribes?|tribal|ethnic|ethnically|ethnicity|peoples|racial)\b/i },
	{ key: "civil-war", from: "10.3", pattern: /\bcivil wars?\b/i },
	{
		key: "risk-of-secession",
		from: "10.3",
		pattern:
			/\b(probability|chance|likelihood|odds|risk)s? (of|that) (a |an |the )?(war|violence|secession|separation|seceding|independence|court|ruling|states? would)\b/i,
	},
	{ key: "likely", from: "10.3", pattern: /\d\s*(%|per cent|percent) (likely|probable|certain|chance|probability)\b/i },
	{ key: "court-will", from: "10.3", pattern: /\bcourts? (will|is likely|are likely|would (surely|certainly))\b/i },
	{
		key: "will",
		from: "page 9",
		pattern: /\bwill (secede|separate|leave|split|break|vote|win|lose|pass|fail|agree)\b/i,
	},
	{
		key: "transfers",
		from: "10.5",
		pattern: /\b(costs?|collapses?|losses) (transfers?|carry over|carries over|apply|applies) to\b/i,
	},
	{ key: "justice", from: "10.7", pattern: /\b(fairest|(just|fair) (outcome|settlement|plan|border))\b/i },
	{
		key: "lawful",
		from: "10.8",
		pattern: /\b(un)?lawful(ly)?\b|\b(il)?legal(ly)? (to )?(seced|secession|separat|leav)/i,
	},
	{
		key: "should",
		from: "design 1",
		pattern:
			/\b(nations?|states?|countr(y|ies)|camps?|voters|California|Texas) (should|ought to|must) (leave|stay|separate|secede|join|part)\b/i,
	},
	{ key: "proves", from: "10", pattern: /\b(proves?|proved|proof) that\b/i },
	{
		key: "favours",
		from: "page 9",
		pattern:
			/\b(trapped|freed|liberat(e|es|ed|ing)|liberation(?! (serif|sans|mono))|rebels?|rebellious|loyal|loyalists?|disloyal|traitors?|heartland|elites?|oppress(ed|ive|ion|ors?)|tyran\w+|patriots?|radicals?|extremists?|enlightened|real America\w*)\b/i,
	},
	{ key: "colours", from: "page 1", pattern: /\b(red|blue) (states?|America|counties|county|voters|nation|camp)\b/i },
	{
		key: "adjective",
		from: "page 9",
		pattern: /\b(progressive|conservative|liberal|left-wing|right-wing|woke) (camp|nation|side|voters|states?)\b/i,
	},
	{
		key: "moved",
		from: "design 1",
		pattern: /\b(resettle[ds]?|relocate[ds]?|deport(ed|ation)?|expel(led)?|population transfers?)\b/i,
	},
];

export interface Claim {
	readonly rule: string;
	readonly sentence: string;
}

/** The sentences of a text, in one line each, without the sign of a list: ended by a stop, an empty line, or the end of a cell. */
export function sentencesOf(text: string): readonly string[] {
	return text
		.split(/\n\s*\n|(?<=[.!?])\s+(?=[^a-z])| {2,}|[|•]/)
		.map((each) =>
			each
				.replace(/\s+/g, " ")
				.replace(/^ ?[-*] /, "")
				.trim(),
		)
		.filter((each) => each !== "");
}

/** Every sentence of a text that a rule forbids. */
export function claimsIn(text: string): readonly Claim[] {
	return sentencesOf(text).flatMap((sentence) =>
		rules.filter(({ pattern }) => pattern.test(sentence)).map(({ key }) => ({ rule: key, sentence })),
	);
}
