import { useState } from "react";
import { TabFrame } from "../frame/tab-frame.tsx";
import { usualTreasury } from "../state/choices.ts";
import { useSession } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { BalanceChart } from "./balance-chart.tsx";
import type { Convention, Measure } from "./balance-view.ts";
import { DebtRows } from "./debt-rows.tsx";
import { TreasuryBar } from "./treasury-bar.tsx";
import { treasuryCommand } from "./treasury-command.ts";
import { TreasurySide } from "./treasury-side.tsx";
import { TreasuryTable } from "./treasury-table.tsx";
import { useFiscal, useOwnTable } from "./use-fiscal.ts";

/** What each treasury would take in, spend and owe under the plan on screen, by every table and by every rule. */
export function TreasuryTab() {
	const session = useSession();
	const own = useOwnTable();
	const found = useFiscal();
	const [convention, setConvention] = useState<Convention>("neutral");
	const [measure, setMeasure] = useState<Measure>("head");
	const { theCase, choices, shown } = session;
	const holds = found === null || found.issues.length === 0;
	useOwnCommand(treasuryCommand(session, holds ? choices.treasury : usualTreasury, own?.name ?? null));
	if (theCase === null) return <p className="tab-note">Opening the atlas –</p>;
	if (found === null) return <p className="tab-note">Adding up the treasuries –</p>;
	const { ledger, issues } = found;
	const shared = ledger === null ? null : { theCase, ledger, score: shown?.score ?? null };
	return (
		<TabFrame
			tab="treasury"
			bar={<TreasuryBar {...{ theCase, ledger, own, issues }} />}
			what={
				shared !== null &&
				(choices.table ? (
					<TreasuryTable {...shared} />
				) : (
					<div className="tab-two treasury-what">
						<BalanceChart {...shared} {...{ convention, measure, setConvention, setMeasure }} />
						<DebtRows {...shared} />
					</div>
				))
			}
			side={shared !== null && <TreasurySide {...shared} convention={convention} measure={measure} />}
		/>
	);
}
