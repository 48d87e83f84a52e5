import type { AccessionResult } from "@velvet/scenarios";
import { TableBox } from "../panel/table-box.tsx";
import { capital, fixed, NONE, percent } from "../words/numbers.ts";

/** Seats by camp under a mapping. */
const columns = ["A before", "B before", "neither before", "A after", "B after", "neither after"];

/** The house by member, the mappings of parties, and the amending rules, with their tags. */
export function AccessionTable({ result }: { result: AccessionResult }) {
	const { after, before, names, people, steps, host, parties, amendingRule, sources } = result;
	const ids = Object.keys(after).sort((p, q) => (people[q] ?? 0) - (people[p] ?? 0));
	return (
		<TableBox label={`${host.chamber}, before and after`}>
			<table className="data">
				<thead>
					<tr>
						<th scope="col">{capital(host.province)}</th>
						{["People", "By people", "Before", "After"].map((head) => (
							<th key={head} scope="col" className="number">
								{head}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{ids.map((id) => (
						<tr key={id}>
							<td>{names[id]}</td>
							<td className="number">{people[id] === undefined ? NONE : fixed(people[id], 0)}</td>
							<td className="number">{steps[id] === undefined ? NONE : fixed(steps[id].first, 0)}</td>
							<td className="number">{before[id] === undefined ? NONE : fixed(before[id], 0)}</td>
							<td className="number">{fixed(after[id], 0)}</td>
						</tr>
					))}
				</tbody>
			</table>
			{parties !== null && (
				<table className="data">
					<thead>
						<tr>
							<th scope="col">Which parties side with whom (assumed)</th>
							{columns.map((column) => (
								<th key={column} scope="col" className="number">
									{column}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{parties.mappings.map(({ key, title, split, before: was, after: then }) => (
							<tr key={`${key}-${split}`}>
								<td>{split === "plurality" ? `${title}; all seats of a ${host.province} to its plurality` : title}</td>
								{[was.A, was.B, was.neither, then.A, then.B, then.neither].map((seats, column) => (
									<td key={columns[column]} className="number">
										{fixed(seats, 0)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			)}
			<table className="data">
				<thead>
					<tr>
						<th scope="col">To change the constitution</th>
						<th scope="col">When</th>
						<th scope="col" className="number">
							Must agree
						</th>
						<th scope="col" className="number">
							Sets that suffice
						</th>
					</tr>
				</thead>
				<tbody>
					{Object.entries(amendingRule).flatMap(([key, rule]) =>
						(["before", "after"] as const).map((when) => {
							const { members, membersNeeded, coalitions } = rule[when];
							const share = Number(coalitions.sufficing) / Number(coalitions.all);
							return (
								<tr key={`${key}-${when}`}>
									<td>{when === "before" ? `${rule.title} [${rule.tag}]` : ""}</td>
									<td>{when}</td>
									<td className="number">
										{membersNeeded} of {members}
									</td>
									<td className="number">
										{coalitions.sufficing === null ? NONE : percent(share, share < 0.001 ? 4 : 2)}
									</td>
								</tr>
							);
						}),
					)}
				</tbody>
			</table>
			<ul className="union-sources">
				{sources.map(({ figure, source, tag }) => (
					<li key={figure}>
						{figure}: {source} [{tag}]
					</li>
				))}
			</ul>
		</TableBox>
	);
}
