import type { GrainFigures } from "@velvet/scenarios";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { fixed, NONE, percent } from "../words/numbers.ts";
import type { GrainProps } from "./grain-props.ts";
import { finerWhere } from "./row-of-level.ts";

/** The figures behind the chart: each grain, then this plan made whole at it. */
export function GrainTable({ atlas, theCase, grains }: Omit<GrainProps, "asOne">) {
	const nations = inSlotOrder(theCase);
	const cells = (figures: GrainFigures | null) =>
		figures === null ? (
			<td colSpan={3 + nations.length}>{NONE}</td>
		) : (
			<>
				<td className="number">{percent(figures.selfDetermination, 2)}</td>
				<td className="number">{fixed(figures.stranded, 0)}</td>
				<td className="number">{fixed(figures.border.km, 0)}</td>
				{nations.map(({ id }) => (
					<td key={id} className="number">
						{fixed(figures.pieces[id], 0)}
					</td>
				))}
			</>
		);
	return (
		<TableBox label="At equal grain">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Grain</th>
						<NumberHeads of={["Decide", "Self-determination", "Left under the other camp", "Border, km"]} />
						<NumberHeads of={nations.map(({ name }) => `Pieces, ${name}`)} />
					</tr>
				</thead>
				<tbody>
					{grains.rows.flatMap(({ level, deciders, onlyIn, winner, plan }) => [
						<tr key={level}>
							<td>
								by {level} {onlyIn !== null && <small>{finerWhere(atlas, onlyIn)}</small>}
							</td>
							<td className="number">{fixed(deciders, 0)}</td>
							{cells(winner)}
						</tr>,
						<tr key={`${level}-plan`}>
							<td colSpan={2}>this plan, by whole {level}</td>
							{plan === null ? <td colSpan={3 + nations.length}>the plan itself</td> : cells(plan)}
						</tr>,
					])}
				</tbody>
			</table>
		</TableBox>
	);
}
