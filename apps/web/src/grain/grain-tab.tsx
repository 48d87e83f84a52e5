import { statusQuoOf } from "../score/status-quo.ts";
import { useSession } from "../state/session.ts";
import { GrainChart, GrainKey } from "./grain-chart.tsx";
import { GrainSide } from "./grain-side.tsx";
import { GrainTable } from "./grain-table.tsx";
import { useGrains } from "./use-grains.ts";

/** What of a plan is the grain: the same voters asked by state, by county, by town. */
export function GrainTab() {
	const { atlas, theCase, choices } = useSession();
	const grains = useGrains();
	if (atlas === null || theCase === null || grains === null) return <p className="tab-note">Asking every grain –</p>;
	const asOne = statusQuoOf(theCase, choices).value((each) => each.metrics["self-determination"].value) ?? 0;
	return (
		<div className="grain">
			{choices.table ? (
				<GrainTable {...{ atlas, theCase, grains }} />
			) : (
				<div className="grain-what">
					<GrainChart {...{ atlas, grains, asOne }} />
					<GrainKey />
				</div>
			)}
			<GrainSide {...{ atlas, grains, asOne }} />
		</div>
	);
}
