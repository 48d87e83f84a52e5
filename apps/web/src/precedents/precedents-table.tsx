import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { PrecedentRow } from "../engine/precedent.ts";
import { TableBox } from "../panel/table-box.tsx";
import { NONE } from "../words/numbers.ts";
import type { RowOrder } from "./precedent-rows.ts";
import { ShareMark } from "./share-mark.tsx";
import { votePercent } from "./vote-words.ts";

/** Those that are not `always` there need the room of the unfolded panel; opened, a vote tells the same beside the list. */
const columns: readonly { readonly key: RowOrder; readonly title: string; readonly always?: true }[] = [
	{ key: "year", title: "Year", always: true },
	{ key: "place", title: "Place", always: true },
	{ key: "yes", title: "Yes", always: true },
	{ key: "turnout", title: "Turnout" },
	{ key: "result", title: "Result", always: true },
	{ key: "rule", title: "Rule" },
	{ key: "consent", title: "Consent" },
	{ key: "outcome", title: "Outcome" },
];

interface Props {
	readonly rows: readonly PrecedentRow[];
	readonly opened: string;
	readonly order: { readonly key: RowOrder; readonly down: boolean };
	onOrder(key: RowOrder): void;
	onOpen(key: string): void;
}

/** Votes of the past, a line each; a press on a line opens it, arrows go from line to line. */
export function PrecedentsTable({ rows, opened, order, onOrder, onOpen }: Props) {
	const table = useRef<HTMLTableElement>(null);
	useOpenedInView(table, `${order.key} ${order.down}`);
	// One stop of the tab key for the whole list: the line that is open, or the first.
	const stop = rows.some(({ key }) => key === opened) ? opened : rows[0]?.key;
	return (
		<TableBox label="Votes of the past">
			<table className="data" ref={table}>
				<thead>
					<tr>
						{columns.map(({ key, title, always }) => (
							<th
								key={key}
								scope="col"
								aria-sort={order.key === key ? (order.down ? "descending" : "ascending") : "none"}
								className={`precedent-${key}${always ? "" : " precedent-more"}`}
							>
								<button type="button" onClick={() => onOrder(key)}>
									{title}
									{order.key === key && <span aria-hidden="true">{order.down ? " ↓" : " ↑"}</span>}
								</button>
							</th>
						))}
					</tr>
				</thead>
				<tbody onKeyDown={stepRows}>
					{rows.map((row) => (
						<tr key={row.key} aria-current={row.key === opened || undefined} onClick={() => onOpen(row.key)}>
							<td>{row.date.slice(0, 4)}</td>
							<td>
								<button type="button" className="word" tabIndex={row.key === stop ? 0 : -1}>
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
							<td className="precedent-more precedent-turnout">
								{row.turnout === null ? NONE : votePercent(row.turnout)}
							</td>
							<td>{row.result ?? NONE}</td>
							<td className="precedent-more">{row.rule}</td>
							<td className="precedent-more precedent-consent">{row.consent ?? NONE}</td>
							<td className="precedent-more">
								{row.outcome}
								{row.response !== "" && <small>{row.response}</small>}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

/** The list comes up, and takes another size, with the open vote in view; another order begins at its head. */
function useOpenedInView(table: RefObject<HTMLTableElement | null>, order: string): void {
	const before = useRef(order);
	useLayoutEffect(() => {
		const list = table.current;
		const box = list?.parentElement;
		if (list == null || box == null) return;
		// Letters that arrive late, words that are found and a panel that unfolds all move the lines.
		const watcher = new ResizeObserver(() => bringIntoView(list, box));
		watcher.observe(list);
		watcher.observe(box);
		return () => watcher.disconnect();
	}, [table]);
	useLayoutEffect(() => {
		const box = table.current?.parentElement;
		if (box != null && before.current !== order) box.scrollTop = 0;
		before.current = order;
	}, [table, order]);
}

function bringIntoView(list: HTMLElement, box: HTMLElement): void {
	const row = list.querySelector<HTMLElement>("tr[aria-current]");
	if (row === null) return;
	// The head of the table stays, and hides what is scrolled below it.
	const [above, below] = [row.offsetTop - HEAD, row.offsetTop + row.offsetHeight - box.clientHeight];
	if (box.scrollTop > above || box.scrollTop < below) box.scrollTop = Math.max(0, above - 40);
}

const HEAD = 34;

function stepRows(event: KeyboardEvent<HTMLElement>): void {
	const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
	const at = buttons.indexOf(event.target as HTMLElement);
	const steps: { readonly [key: string]: number } = {
		ArrowDown: at + 1,
		ArrowUp: at - 1,
		Home: 0,
		End: buttons.length - 1,
	};
	const next = buttons[steps[event.key] ?? -1];
	if (at < 0 || next === undefined) return;
	event.preventDefault();
	next.focus();
}
