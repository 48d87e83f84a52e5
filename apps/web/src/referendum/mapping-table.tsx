import type { ReferendumView } from "../engine/referendum-work.ts";
import { NumberHeads } from "../panel/number-heads.tsx";
import { useSession } from "../state/session.ts";
import { votersOf } from "./assumption-words.ts";
import { resetSupport, setSupport } from "./change-ask.ts";
import { useChoiceNames } from "./use-choice-names.ts";

/** How many of the voters of each choice would say yes, by region: what the survey says, and what the reader says instead. */
export function MappingTable({ view }: { view: ReferendumView }) {
	const names = useChoiceNames();
	const support = useSession((session) => session.choices.ask.support);
	const { mapping } = view.result;
	const choices = Object.keys(mapping[0]?.support ?? {});
	return (
		<section className="depends">
			<h3>Who would say yes, in percent of the voters of each choice</h3>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
			<section className="table-box" tabIndex={0} aria-label="Mapping">
				<table className="data mapping">
					<thead>
						<tr>
							<th scope="col">Region</th>
							<NumberHeads of={choices.map((choice) => votersOf(choice, names))} />
							<th scope="col">Evidence</th>
						</tr>
					</thead>
					<tbody>
						{mapping.map((row) => (
							<tr key={row.name}>
								<td>{row.name}</td>
								{choices.map((choice) => (
									<td key={choice} className="number">
										<input
											type="number"
											min={0}
											max={100}
											step={1}
											aria-label={`${row.name}, ${votersOf(choice, names)}`}
											value={Math.round(1000 * row.support[choice]) / 10}
											onChange={({ currentTarget: { valueAsNumber } }) => {
												if (valueAsNumber >= 0 && valueAsNumber <= 100)
													setSupport(row.name, choice, valueAsNumber / 100);
											}}
										/>
									</td>
								))}
								<td>
									{row.evidence}: {row.source}{" "}
									{support[row.name] !== undefined && (
										<button
											type="button"
											className="word"
											onClick={({ currentTarget }) => {
												currentTarget.closest("tr")?.querySelector<HTMLElement>("input")?.focus();
												resetSupport(row.name);
											}}
										>
											Reset
										</button>
									)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
				<p className="evidence">
					<b>A party vote is not a vote to leave.</b> Nothing here is read off the recorded vote: this table is the
					assumption that joins the two, and anyone may change it. Before the vote a share of the support is lost, which
					stands among the other assumptions.
				</p>
			</section>
		</section>
	);
}
