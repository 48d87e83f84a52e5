import type { Json } from "@velvet/core";
import {
	baseRates,
	type Consent,
	comparableVotes,
	listedVotes,
	type Regime,
	rowCases,
	type VoteQuestion,
	type VotesFilter,
} from "@velvet/scenarios";
import type { Answer, CommonOptions } from "../answer.ts";
import { readCases, readVotesTable } from "../inputs/recorded-votes.ts";
import { responsesText } from "../text/responses-text.ts";
import { WrongUsage } from "../wrong-usage.ts";

/** Options of `velvet responses`; what is left out asks for nothing. */
export interface ResponsesOptions extends CommonOptions {
	readonly comparable?: boolean;
	readonly regime?: readonly Regime[];
	readonly from?: number;
	readonly to?: number;
	readonly consent?: Consent;
	readonly question?: readonly VoteQuestion[];
	readonly passed?: "yes" | "no";
	readonly asHandedOver?: boolean;
}

/** How parent states answered, by the table of votes that ships. */
export async function responses(options: ResponsesOptions): Promise<Answer> {
	const filter = filterOf(options);
	const [table, cases] = await Promise.all([readVotesTable(), readCases()]);
	const rates = baseRates(table, filter);
	const listed = listedVotes(table, rates, rowCases(cases));
	const result = { ...rates, ...(listed !== null && { listed }) };
	return { result: result as unknown as Json, text: () => responsesText(rates, listed) };
}

function filterOf(options: ResponsesOptions): VotesFilter {
	const { comparable, regime, from, to, consent, question, passed, asHandedOver } = options;
	if (comparable === true && (regime ?? from ?? question) !== undefined)
		throw new WrongUsage("--comparable stands for --regime, --from and --question: leave those out");
	if (from !== undefined && to !== undefined && from > to)
		throw new WrongUsage(`--from ${from} is after --to ${to}: no year is both`);
	return {
		...(comparable === true && comparableVotes),
		...(regime && { regimes: regime }),
		...(from !== undefined && { from }),
		...(to !== undefined && { to }),
		...(consent && { consent }),
		...(question && { questions: question }),
		...(passed && { passed: passed === "yes" }),
		...(asHandedOver === true && { asHandedOver }),
	};
}
