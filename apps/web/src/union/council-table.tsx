import { councilWeights, type PlanCouncil } from "@velvet/scenarios";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { fixed, NONE, percent } from "../words/numbers.ts";
import { byPeople } from "./council-bars.tsx";

const wayNames = { people: "by people", "square-root": "by square root", equal: "one each" } as const;

/** Every index of every member, and its power under each way to give votes. */
export function CouncilTable({ council }: { council: PlanCouncil }) {
	const { names, people, votes, banzhaf, shapleyShubik, absoluteBanzhaf, blocks, penrose, otherwise } = council;
	const fair = "fair" in penrose ? penrose.fair : null;
	const heads = ["people", "votes", "Banzhaf", "Shapley-Shubik", "decides", "blocks", "by Penrose"];
	return (
		<TableBox label="Power of the members">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Member</th>
						<NumberHeads of={[...heads, ...councilWeights.map((way) => `power ${wayNames[way]}`)]} />
					</tr>
				</thead>
				<tbody>
					{byPeople(people).map((id) => (
						<tr key={id}>
							<td>{names[id]}</td>
							<td className="number">{fixed(people[id], 0)}</td>
							<td className="number">{fixed(votes[id], 0)}</td>
							<td className="number">{percent(banzhaf[id], 2)}</td>
							<td className="number">{percent(shapleyShubik[id], 2)}</td>
							<td className="number">{percent(absoluteBanzhaf[id], 2)}</td>
							<td className="number">{blocks[id].alone ? "alone" : `with ${blocks[id].withOthers}`}</td>
							<td className="number">{fair === null ? NONE : percent(fair[id], 2)}</td>
							{councilWeights.map((way) => (
								<td key={way} className="number">
									{otherwise[way] === null ? NONE : percent(otherwise[way][id], 2)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}
