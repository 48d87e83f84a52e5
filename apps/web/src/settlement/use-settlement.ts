import type { Settlement } from "@velvet/scenarios";
import { useEffect, useMemo, useState } from "react";
import { engine } from "../engine/client.ts";
import { latestWins } from "../engine/latest.ts";
import type { SettlementView } from "../engine/settlement-view.ts";
import { useSession } from "../state/session.ts";
import { blankSheet } from "./edit-sheet.ts";
import { documentOf, partiesOf, type Sheet, type SheetParty } from "./sheet.ts";

/** The table on screen, who settles, and what is said of it so far. */
export interface SettlementHere {
	readonly sheet: Sheet;
	readonly parties: readonly SheetParty[];
	readonly document: Settlement;
	/** `null` before the first answer; while somebody types, that of a moment ago. */
	readonly view: SettlementView | null;
}

/** The settlement on screen, asked for while its tab is open; `null` before a case is. */
export function useSettlement(): SettlementHere | null {
	const polities = useSession((session) => session.theCase?.polities);
	const mirrored = useSession((session) => session.choices.mirrored);
	const chosen = useSession((session) => session.choices.settle);
	const sheet = chosen ?? blankSheet();
	const here = useMemo(() => {
		if (polities === undefined) return null;
		const parties = partiesOf(sheet, polities, mirrored);
		return { sheet, parties, document: documentOf(sheet, parties) };
	}, [sheet, polities, mirrored]);
	const [view, setView] = useState<SettlementView | null>(null);
	const [asking] = useState(() =>
		latestWins(
			({ document, scale }: { document: Settlement; scale: boolean }) => engine().settle(document, scale),
			setView,
			() => setView(null),
		),
	);
	useEffect(() => {
		if (here !== null) asking.ask({ document: here.document, scale: here.sheet.scale });
		return () => asking.forget();
	}, [asking, here]);
	return here === null ? null : { ...here, view };
}
