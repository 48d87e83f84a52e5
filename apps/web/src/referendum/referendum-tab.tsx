import { useState } from "react";
import { useSession } from "../state/session.ts";
import { AssumptionsTable } from "./assumptions-table.tsx";
import { Controls } from "./controls.tsx";
import { LikelyVotes } from "./likely-votes.tsx";
import { MappingTable } from "./mapping-table.tsx";
import { ReferendumCard } from "./referendum-card.tsx";
import { RegionList } from "./region-list.tsx";
import { SimulatingLine } from "./simulating-line.tsx";
import { UnitsTable } from "./units-table.tsx";
import { useReferendum } from "./use-referendum.ts";

/** Would a vote on leaving pass: simulated votes, what they depend on, and what would change them. */
export function ReferendumTab() {
	useReferendum();
	const [mapping, setMapping] = useState(false);
	const [card, setCard] = useState(false);
	const { atlas, theCase, asked, choices } = useSession();
	if (atlas === null || theCase === null || asked === null) return <p className="tab-note">Opening the case –</p>;
	const { view, issues } = asked;
	return (
		<div className="referendum" data-stale={(view !== null && (asked.draws !== null || asked.stopped)) || undefined}>
			<Controls {...{ atlas, theCase, asked, mapping }} onMapping={() => setMapping(!mapping)} />
			{issues.length > 0 && (
				<p className="referendum-trouble" role="alert">
					{issues.map(({ message, fix = "" }) => `${message} ${fix}`).join(" ")}
				</p>
			)}
			{view !== null &&
				(choices.table ? (
					<UnitsTable atlas={atlas} view={view} />
				) : (
					<div className="referendum-body">
						{view.votes.length > 0 ? <LikelyVotes view={view} /> : <RegionList atlas={atlas} view={view} />}
						{mapping ? (
							<MappingTable view={view} />
						) : (
							<AssumptionsTable view={view} onMapping={() => setMapping(true)} />
						)}
					</div>
				))}
			{view === null && issues.length === 0 && <p className="referendum-waiting">Simulating votes –</p>}
			<div className="caveats">
				<p>
					{view?.result.caveats.slice(0, 3).join(" ")}{" "}
					<button type="button" className="word" disabled={view === null} onClick={() => setCard(true)}>
						How this is reckoned, and what it does not say
					</button>
				</p>
				<SimulatingLine asked={asked} />
			</div>
			{card && view !== null && <ReferendumCard view={view} onClose={() => setCard(false)} />}
		</div>
	);
}
