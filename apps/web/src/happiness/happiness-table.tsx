import { withArticle } from "@velvet/report";
import { type Ranged, termWords } from "@velvet/scenarios";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { NONE, percent, short } from "../words/numbers.ts";
import { campKeys, changeWords } from "./camp-ranges.tsx";
import { pointsText } from "./figures.ts";
import { type HappinessProps, readingOf } from "./happiness-props.ts";

const heads = ["At the dials", "p05", "p50", "p95"];
const nationTerms = ["match", "scale", "trade", "fiscal", "transition"] as const;

/** The figures behind the charts: term by term, nation by nation, camp by camp. */
export function HappinessTable(props: HappinessProps) {
	const { theCase, welfare } = props;
	const { ledger, total, breakEven } = readingOf(props);
	const nations = inSlotOrder(theCase).filter(({ id }) => welfare.polities[id] !== undefined);
	return (
		<TableBox label="The ledger in figures">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Points of life satisfaction, mean over voters</th>
						<NumberHeads of={heads} />
					</tr>
				</thead>
				<tbody>
					{ledger.map((row) => (
						<FigureRow
							key={row.term}
							name={termWords[row.term].name}
							note={row.why ?? termWords[row.term].meaning}
							range={row}
						/>
					))}
					<FigureRow name="All together" note="a range over assumptions, no forecast" range={total} />
					<FigureRow name="The middle voter" note="for good" range={welfare.median} />
					<FigureRow
						name="Share with a total below nought"
						note="for good"
						range={welfare.losers}
						say={(share) => percent(share)}
					/>
					<FigureRow
						name="Break-even"
						note="permanent loss of consumption that outweighs the match"
						range={{ ...breakEven, value: breakEven.loss }}
						say={(share) => percent(share)}
					/>
				</tbody>
			</table>
			<table className="data">
				<thead>
					<tr>
						<th scope="col">By nation, for good, at the dials</th>
						<NumberHeads of={nations.map(({ name }) => name)} />
					</tr>
				</thead>
				<tbody>
					{nationTerms.map((term) => (
						<tr key={term}>
							<td>{termWords[term].name}</td>
							{nations.map(({ id }) => (
								<td key={id} className="number">
									{points(welfare.polities[id].terms[term]?.value ?? null)}
								</td>
							))}
						</tr>
					))}
					<tr>
						<td>All together</td>
						{nations.map(({ id }) => (
							<td key={id} className="number">
								{withRange(welfare.polities[id].total)}
							</td>
						))}
					</tr>
				</tbody>
			</table>
			<table className="data">
				<thead>
					<tr>
						<th scope="col">By camp and nation, for good</th>
						<NumberHeads of={["Voters", "Own government", "Match", "All together"]} />
						<th scope="col">Where most live</th>
					</tr>
				</thead>
				<tbody>
					{campKeys.flatMap((camp) =>
						nations.map(({ id, name }) => {
							const cell = welfare.cells[camp][id];
							return (
								<tr key={`${camp} ${id}`}>
									<td>
										{theCase.campNames[camp]} voters in {withArticle(name)}
									</td>
									<td className="number">{short(cell.voters)}</td>
									<td className="number">{changeWords(cell)}</td>
									<td className="number">{withRange(cell.match)}</td>
									<td className="number">{withRange(cell.total)}</td>
									<td>{cell.places.map((place) => `${place.name} ${short(place.votes)}`).join("; ")}</td>
								</tr>
							);
						}),
					)}
				</tbody>
			</table>
		</TableBox>
	);
}

interface FigureProps {
	readonly name: string;
	readonly note: string;
	readonly range: Ranged;
	say?(value: number): string;
}

function FigureRow({ name, note, range: { value, p05, p50, p95 }, say = points }: FigureProps) {
	return (
		<tr>
			<td>
				{name} <small>{note}</small>
			</td>
			{[value, p05, p50, p95].map((each, i) => (
				<td key={heads[i]} className="number">
					{each === null ? NONE : say(each)}
				</td>
			))}
		</tr>
	);
}

function points(value: number | null): string {
	return value === null ? NONE : pointsText(value);
}

function withRange({ value, p05, p95 }: Ranged): string {
	return p05 === null || p95 === null ? points(value) : `${points(value)} (${points(p05)} to ${points(p95)})`;
}
