import type { Check } from "@velvet/scenarios";
import { useState } from "react";
import type { AtlasView } from "../engine/views.ts";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { counted, short } from "../words/numbers.ts";
import type { FindingGroup } from "./arrange.ts";
import { checkTitle } from "./check-words.ts";
import { SeverityMark } from "./severity-mark.tsx";

interface Props {
	readonly atlas: AtlasView;
	readonly groups: readonly FindingGroup[];
	readonly nameOf: (polity: string | null) => string;
	/** The finding that the map outlines. */
	readonly chosen: Check | null;
	readonly onChoose: (check: Check) => void;
}

/** Findings of a check that stand open; the rest is a press away. */
const OPEN = 6;

/** Every finding by check: how severe, of which nation, what, and how many people. A press shows where. */
export function Findings({ atlas, groups, nameOf, chosen, onChoose }: Props) {
	const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
	if (groups.length === 0) return <p className="tab-note">No finding is of this kind.</p>;
	return (
		<TableBox label="Findings">
			<table className="data findings">
				<thead>
					<tr>
						<th scope="col">Severity</th>
						<th scope="col">Nation</th>
						<th scope="col">Finding</th>
						<NumberHeads of={["People"]} />
					</tr>
				</thead>
				{groups.map(({ key, findings }) => {
					const open = opened.has(key) ? findings : findings.slice(0, OPEN);
					const rest = findings.length - open.length;
					return (
						<tbody key={key}>
							<tr className="finding-group">
								<th scope="rowgroup" colSpan={4}>
									{checkTitle(key, atlas.levels)}
								</th>
							</tr>
							{open.map((check, at) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same, and their order is fixed
								<tr key={at} aria-current={check === chosen ? "true" : undefined}>
									<td>
										<SeverityMark severity={check.severity} />
									</td>
									<td>{nameOf(check.polity)}</td>
									<td>
										{check.units.length === 0 ? (
											check.message
										) : (
											<button
												type="button"
												className="finding"
												aria-pressed={check === chosen}
												onClick={() => onChoose(check)}
											>
												{check.message}
											</button>
										)}
									</td>
									<td className="number">{check.people > 0 ? short(check.people) : ""}</td>
								</tr>
							))}
							{rest > 0 && (
								<tr>
									<td colSpan={4}>
										<button type="button" className="word" onClick={() => setOpened(new Set([...opened, key]))}>
											Show {counted(rest, "more finding")}
										</button>
									</td>
								</tr>
							)}
						</tbody>
					);
				})}
			</table>
		</TableBox>
	);
}
