import { useState } from "react";
import type { Compared } from "../difference/compared.ts";
import { DifferenceMap } from "../difference/difference-map.tsx";
import { ShiftList } from "../difference/shift-list.tsx";
import { shiftTitles } from "../difference/shift-titles.ts";
import { useComparison } from "../difference/use-comparison.ts";
import type { PlanChoice } from "../state/plan-choice.ts";
import { useSession } from "../state/session.ts";
import { CompareTable } from "./compare-table.tsx";
import { ComparedWhole } from "./compared-whole.tsx";
import { Dialog } from "./dialog.tsx";
import { PlanSelect, usePlanChoices } from "./plan-select.tsx";

/** Any two plans, of one vote or of two: what goes from nation to nation, by name and on a map, and every measure. */
export function CompareDialog({ onClose }: { onClose: () => void }) {
	const choices = usePlanChoices();
	const row = useSession((session) => session.choices.row);
	const [first, setFirst] = useState<PlanChoice>(choices.find((each) => each.row === row) ?? choices[0]);
	const [second, setSecond] = useState<PlanChoice>(choices.find((each) => each.row !== row) ?? first);
	const { compared, issues, stale } = useComparison(first, second);
	return (
		<Dialog title="Compare two plans" onClose={onClose} wide>
			<div className="compare-choice">
				<PlanSelect label="First" value={first} choices={choices} onChange={setFirst} />
				<PlanSelect label="Second" value={second} choices={choices} onChange={setSecond} />
			</div>
			{issues.map((issue) => (
				<p key={`${issue.code} ${issue.where}`} role="alert">
					{issue.message} {issue.fix}
				</p>
			))}
			{compared === null && issues.length === 0 && <p role="status">Comparing –</p>}
			{compared !== null && (
				<div className="compare-result" data-stale={stale || undefined}>
					<Difference compared={compared} onShow={onClose} />
					<ComparedWhole compared={compared} />
					<CompareTable compared={compared} />
				</div>
			)}
		</Dialog>
	);
}

/** Both directions at the same size, the first nation's loss first; beside them the map. */
function Difference({ compared, onShow }: { compared: Compared; onShow: () => void }) {
	const { moves, moved } = compared.comparison;
	const titleOf = shiftTitles(compared, "plan");
	if (moved.units === 0) return <p>Nothing changes hands.</p>;
	return (
		<div className="compare-difference">
			<DifferenceMap
				compared={compared}
				shifts={moves}
				label="Map of what moves between the two plans. The lists below name it."
				onShow={onShow}
			/>
			<div className="shifts">
				{moves.map((move) => (
					<ShiftList
						key={`${move.from} ${move.to}`}
						compared={compared}
						shift={move}
						title={titleOf(move)}
						onShow={onShow}
					/>
				))}
			</div>
		</div>
	);
}
