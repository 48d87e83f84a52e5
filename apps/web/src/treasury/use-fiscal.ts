import type { Checked, Issue } from "@velvet/core";
import type { FiscalResult, FiscalSpec, OwnTable } from "@velvet/scenarios";
import { useEffect, useMemo, useState } from "react";
import { engine } from "../engine/client.ts";
import { latestWins } from "../engine/latest.ts";
import { useOwnMoney } from "../state/own-money.ts";
import { useSession } from "../state/session.ts";
import { specOf } from "./treasury-spec.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly spec: FiscalSpec;
	readonly own: OwnTable | null;
}

/** The ledger of a case, or why there is none. */
export interface FoundLedger {
	readonly caseId: string;
	readonly ledger: FiscalResult | null;
	readonly issues: readonly Issue[];
}

/** The ledger of the plan on screen, asked for while the tab is open; the one before stays until the next is known. */
export function useFiscal(): FoundLedger | null {
	const theCase = useSession((session) => session.theCase);
	const assignment = useSession((session) => session.shown?.assignment);
	const choice = useSession((session) => session.choices.treasury);
	const mirrored = useSession((session) => session.choices.mirrored);
	const own = useOwnTable();
	const spec = useMemo(
		() => (theCase === null ? null : specOf(theCase.scenario, choice, mirrored)),
		[theCase, choice, mirrored],
	);
	const [found, setFound] = useState<FoundLedger | null>(null);
	const [asking] = useState(() =>
		latestWins(
			({ caseId, assignment: plan, spec: asked, own: table }: Question) =>
				engine().fiscal(caseId, plan, asked, table) as Promise<Checked<FiscalResult>>,
			(answer, { caseId }) =>
				setFound({
					caseId,
					...(answer.ok ? { ledger: answer.value, issues: [] } : { ledger: null, issues: answer.issues }),
				}),
			() => setFound(null),
		),
	);
	const caseId = theCase?.id;
	useEffect(() => {
		if (caseId !== undefined && assignment !== undefined && spec !== null) {
			asking.ask({ caseId, assignment, spec, own });
		}
		return () => asking.forget();
	}, [asking, caseId, assignment, spec, own]);
	// An answer of another country, or of the other side of the mirror, names other nations.
	return found !== null && found.caseId === caseId ? found : null;
}

/** The reader's own table, where it is of the atlas on screen. */
export function useOwnTable(): OwnTable | null {
	const atlas = useSession((session) => session.atlas?.key);
	const own = useOwnMoney((state) => state.own);
	return own !== null && own.atlas === atlas ? own.table : null;
}
