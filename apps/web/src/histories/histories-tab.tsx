import { useSession } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { EndsView } from "./ends-view.tsx";
import { FansView } from "./fans-view.tsx";
import { HistoriesBar } from "./histories-bar.tsx";
import { historiesCommand } from "./histories-command.ts";
import { HistoriesSide } from "./histories-side.tsx";
import { HistoriesTable } from "./histories-table.tsx";
import { OneHistory } from "./one-history.tsx";
import { useHistories } from "./use-histories.ts";

/** Years after a request, under three answers and for whoever asks: fans, where they end, and one history told. */
export function HistoriesTab() {
	const session = useSession();
	const found = useHistories();
	const { theCase, choices } = session;
	const { view, series } = choices.histories;
	const { result, issues } = found;
	useOwnCommand(historiesCommand(session, choices.histories));
	if (theCase === null) return <p className="tab-note">Opening the atlas –</p>;
	const shown = result === null ? null : { theCase, result };
	return (
		<div className="histories-box">
			<div className="histories">
				<HistoriesBar found={found} />
				{issues.length > 0 && (
					<p className="tab-note">
						{issues.map(({ message, fix }) => [message, fix].filter(Boolean).join(" ")).join(" ")}
					</p>
				)}
				{shown === null && issues.length === 0 && !found.stopped && <p className="tab-note">Simulating histories –</p>}
				{shown !== null && (
					<>
						<div className="histories-what">
							{choices.table ? (
								<HistoriesTable {...shown} series={series} />
							) : view === "fans" ? (
								<FansView {...shown} series={series} />
							) : view === "ends" ? (
								<EndsView result={shown.result} />
							) : (
								<OneHistory {...shown} />
							)}
						</div>
						<HistoriesSide {...shown} series={series} />
					</>
				)}
			</div>
		</div>
	);
}
