import { TabFrame } from "../frame/tab-frame.tsx";
import { useSession } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { FanChart } from "./fan-chart.tsx";
import { MovesBar } from "./moves-bar.tsx";
import { movesCommand } from "./moves-command.ts";
import { MovesSide } from "./moves-side.tsx";
import { MovesTable } from "./moves-table.tsx";
import { RibbonsChart } from "./ribbons-chart.tsx";
import { useMoves } from "./use-moves.ts";

/** Who would move where under the plan on screen, and what that would make of the plan. Nobody is moved by the program. */
export function MovesTab() {
	const session = useSession();
	const view = useMoves();
	const { theCase, choices } = session;
	useOwnCommand(movesCommand(session, choices.moves));
	if (theCase === null) return <p className="tab-note">Opening the atlas –</p>;
	if (view === null) return <p className="tab-note">Running the years –</p>;
	return (
		<TabFrame
			tab="moves"
			bar={<MovesBar view={view} />}
			what={
				choices.table ? (
					<MovesTable theCase={theCase} view={view} />
				) : (
					<div className="tab-two moves-what">
						<RibbonsChart theCase={theCase} view={view} />
						<FanChart view={view} />
					</div>
				)
			}
			side={<MovesSide theCase={theCase} view={view} />}
		/>
	);
}
