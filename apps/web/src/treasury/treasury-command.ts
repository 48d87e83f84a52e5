import type { TreasuryChoice } from "../state/choices.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { planCommandOf, quoted } from "../words/command.ts";

/** The line in a terminal that gives the ledger on screen. @param file a table of the reader's own, by its name */
export function treasuryCommand(session: Seen, choice: TreasuryChoice, file: string | null): string {
	const table = file ?? choice.table;
	const options = [
		table === null ? "" : ` --table ${quoted(table)}`,
		choice.debt === null ? "" : ` --debt ${/^[\w:=.,/-]+$/.test(choice.debt) ? choice.debt : quoted(choice.debt)}`,
		choice.premium === null ? "" : ` --premium ${choice.premium}`,
		choice.duplication === null ? "" : ` --duplication ${choice.duplication}`,
	];
	return planCommandOf("fiscal", session, options.join(""));
}
