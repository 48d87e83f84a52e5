import type { Policy } from "@velvet/scenarios";
import { BarDial } from "../frame/bar-dial.tsx";
import { Switch } from "../frame/switch.tsx";
import { YesAboveDial } from "../frame/yes-above-dial.tsx";
import { type HistoriesChoice, type HistorySeries, historySeries } from "../state/choices.ts";
import { useSession } from "../state/session.ts";
import { seriesWords } from "./series-words.ts";
import { chooseHistories, type FoundHistories } from "./use-histories.ts";

const views: { readonly [view in HistoriesChoice["view"]]: string } = {
	fans: "Years",
	ends: "Ends",
	one: "One history",
};
const policyNames: { readonly [policy in Policy]: string } = { ignore: "Ignore", quash: "Quash", agree: "Agree" };

/** What of the histories is shown, and the few things that may be asked otherwise. */
export function HistoriesBar({ found }: { found: FoundHistories }) {
	const choice = useSession((session) => session.choices.histories);
	const { view, series, policy, threshold, years } = choice;
	return (
		<>
			<Switch legend="What to show" value={view} options={views} onChange={(to) => chooseHistories({ view: to })} />
			{view === "fans" ? (
				<label>
					<select
						aria-label="Which series"
						value={series}
						onChange={(event) => chooseHistories({ series: event.currentTarget.value as HistorySeries })}
					>
						{historySeries.map((key) => (
							<option key={key} value={key}>
								{seriesWords[key].title}
							</option>
						))}
					</select>
				</label>
			) : (
				<Switch
					legend="How the centre answers the first request"
					value={policy}
					options={policyNames}
					onChange={(to) => chooseHistories({ policy: to })}
				/>
			)}
			<YesAboveDial value={threshold} from={0.3} onChange={(value) => chooseHistories({ threshold: value })} />
			<BarDial
				name="years"
				label="Years run forward"
				value={years}
				from={10}
				to={100}
				step={5}
				said={String(years)}
				basis="A, assumed: the further on, the less the record says. What else is assumed stands on the right."
				onChange={(value) => chooseHistories({ years: value })}
			/>
			<Simulating found={found} />
		</>
	);
}

/** How far a simulation is, and the way to end it. */
function Simulating({ found: { done, stopped, result, stop, again } }: { found: FoundHistories }) {
	if (stopped)
		return (
			<span className="simulating">
				Stopped{result === null ? "" : ": what stands here was asked before"}.{" "}
				<button type="button" className="word" onClick={again}>
					Simulate again
				</button>
			</span>
		);
	if (done === null) return null;
	return (
		<span className="simulating" role="status">
			{done} histories simulated{" "}
			<button type="button" className="word" onClick={stop}>
				Cancel
			</button>
		</span>
	);
}
