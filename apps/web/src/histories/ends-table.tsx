import { type DescribedHistories, of100 } from "@velvet/scenarios";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { useSession } from "../state/session.ts";
import { rowsOf } from "./fans-view.tsx";
import { answeredWords, finalWords, firstWords } from "./outcome-words.ts";

/** The river in numbers: every way that histories went under the policy shown, the most frequent first. */
export function EndsTable({ result }: { result: DescribedHistories }) {
	const chosen = useSession((session) => session.choices.histories.policy);
	const runs = rowsOf(result.runs).flatMap((row) => row.filter(({ policy }) => policy === chosen));
	return (
		<TableBox label="Where histories end">
			<table className="data">
				<caption className="hidden">Where histories end</caption>
				<thead>
					<tr>
						<th scope="col">Who asks first</th>
						<th scope="col">First request</th>
						<th scope="col">The other's first</th>
						<th scope="col">In {result.from + result.years}</th>
						<NumberHeads of={["Histories", "Of 100"]} />
					</tr>
				</thead>
				<tbody>
					{runs.flatMap((run) =>
						run.river.map(({ first, answered, end, histories }) => (
							<tr key={`${run.asks} ${first} ${answered} ${end}`}>
								<th scope="row">{run.place.name}</th>
								<td>{firstWords[first]}</td>
								<td>{answeredWords[answered]}</td>
								<td>{finalWords[end]}</td>
								<td className="number">{histories}</td>
								<td className="number">{of100(histories / result.draws)}</td>
							</tr>
						)),
					)}
				</tbody>
			</table>
		</TableBox>
	);
}
