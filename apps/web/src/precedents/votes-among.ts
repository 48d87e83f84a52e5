import { comparableVotes, type VotesFilter } from "@velvet/scenarios";
import { type PrecedentsChoice, usualPrecedents } from "../state/choices.ts";
import { optionsText } from "../words/command.ts";

/** The votes that are looked at, as the engine asks for them. */
export function filterOf({ comparable, regime, question, from, to, consent, passed }: PrecedentsChoice): VotesFilter {
	return {
		...(comparable && comparableVotes),
		...(!comparable && regime !== null && { regimes: [regime] }),
		...(!comparable && question !== null && { questions: [question] }),
		...(!comparable && from !== null && { from }),
		...(to !== null && { to }),
		...(consent !== null && { consent }),
		...(passed !== null && { passed: passed === "yes" }),
	};
}

/** Whether all votes are looked at. */
export function isWhole(choice: PrecedentsChoice): boolean {
	return Object.keys(filterOf(choice)).length === 0;
}

/** The same view of all votes. */
export function withoutFilter({ shown }: PrecedentsChoice): PrecedentsChoice {
	return { ...usualPrecedents, shown };
}

/** The line in a terminal that gives the answers on screen. */
export function responsesCommand({
	comparable,
	regime,
	question,
	from,
	to,
	consent,
	passed,
}: PrecedentsChoice): string {
	const fixed = comparable ? { regime: null, question: null, from: null } : { regime, question, from };
	const options = optionsText([
		["regime", fixed.regime],
		["question", fixed.question],
		["from", fixed.from],
		["to", to],
		["consent", consent],
		["passed", passed],
	]);
	return `velvet responses${comparable ? " --comparable" : ""}${options}`;
}
