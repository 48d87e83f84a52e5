import { fixed, percent } from "../words/numbers.ts";
import type { PatienceProps } from "./patience-props.ts";
import { patienceCell, patienceText } from "./patience-words.ts";
import { usePlanSlots } from "./plan-slots.ts";

/** The point, the record and the countries at its stakes, and what each camp would need in power; below, the dilemma. */
export function PatienceRows({ theCase, names, view, played, countries, found }: PatienceProps) {
	const slotOf = usePlanSlots(theCase);
	const { spread } = found.spreads[found.spreads.length - 1];
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="patience-rows" tabIndex={0} aria-label="Least patience by country">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Patience</th>
						<th scope="col" className="number" title="If power went and came back alike">
							both
						</th>
						<th scope="col" className="number" title={`What ${names.A}, in power, would need to allow a request`}>
							{names.A}
						</th>
						<th scope="col" className="number" title={`What ${names.B}, in power, would need to allow a request`}>
							{names.B}
						</th>
					</tr>
				</thead>
				<tbody>
					<Row name="Your point" change={view.phi} values={[view.answer.criticalPatience]} />
					{countries.map(({ id, name, swing: { changes } }, i) => {
						const { patience, answers } = view.countries[i];
						const own = [patience, answers?.A, answers?.B].map((list) => list?.[0].criticalPatience);
						return <Row key={id ?? ""} name={name} slot={slotOf(id)} change={changes} values={own} />;
					})}
				</tbody>
			</table>
			<p>
				Countries at a spread of {fixed(100 * spread, 2)} points. A camp alone, in power, loses it with the other's
				chance; none: no patience below 1. Their own chances are those of velvet pendulum; velvet reciprocity --phi
				takes each at other stakes.
			</p>
			{played?.simulation.criticalPatience != null && (
				<p>
					{fixed(played.simulation.draws, 0)} games played out at your point:{" "}
					<b>{played.simulation.criticalPatience.mean.toFixed(4)}</b> ±{" "}
					{played.simulation.criticalPatience.standardError.toFixed(4)}.
				</p>
			)}
			{played !== null && (
				<p>
					Prisoner's dilemma, {played.dilemma.payoffs.join(", ")}: <b>{patienceText(played.dilemma.grim)}</b> by grim
					trigger, <b>{patienceText(played.dilemma.titForTat)}</b> by tit for tat.
				</p>
			)}
		</section>
	);
}

interface RowProps {
	readonly name: string;
	readonly slot?: string | undefined;
	readonly change: number | null;
	readonly values: readonly (number | null | undefined)[];
}

/** A value that is not there is of no country; one that is `null` is a patience that does not exist. */
function Row({ name, slot, change, values }: RowProps) {
	return (
		<tr>
			<td className={slot} title={change === null ? undefined : `power changes hands in ${percent(change)} of terms`}>
				{slot !== undefined && <i className="camp-mark" />} {name}
			</td>
			{[0, 1, 2].map((at) => (
				<td key={at} className="number">
					{values[at] === undefined ? "" : patienceCell(values[at])}
				</td>
			))}
		</tr>
	);
}
