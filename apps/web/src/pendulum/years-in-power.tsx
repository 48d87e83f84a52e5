import type { PowerYears } from "@velvet/scenarios";
import { fixed } from "../words/numbers.ts";
import { CampMarks } from "./camp-marks.tsx";
import { frequency } from "./frequency.ts";
import type { PendulumProps } from "./pendulum-props.ts";
import { RangeTrack } from "./range-track.tsx";
import { countriesOf } from "./use-patience.ts";

const camps = ["A", "B"] as const;

/** Years in power of each camp over the years that were run, by model and by country. */
export function YearsInPower({
	theCase,
	found,
	names,
	models,
}: PendulumProps & { models: NonNullable<PendulumProps["found"]["models"]> }) {
	const { undivided, nations } = models;
	const runs: readonly { key: string; title: string; run: PowerYears }[] = [
		{ key: "by terms", title: "Undivided, by terms", run: undivided.transition },
		...countriesOf(theCase, found).flatMap(({ id, name }) => {
			const run = id === null ? undivided.vote : nations[id];
			return run === undefined ? [] : [{ key: `by votes ${id}`, title: id === null ? `${name}, by votes` : name, run }];
		}),
	];
	return (
		<section className="years" aria-label="Years in power">
			<h4>
				In power, years of {undivided.vote.years}: <CampMarks names={names} />
			</h4>
			{runs.map(({ key, title, run }) => (
				<div key={key} className="country-row">
					<p>
						{title}
						<small title={`Elections that change the government, over ${fixed(run.draws, 0)} runs`}>
							{frequency(run.changes.mean)} change
						</small>
					</p>
					<p>
						{camps.map((camp) => (
							<Power key={camp} camp={camp} name={names[camp]} run={run} />
						))}
					</p>
				</div>
			))}
		</section>
	);
}

/** A camp's years; its mark, round or on its corner, stands at the median. */
function Power({ camp, name, run: { years, camps: by } }: { camp: "A" | "B"; name: string; run: PowerYears }) {
	const { in: inPower, longestOut } = by[camp];
	const { p05, p25, p50, p75, p95 } = inPower;
	const out = `longest out of it ${longestOut.p50} (${longestOut.p05} to ${longestOut.p95})`;
	return (
		<span
			className={`power-row slot-${camp.toLowerCase()}`}
			title={`${name}: ${p50} years in power (${p05} to ${p95}), ${out}`}
		>
			<span className="hidden">{name}</span>
			<RangeTrack from={0} to={years} {...{ p05, p95 }} half={[p25, p75]} middle={p50} mark={years / 2} />
			<span className="fitted-figure">
				<b>{p50}</b> {p05} to {p95}
			</span>
		</span>
	);
}
