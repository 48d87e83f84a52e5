import { answersIn, enteredWords } from "@velvet/report";
import { guaranteeKinds } from "@velvet/scenarios";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { capital, fixed, plural } from "../words/numbers.ts";
import { type GuaranteesProps, isAlone, rowOf } from "./guarantees-props.ts";

/** The same in figures: voters, people, places and parents that each guarantee would reach. */
export function GuaranteesTable({ atlas, theCase, list }: GuaranteesProps) {
	const { unit, parent } = atlas.levels;
	const heads = ["Voters", "People", "Inhabitants", capital(plural(unit)), capital(plural(parent))];
	return (
		<TableBox label="Guarantees as a table">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Nation</th>
						<NumberHeads of={heads} />
						<th scope="col">Entered, and in return</th>
					</tr>
				</thead>
				{guaranteeKinds.map(({ key, title }) => (
					<tbody key={key}>
						<tr>
							<th scope="rowgroup" colSpan={2 + heads.length}>
								{title}
							</th>
						</tr>
						{inSlotOrder(theCase).flatMap(({ id, name }) => {
							const row = rowOf(list, key, id);
							if (row === undefined) return [];
							const { voters, people, inhabitants, places, parents } = row.covers;
							return [
								<tr key={id}>
									<td>{name}</td>
									{[voters, people, inhabitants, places, parents].map((value, at) => (
										<td key={heads[at]} className="number">
											{fixed(value, 0)}
										</td>
									))}
									<td>
										{enteredWords(row)}; {isAlone(list, row) && <b>without return: </b>}
										{answersIn(theCase.scenario, row)}
									</td>
								</tr>,
							];
						})}
					</tbody>
				))}
			</table>
			<p className="tab-note">
				People: those who side with these voters, as the votes divide. Inhabitants: all who live there. Of passage: all
				who live in the pieces of other nations that it is for, and how many pieces there are.
			</p>
		</TableBox>
	);
}
