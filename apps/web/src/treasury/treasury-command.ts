import type { TreasuryChoice } from "../state/choices.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { optionsText, planCommandOf, quoted } from "../words/command.ts";

/** The line in a terminal that gives the ledger on screen. @param file a table of the reader's own, by its name */
export function treasuryCommand(session: Seen, choice: TreasuryChoice, file: string | null): string {
	const table = file ?? choice.table;
	const options = optionsText([
		["table", table && quoted(table)],
		["debt", choice.debt && (/^[\w:=.,/-]+$/.test(choice.debt) ? choice.debt : quoted(choice.debt))],
		["premium", choice.premium],
		["duplication", choice.duplication],
	]);
	return planCommandOf("fiscal", session, options);
}
