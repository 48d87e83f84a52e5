import { slotOf } from "../engine/slot-of.ts";
import { TabFrame } from "../frame/tab-frame.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { useSession } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { IssuesTable } from "./issues-table.tsx";
import { PrecedentList } from "./precedent-list.tsx";
import { ProceduresTable } from "./procedures-table.tsx";
import { settleCommand } from "./settle-command.ts";
import { SettlementSide } from "./settlement-side.tsx";
import type { Slots } from "./settlement-words.ts";
import { SheetBar } from "./sheet-bar.tsx";
import { type SettlementHere, useSettlement } from "./use-settlement.ts";

/** Who keeps what: a table of issues with the points of each party, divided while somebody types. */
export function SettlementTab() {
	const here = useSettlement();
	if (here === null) return <p className="tab-note">Opening the atlas –</p>;
	return <OpenSettlement here={here} />;
}

function OpenSettlement({ here }: { here: SettlementHere }) {
	const { sheet, parties, view } = here;
	const theCase = useSession((session) => session.theCase);
	const score = useSession((session) => session.shown?.score ?? null);
	const table = useSession((session) => session.choices.table);
	useOwnCommand(settleCommand(sheet));
	// A party has the colours of a nation on screen where it has its name.
	const slots: Slots = (id) => {
		const name = parties.find((each) => each.id === id)?.name;
		const polity = theCase?.polities.find((each) => each.name === name);
		const slot = polity === undefined || theCase === null ? 2 : slotOf(polity, theCase, score);
		return slot === 0 ? "a" : slot === 1 ? "b" : `other-${parties.findIndex((each) => each.id === id) % 2}`;
	};
	const result = view?.result ?? null;
	return (
		<TabFrame
			tab="settlement"
			bar={<SheetBar here={here} />}
			what={
				<TableBox key={String(table)} label={table ? "What each procedure gives" : "Issues and points"}>
					{table ? (
						<ProceduresTable parties={parties} result={result} />
					) : (
						<IssuesTable here={here} slots={slots} result={result} />
					)}
					<PrecedentList />
				</TableBox>
			}
			side={<SettlementSide here={here} result={result} />}
		/>
	);
}
