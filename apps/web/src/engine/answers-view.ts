import { capital } from "@velvet/core";
import {
	type BaseRates,
	baseRates,
	consentSentence,
	outcomeWords,
	questionWords,
	responseSentence,
	type TabledVote,
	type VotesFilter,
} from "@velvet/scenarios";

/** A vote of the past as a dot: when, and what the parent state did. */
export interface VoteDot {
	readonly key: string;
	/** With the day, as a part of the year. */
	readonly year: number;
	readonly name: string;
	readonly response: string;
	readonly consent: TabledVote["consent"];
	/** All that is told of it, in sentences. */
	readonly said: string;
}

/** How parent states answered the votes that are asked for, and a dot for every vote of the table. */
export interface AnswersView {
	readonly rates: BaseRates;
	readonly dots: readonly VoteDot[];
}

export function viewAnswers(votes: readonly TabledVote[], filter: VotesFilter): AnswersView {
	return { rates: baseRates(votes, filter), dots: votes.map(dotOf) };
}

function dotOf({ id, territory, parent, date, year, question, response, consent, outcome }: TabledVote): VoteDot {
	const told = [
		`On ${questionWords(question)}.`,
		consentSentence(parent, consent),
		responseSentence(parent, response),
		`${capital(outcomeWords(outcome))}.`,
	];
	return {
		key: id,
		year: yearAt(date, year),
		name: `${territory}, ${year}`,
		response,
		consent,
		said: told.filter((each) => each !== "").join(" "),
	};
}

/** `1995-10-30` is 1995.83; a year alone is its beginning. */
function yearAt(date: string, year: number): number {
	const [, month = "1", day = "1"] = date.split("-");
	return year + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}
