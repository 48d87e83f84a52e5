import type { Checked, Issue } from "@velvet/core";
import type { FiscalResult, FiscalSpec, OwnTable } from "@velvet/scenarios";
import { useMemo } from "react";
import { engine } from "../engine/client.ts";
import { useOwnMoney } from "../state/own-money.ts";
import { useSession } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { specOf } from "./treasury-spec.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly spec: FiscalSpec;
	/** The scenario's own, for when what was chosen does not hold here. */
	readonly usual: FiscalSpec;
	readonly own: OwnTable | null;
}

/** The ledger of a case, or why there is none. */
export interface FoundLedger {
	readonly ledger: FiscalResult | null;
	/** Of what was chosen for another country and is not to be had in this one: the ledger is then the scenario's own. */
	readonly issues: readonly Issue[];
}

/** The ledger of the plan on screen, asked for while the tab is open; the one before stays until the next is known. */
export function useFiscal(): FoundLedger | null {
	const theCase = useSession((session) => session.theCase);
	const assignment = useSession((session) => session.shown?.assignment);
	const choice = useSession((session) => session.choices.treasury);
	const mirrored = useSession((session) => session.choices.mirrored);
	const own = useOwnTable();
	const question = useMemo((): Question | null => {
		if (theCase === null || assignment === undefined) return null;
		const { id: caseId, scenario } = theCase;
		return { caseId, assignment, spec: specOf(scenario, choice, mirrored), usual: scenario.fiscal ?? {}, own };
	}, [theCase, assignment, choice, mirrored, own]);
	return useAnswer(question, { ask: askLedger, trouble: "The treasuries could not be added up" })?.answer ?? null;
}

async function askLedger({ caseId, assignment, spec, usual, own }: Question): Promise<FoundLedger> {
	const asked: Checked<FiscalResult> = await engine().fiscal(caseId, assignment, spec, own);
	if (asked.ok) return { ledger: asked.value, issues: [] };
	const instead: Checked<FiscalResult> = await engine().fiscal(caseId, assignment, usual, own);
	return { ledger: instead.ok ? instead.value : null, issues: asked.issues };
}

/** The reader's own table, where it is of the atlas on screen. */
export function useOwnTable(): OwnTable | null {
	const atlas = useSession((session) => session.atlas?.key);
	const own = useOwnMoney((state) => state.own);
	return own !== null && own.atlas === atlas ? own.table : null;
}
