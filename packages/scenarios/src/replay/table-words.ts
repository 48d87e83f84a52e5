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

/** The same as a sentence: `Canada went to court.` */
export function responseSentence(parent: string, response: string): string {
	return response === "recognised-by-others" ? "Others decided." : `${parent} ${responseWords(response)}.`;
}
