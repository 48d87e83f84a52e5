import { slotOf } from "../engine/slot-of.ts";
import { TabFrame } from "../frame/tab-frame.tsx";
import { useSession } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { AccessionSide } from "./accession-side.tsx";
import { AccessionTable } from "./accession-table.tsx";
import { CouncilBars, CouncilKey } from "./council-bars.tsx";
import { CouncilSide } from "./council-side.tsx";
import { CouncilTable } from "./council-table.tsx";
import { HouseBars } from "./house-bars.tsx";
import { JoinedMap } from "./joined-map.tsx";
import { unionCommand } from "./union-choice.ts";
import { UnionControls } from "./union-controls.tsx";
import { useUnion } from "./use-union.ts";

/** A nation in another country's house, or the nations in a council of their own. */
export function UnionTab() {
	const session = useSession();
	const found = useUnion();
	const { theCase, choices, shown } = session;
	useOwnCommand(theCase === null ? "" : unionCommand(session, theCase.scenario));
	if (theCase === null) return <p className="tab-note">Opening the atlas –</p>;
	const view = found?.view ?? null;
	const { campNames } = theCase;
	const mappings = view?.ask === "accession" ? (view.result.parties?.mappings ?? []) : [];
	const mapped = mappings[choices.union.mapping] ?? mappings[0] ?? null;
	const joins = view?.ask === "accession" ? theCase.polities.find(({ id }) => id === view.result.polity.id) : undefined;
	const slot = joins === undefined ? 2 : slotOf(joins, theCase, shown?.score ?? null);
	return (
		<TabFrame
			tab="union"
			bar={<UnionControls scenario={theCase.scenario} view={view} />}
			what={
				view === null ? (
					<p className="tab-note">
						{found === null
							? "Counting seats –"
							: found.issues.map(({ message, fix }) => `${message} ${fix ?? ""}`).join(" ")}
					</p>
				) : view.ask === "accession" ? (
					choices.table ? (
						<AccessionTable result={view.result} />
					) : (
						<div className="house-what">
							<HouseBars {...{ mapped, campNames }} result={view.result} />
							<JoinedMap result={view.result} slot={slot} />
						</div>
					)
				) : choices.table ? (
					<CouncilTable council={view.result} />
				) : (
					<div className="council-what">
						<CouncilBars council={view.result} />
						<CouncilKey />
					</div>
				)
			}
			side={
				view !== null &&
				(view.ask === "accession" ? (
					<AccessionSide {...{ mapped, campNames }} result={view.result} />
				) : (
					<CouncilSide council={view.result} />
				))
			}
		/>
	);
}
