import type { ComponentProps } from "react";
import { TabFrame } from "../frame/tab-frame.tsx";
import { useSession } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { EndsTable } from "./ends-table.tsx";
import { EndsView } from "./ends-view.tsx";
import { FansView } from "./fans-view.tsx";
import { HistoriesBar } from "./histories-bar.tsx";
import { historiesCommand } from "./histories-command.ts";
import { HistoriesSide } from "./histories-side.tsx";
import { HistoriesTable } from "./histories-table.tsx";
import { OneHistory } from "./one-history.tsx";
import { type FoundHistories, useHistories } from "./use-histories.ts";

/** Years after a request, under three answers and for whoever asks: fans, where they end, and one history told. */
export function HistoriesTab() {
	const session = useSession();
	const found = useHistories();
	const { theCase, choices } = session;
	const { view, series } = choices.histories;
	const { result } = found;
	useOwnCommand(historiesCommand(session, choices.histories));
	if (theCase === null) return <p className="tab-note">Opening the atlas –</p>;
	const shown = result === null ? null : { theCase, result };
	return (
		<TabFrame
			tab="histories"
			bar={<HistoriesBar found={found} />}
			what={
				shown === null ? (
					<p className="tab-note">{whyNothing(found)}</p>
				) : view === "one" ? (
					<OneHistory {...shown} table={choices.table} />
				) : (
					pictureOf({ ...shown, series }, view, choices.table)
				)
			}
			stale={shown !== null && (found.done !== null || found.stopped)}
			side={shown !== null && <HistoriesSide {...shown} series={series} />}
		/>
	);
}

/** What stands where no answer is: it is on its way, it was stopped, or it cannot be. */
function whyNothing({ issues, stopped }: FoundHistories): string {
	if (issues.length > 0) return issues.map(({ message, fix }) => [message, fix].filter(Boolean).join(" ")).join(" ");
	return stopped ? "Nothing was simulated." : "Simulating histories –";
}

function pictureOf(shown: ComponentProps<typeof FansView>, view: "fans" | "ends", table: boolean) {
	if (view === "ends") return table ? <EndsTable result={shown.result} /> : <EndsView result={shown.result} />;
	return table ? <HistoriesTable {...shown} /> : <FansView {...shown} />;
}
