import type { FrontierComparison } from "@velvet/scenarios";
import type { Compared } from "../difference/compared.ts";
import { priceWords } from "../frontier/price-words.ts";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { counted, fixed, percent, pointsFigure } from "../words/numbers.ts";

/** Both frontiers read at the same lengths and at the same prices. */
export function FrontiersTable({ compared, comparison }: { compared: Compared; comparison: FrontierComparison }) {
	const { measure, atLength, atPrice } = comparison;
	const years = [compared.x, compared.y].map(({ theCase }) => theCase.vote.year);
	const length = (value: number) => (measure === "edges" ? counted(value, "line") : `${fixed(value, 0)} km`);
	const rows = [
		...atLength.map((at) => ({ name: `A border of ${length(at.length)}`, at })),
		...atPrice.map((at) => ({
			name: `${priceWords(String(at.price), measure)}: ${length(at.border[0])}, then ${length(at.border[1])}`,
			at,
		})),
	];
	return (
		<TableBox label="Both frontiers as a table">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">At</th>
						<NumberHeads of={years.map((year) => `Fewest left ${year}`)} />
						<NumberHeads of={years.map((year) => `of voters ${year}`)} />
						<NumberHeads of={["Change"]} />
					</tr>
				</thead>
				<tbody>
					{rows.map(({ name, at: { stranded, share } }) => {
						const step = pointsFigure(share[1] - share[0]);
						return (
							<tr key={name}>
								<th scope="row">{name}</th>
								<td className="number">{fixed(stranded[0], 0)}</td>
								<td className="number">{fixed(stranded[1], 0)}</td>
								<td className="number">{percent(share[0])}</td>
								<td className="number">{percent(share[1])}</td>
								<td className="number">
									{step.value} {step.unit}
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</TableBox>
	);
}
