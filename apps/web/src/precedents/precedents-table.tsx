import type { PrecedentRow } from "../engine/precedents.ts";
import { TableBox } from "../panel/table-box.tsx";
import { NONE, percent } from "../words/numbers.ts";
import type { RowOrder } from "./precedent-rows.ts";
import { ShareMark } from "./share-mark.tsx";

const columns: readonly { readonly key: RowOrder; readonly title: string; readonly number?: true }[] = [
	{ key: "year", title: "Year" },
	{ key: "place", title: "Place" },
	{ key: "yes", title: "Yes" },
	{ key: "turnout", title: "Turnout", number: true },
	{ key: "result", title: "Result" },
	{ key: "rule", title: "Rule" },
	{ key: "consent", title: "Consent" },
	{ key: "outcome", title: "Outcome" },
	{ key: "source", title: "Source" },
];

interface Props {
	readonly rows: readonly PrecedentRow[];
	readonly opened: string | null;
	readonly order: { readonly key: RowOrder; readonly down: boolean };
	onOrder(key: RowOrder): void;
	onOpen(key: string): void;
}

/** Votes of the past, a line each; a press on a place opens it. */
export function PrecedentsTable({ rows, opened, order, onOrder, onOpen }: Props) {
	return (
		<TableBox label="Votes of the past">
			<table className="data">
				<thead>
					<tr>
						{columns.map(({ key, title, number }) => (
							<th
								key={key}
								scope="col"
								aria-sort={order.key === key ? (order.down ? "descending" : "ascending") : "none"}
								className={number && "number"}
							>
								<button type="button" onClick={() => onOrder(key)}>
									{title}
									{order.key === key && <span aria-hidden="true">{order.down ? " ↓" : " ↑"}</span>}
								</button>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key} aria-current={row.key === opened || undefined}>
							<td>{row.date.slice(0, 4)}</td>
							<td className="precedent-place">
								<button type="button" className="word" onClick={() => onOpen(row.key)}>
									{row.place}
								</button>
								<small>
									{row.question}
									{row.replayed && ", replayed"}
									{row.mark !== null && <b className="precedent-mark">{row.mark}</b>}
								</small>
							</td>
							<td className="precedent-yes">
								{row.yesShare !== null && <ShareMark share={row.yesShare} threshold={row.threshold} />}{" "}
								{row.yes ?? NONE}
							</td>
							<td className="number">{row.turnout === null ? NONE : percent(row.turnout)}</td>
							<td>{row.result ?? NONE}</td>
							<td className="precedent-rule">{row.rule}</td>
							<td>{row.consent ?? NONE}</td>
							<td className="precedent-rule">
								{row.outcome}
								{row.response !== "" && <small>{row.response}</small>}
							</td>
							<td className="precedent-rule">{row.source}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}
