import { usePhone } from "../frame/use-media.ts";
import { resumeFrontier } from "../state/choose.ts";
import { isTooLarge } from "../state/frontier.ts";
import { useSession } from "../state/session.ts";
import { FrontierChart } from "./frontier-chart.tsx";
import { FrontierSide } from "./frontier-side.tsx";
import { FrontierTable } from "./frontier-table.tsx";
import { MeasureSwitch } from "./measure-switch.tsx";
import { PriceForm } from "./price-form.tsx";
import { standingOf } from "./standing.ts";

/** How far is this plan from the best that the same border could buy? */
export function FrontierTab({ peek }: { peek: boolean }) {
	const { atlas, theCase, shown, frontiers, working } = useSession();
	const { measure, table } = useSession((session) => session.choices);
	const phone = usePhone();
	const frontier = frontiers[measure];
	if (atlas === null || theCase === null || shown === null) return <p className="tab-note">Opening the atlas –</p>;
	if (theCase.noFrontier !== null) return <p className="tab-note">{theCase.noFrontier}</p>;
	if (isTooLarge(atlas)) return <PriceForm />;
	if (frontier === undefined) return <Unsolved working={working !== null} />;
	const standing = standingOf(frontier, shown);
	return (
		<div className="frontier" data-peek={peek || undefined}>
			<div className="frontier-what">
				{table ? (
					<FrontierTable atlas={atlas} frontier={frontier} corner={shown.corner} />
				) : (
					<FrontierChart {...{ atlas, theCase, frontier, shown, standing }} withSlider={!phone} />
				)}
				<MeasureSwitch />
			</div>
			<FrontierSide atlas={atlas} frontier={frontier} standing={standing} />
		</div>
	);
}

function Unsolved({ working }: { working: boolean }) {
	const stopped = useSession((session) => session.frontierStopped);
	if (!stopped) return <p className="tab-note">{working ? "Solving the frontier –" : "–"}</p>;
	return (
		<p className="tab-note">
			The frontier was not solved.{" "}
			<button type="button" className="word" onClick={resumeFrontier}>
				Solve it
			</button>
		</p>
	);
}
