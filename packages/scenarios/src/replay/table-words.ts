import { capital } from "@velvet/core";

const questions: Record<string, string> = {
	independence: "independence",
	"join-other": "joining another state or canton",
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
	annexed: "annexed, not recognised",
	annulled: "annulled",
	"joined-other": "joined another state or canton",
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
	"recognised-by-others": "others decided",
};

const regimes: Record<string, string> = {
	democracy: "democracy",
	hybrid: "hybrid regime",
	autocracy: "autocracy",
	colonial: "empire or trust",
	"union-dissolving": "union falling apart",
	unknown: "no government",
};

const violences: Record<string, string> = { none: "no violence", low: "some violence", war: "war" };

const consentsOf: Record<string, string> = {
	yes: "with consent",
	no: "without consent",
	disputed: "consent disputed",
	unknown: "consent not known",
};

const passes: Record<string, string> = { yes: "passed", no: "did not pass", "no-vote": "no vote was held" };

/** A value of one of the columns that votes are told apart by, in words: `response` and `force` are `used force`. */
export function valueWords(by: string, value: string): string {
	const words: Record<string, Record<string, string>> = {
		regime: regimes,
		violence: violences,
		consent: consentsOf,
		passed: passes,
		question: questions,
		outcome: outcomes,
		response: responses,
	};
	return words[by]?.[value] ?? value;
}

/** What yes meant, in words: the column `question` of the table. */
export function questionWords(question: string): string {
	return questions[question] ?? question;
}

/** What came of it: the column `outcome`. */
export function outcomeWords(outcome: string): string {
	return outcomes[outcome] ?? outcome;
}

/** What the parent state did: the column `response`. */
export function responseWords(response: string): string {
	return responses[response] ?? response;
}

/** The same as a sentence: `Canada went to court.`, `The United States took no notice.` */
export function responseSentence(parent: string, response: string): string {
	if (response === "recognised-by-others") return "Others decided.";
	return response === "" ? "" : `${capital(stateName(parent))} ${responseWords(response)}.`;
}

/** Whether the parent state had agreed to the vote, as a sentence; nothing where nobody knows. */
export function consentSentence(parent: string, consent: boolean | "disputed" | null): string {
	if (consent === null) return "";
	if (consent === "disputed") return `Whether ${stateName(parent)} consented is disputed.`;
	return `Held ${consent ? "with" : "without"} the consent of ${stateName(parent)}.`;
}

/** A state as it is called in a sentence: `the United Kingdom`. */
function stateName(parent: string): string {
	return /^(United|USSR|\w+ SSR|American|League|West Indies|\S+ union)\b/.test(parent) ? `the ${parent}` : parent;
}
