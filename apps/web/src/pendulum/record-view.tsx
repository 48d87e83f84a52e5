import { useState } from "react";
import { Caveats, Side } from "../frame/side.tsx";
import { TabFrame } from "../frame/tab-frame.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { percent } from "../words/numbers.ts";
import { type Election, electionWords } from "./election-words.ts";
import type { PendulumProps } from "./pendulum-props.ts";
import { RecordChart } from "./record-chart.tsx";
import { RecordSource } from "./record-source.tsx";
import { ViewSwitch } from "./view-switch.tsx";

/** Who governed, and how the vote swung: or why there is no record of this country. */
export function RecordView({ found, names, table }: PendulumProps) {
	const { record, whyNoRecord } = found;
	const [at, setAt] = useState<number | null>(null);
	const elections = record?.elections ?? [];
	const election = elections[at ?? elections.length - 1];
	return (
		<TabFrame
			tab="pendulum"
			bar={
				<>
					<ViewSwitch />
					{election !== undefined && !table && (
						<output className="record-reading">{electionWords(election, names)}</output>
					)}
				</>
			}
			what={
				record === null ? (
					<p className="tab-note">{whyNoRecord}</p>
				) : table ? (
					<RecordTable elections={elections} names={names} />
				) : (
					<RecordChart record={record} names={names} at={at ?? elections.length - 1} onLook={setAt} />
				)
			}
			side={<RecordSide found={found} names={names} />}
		/>
	);
}

function RecordTable({ elections, names }: { elections: readonly Election[]; names: PendulumProps["names"] }) {
	return (
		<TableBox label="Elections in figures">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Year</th>
						<th scope="col" className="number">
							{names.A}
						</th>
						<th scope="col" className="number">
							{names.B}
						</th>
						<th scope="col">Governed after</th>
						<th scope="col">Power</th>
						<th scope="col">Vote and outcome</th>
					</tr>
				</thead>
				<tbody>
					{elections.map(({ year, share, governs, changed, againstVotes }) => (
						<tr key={year}>
							<td>{year}</td>
							<td className="number">{percent(share.A, 2)}</td>
							<td className="number">{percent(share.B, 2)}</td>
							<td>{names[governs]}</td>
							<td>{changed === null ? "" : changed ? "changed hands" : "kept"}</td>
							<td>{againstVotes ? "differed" : ""}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function RecordSide({ found, names }: Pick<PendulumProps, "found" | "names">) {
	const { record, whyNoRecord } = found;
	return (
		<Side
			label="What the record says"
			heading="How often did power change hands?"
			number={record === null ? "Not known" : `${record.changes.changed} of ${record.changes.of}`}
		>
			{record === null ? (
				<p>
					{whyNoRecord} What swings would do to a plan is told under <i>Nations</i>, and the game of requests under{" "}
					<i>Patience</i>.
				</p>
			) : (
				<>
					<p>
						elections changed who governs: after one term power was kept in{" "}
						<b>
							{record.afterOneTerm.retained} of {record.afterOneTerm.of}
						</b>
						, after more in{" "}
						<b>
							{record.afterMore.retained} of {record.afterMore.of}
						</b>
						. From one to the next the vote swung by <b>{record.swings.all.sd.toFixed(2)} points</b> (standard
						deviation), since 2000 by {record.swings.after2000.rms.toFixed(2)} (root of the mean square).
					</p>
					<p>
						Years in power, a term from each election: {names.A} <b>{record.power.A.in}</b>, {names.B}{" "}
						<b>{record.power.B.in}</b>; longest out of it {record.power.A.longestOut} and {record.power.B.longestOut}.
					</p>
				</>
			)}
			<RecordSource record={record} />
			<Caveats of={found.caveats} />
		</Side>
	);
}
