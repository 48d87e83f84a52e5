import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { fixed, percent } from "../words/numbers.ts";
import { type CascadeProps, stateAfter } from "./cascade-props.ts";

const heads = ["Round", "Level", "Switched", "People"];

/** Every round with where it leaves the country; a press on one shows it on the map. */
export function CascadeTable({ theCase, run, at, onGo }: Omit<CascadeProps, "frontier"> & { onGo(at: number): void }) {
	const nations = inSlotOrder(theCase);
	return (
		<TableBox label="Rounds of the cascade">
			<table className="data">
				<thead>
					<tr>
						{heads.map((head, i) => (
							<th key={head} scope="col" className={i > 1 ? "number" : undefined}>
								{head}
							</th>
						))}
						<NumberHeads of={nations.map(({ name }) => `To ${name}`)} />
						<NumberHeads of={["Self-determination", "Left under the other camp", "Border, lines", "km"]} />
						<NumberHeads of={nations.map(({ name }) => `Pieces, ${name}`)} />
					</tr>
				</thead>
				<tbody>
					{[null, ...run.rounds].map((round, i) => {
						const state = stateAfter(run, i);
						return (
							<tr key={round?.round ?? 0} aria-current={i === at || undefined}>
								<td>
									<button type="button" className="word" onClick={() => onGo(i)}>
										{round === null ? "the plan" : round.round}
									</button>
								</td>
								<td>{round?.level}</td>
								<td className="number">{round !== null && fixed(round.switched, 0)}</td>
								<td className="number">{round !== null && fixed(round.people, 0)}</td>
								{nations.map(({ id }) => (
									<td key={id} className="number">
										{round !== null && fixed(round.joined[id], 0)}
									</td>
								))}
								<td className="number">{percent(state.selfDetermination, 2)}</td>
								<td className="number">{fixed(state.stranded, 0)}</td>
								<td className="number">{fixed(state.border.edges, 0)}</td>
								<td className="number">{fixed(state.border.km, 0)}</td>
								{nations.map(({ id }) => (
									<td key={id} className="number">
										{fixed(state.pieces[id], 0)}
									</td>
								))}
							</tr>
						);
					})}
				</tbody>
			</table>
		</TableBox>
	);
}
