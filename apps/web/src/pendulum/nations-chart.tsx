import { fixed, NONE } from "../words/numbers.ts";
import { CampMarks } from "./camp-marks.tsx";
import { Fitted } from "./fitted.tsx";
import type { PendulumProps } from "./pendulum-props.ts";
import { countriesOf } from "./use-patience.ts";
import { YearsInPower } from "./years-in-power.tsx";

/** Ranges of what is believed on the left; on the right years in power in the undivided country and in each nation. */
export function NationsChart(props: PendulumProps) {
	const { found, names } = props;
	return (
		<div className="tab-two swing-nations">
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
			<section className="tab-part" tabIndex={0} aria-label="Before, after, and what it rests on">
				<Calmed {...props} />
				{found.models === null ? (
					<p className="tab-note">{found.whyNoRecord}</p>
				) : (
					<Fitted models={found.models} names={names} />
				)}
			</section>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
			<section className="tab-part" tabIndex={0} aria-label="Who would be in power">
				{found.models !== null && <YearsInPower {...props} models={found.models} />}
				<Chances {...props} />
			</section>
		</div>
	);
}

/** What swings do to self-determination, before and after: an open dot for the undivided country, a filled one for the plan. */
function Calmed({ found }: PendulumProps) {
	const values = found.spreads.flatMap(({ selfDetermination: { undivided, divided } }) => [
		undivided ?? 0.5,
		divided ?? 0.5,
	]);
	const [from, to] = [Math.min(0.5, ...values), Math.max(0.6, ...values)];
	const at = (value: number) => `${(100 * (value - from)) / (to - from)}%`;
	return (
		<section className="calmed" aria-label="Self-determination where governments alternate">
			<h4>Self-determination, alternation reckoned in</h4>
			{found.spreads.map(({ spread, selfDetermination: { undivided, divided } }) => (
				<p key={spread} className="fitted-row">
					<span>spread {fixed(100 * spread, 2)}</span>
					<span className="range-track" aria-hidden="true">
						{undivided !== null && divided !== null && (
							<>
								<i
									className="range-ends"
									style={{
										left: at(Math.min(undivided, divided)),
										right: `calc(100% - ${at(Math.max(undivided, divided))})`,
									}}
								/>
								<i className="dot open" style={{ left: at(undivided) }} />
								<i className="dot" style={{ left: at(divided) }} />
							</>
						)}
					</span>
					<span className="fitted-figure">
						{undivided === null ? NONE : undivided.toFixed(4)} → <b>{divided === null ? NONE : divided.toFixed(4)}</b>
					</span>
				</p>
			))}
		</section>
	);
}

/** Who would be in power by the level alone: one bar a country, cut in two. */
function Chances({ theCase, found, names }: PendulumProps) {
	const { spread } = found.spreads[found.spreads.length - 1];
	return (
		<section className="chances" aria-label="In power by the level alone">
			<h4>
				In power by the level alone, spread {fixed(100 * spread, 2)}, %: <CampMarks names={names} />
			</h4>
			{countriesOf(theCase, found).map(({ id, name, swing: { chance } }) => (
				<p key={id ?? ""} className="fitted-row">
					<span>{name}</span>
					{chance === null ? (
						<span className="range-track" aria-hidden="true" />
					) : (
						<span className="power-bar" aria-hidden="true">
							<i className="slot-a" style={{ width: percentWidth(chance.A) }} />
							<i className="slot-b" style={{ width: percentWidth(chance.B) }} />
						</span>
					)}
					<span className="fitted-figure">
						{chance === null ? NONE : `${fixed(100 * chance.A, 1)} and ${fixed(100 * chance.B, 1)}`}
					</span>
				</p>
			))}
		</section>
	);
}

const percentWidth = (share: number) => `${100 * share}%`;
