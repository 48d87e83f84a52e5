import { grouped } from "@velvet/core";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { counted, NONE, percent } from "../words/numbers.ts";
import type { MovesProps } from "./moves-props.ts";

const camps = ["A", "B"] as const;

/** The figures behind the charts: between nations, the plan years on, those left behind, and the largest flows across. */
export function MovesTable({ theCase, view }: MovesProps) {
	return (
		<TableBox label="Moves in figures">
			<Nations theCase={theCase} view={view} />
			<Years theCase={theCase} view={view} />
			<Left theCase={theCase} view={view} />
			<Across theCase={theCase} view={view} />
		</TableBox>
	);
}

function Nations({ theCase, view: { nations, fan, withinYears, dials } }: MovesProps) {
	const order = inSlotOrder(theCase);
	return (
		<table className="data">
			<thead>
				<tr>
					<th scope="col">From and to</th>
					<th scope="col">Voters for</th>
					<NumberHeads
						of={[
							"a year, as today",
							"year 1, no options",
							`options, ${counted(dials.window.value, "year")}`,
							`in ${counted(withinYears, "year")}`,
							`in ${fan[fan.length - 1].year} years`,
						]}
					/>
				</tr>
			</thead>
			<tbody>
				{order.flatMap((from) =>
					order.flatMap((to) =>
						from === to
							? []
							: camps.map((camp) => {
									const { today, firstYear, option, within, allYears } = nations[from.id][to.id];
									return (
										<tr key={`${from.id} ${to.id} ${camp}`}>
											<td>
												{from.name} to {to.name}
											</td>
											<td>{theCase.campNames[camp]}</td>
											{[today, firstYear, option, within, allYears].map((flow, i) => (
												// biome-ignore lint/suspicious/noArrayIndexKey: columns that stay
												<td key={i} className="number">
													{grouped(flow[camp])}
												</td>
											))}
										</tr>
									);
								}),
					),
				)}
			</tbody>
		</table>
	);
}

function Years({ theCase: { campNames }, view: { after } }: MovesProps) {
	return (
		<table className="data">
			<thead>
				<tr>
					<th scope="col">Self-determination</th>
					<NumberHeads
						of={[
							"as today",
							"with the border",
							"and the pull",
							"and options",
							"nine tenths of draws",
							"plan by winner then",
							`${campNames.A} left`,
							`${campNames.B} left`,
						]}
					/>
					<th scope="col">Another majority in</th>
				</tr>
			</thead>
			<tbody>
				{after.map(({ year, selfDetermination: { middle, steps, p05, p95 }, byWinner, stillLeft, changed }) => (
					<tr key={year}>
						<td>after {year} years</td>
						{[
							percent(steps.asToday, 2),
							percent(steps.border, 2),
							percent(steps.pull, 2),
							percent(middle, 2),
							`${percent(p05, 2)} to ${percent(p95, 2)}`,
							percent(byWinner, 2),
							grouped(stillLeft.A),
							grouped(stillLeft.B),
						].map((cell, i) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: columns that stay
							<td key={i} className="number">
								{cell}
							</td>
						))}
						<td>{changed.length === 0 ? "none" : changed.map(({ name }) => name).join(", ")}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Left({ theCase, view: { haven } }: MovesProps) {
	return (
		<table className="data">
			<thead>
				<tr>
					<th scope="col">Left under the other camp</th>
					<th scope="col">Haven</th>
					<NumberHeads of={["voters"]} />
				</tr>
			</thead>
			<tbody>
				{inSlotOrder(theCase).flatMap(({ id, name }) =>
					(haven[id]?.leftBehind.places ?? []).map((place) => (
						<tr key={`${id} ${place.id}`}>
							<td>{place.name}</td>
							<td>{name}</td>
							<td className="number">{grouped(place.voters)}</td>
						</tr>
					)),
				)}
			</tbody>
		</table>
	);
}

function Across({ theCase: { campNames }, view: { across, places, flowCount, withinYears } }: MovesProps) {
	const nameOf = new Map(places.map(({ id, name }) => [id, name]));
	return (
		<table className="data">
			<thead>
				<tr>
					<th scope="col">
						Most voters across in {counted(withinYears, "year")}, options among them; of {grouped(flowCount)} flows
					</th>
					<NumberHeads
						of={[
							`${campNames.A}, ${counted(withinYears, "year")}`,
							`${campNames.B}, ${counted(withinYears, "year")}`,
							`people, ${counted(withinYears, "year")}`,
						]}
					/>
				</tr>
			</thead>
			<tbody>
				{across.map(({ from, to, within, peopleWithin }) => (
					<tr key={`${from} ${to}`}>
						<td>
							{nameOf.get(from)} to {nameOf.get(to)}
						</td>
						<td className="number">{grouped(within.A)}</td>
						<td className="number">{grouped(within.B)}</td>
						<td className="number">{peopleWithin === null ? NONE : grouped(peopleWithin)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
