import type { PrecedentRow } from "../engine/precedent.ts";
import type { PrecedentsChoice } from "../state/choices.ts";
import { type Looking, look } from "./looking.ts";
import { filterRows, sortRows } from "./precedent-rows.ts";
import { PrecedentsTable } from "./precedents-table.tsx";
import { isWhole, withoutFilter } from "./votes-among.ts";

/** Lines of a list that the open vote stands below. */
const FEW = 8;

interface Props {
	readonly rows: readonly PrecedentRow[];
	/** Keys of the votes that the filter of the answers lets through. */
	readonly among: readonly string[];
	readonly looking: Looking;
	readonly choice: PrecedentsChoice;
	/** Whether the open vote stands below, not beside. */
	readonly narrow: boolean;
	change(changes: Partial<PrecedentsChoice>): void;
	onOpen(key: string): void;
}

/** The votes as a list, to find and to sort; the filter of the answers holds here too. */
export function PrecedentsList({ rows, among, looking, choice, narrow, change, onOpen }: Props) {
	const { typed, order, opened, all } = looking;
	const whole = isWhole(choice);
	const passed = whole ? rows : rows.filter(({ key }) => among.includes(key));
	const found = sortRows(filterRows(passed, typed), order.key, order.down);
	const shown = narrow && !all ? found.slice(0, FEW) : found;
	return (
		<>
			<div className="precedents-find">
				<input
					type="search"
					placeholder="Find a place, year, rule, outcome"
					aria-label="Find a vote"
					value={typed}
					onChange={(event) => look({ typed: event.currentTarget.value })}
				/>
				<span role="status">
					{found.length === rows.length ? allVotes(rows, among) : `${found.length} of ${rows.length}`}
				</span>
				{!whole && (
					<button type="button" className="word" onClick={() => change(withoutFilter(choice))}>
						All votes
					</button>
				)}
			</div>
			<div className="precedents-list">
				{found.length === 0 ? (
					<p role="status">
						No vote matches{typed !== "" && ` “${typed}”`}.{" "}
						<button
							type="button"
							className="word"
							onClick={() => {
								look({ typed: "" });
								change(withoutFilter(choice));
							}}
						>
							Show all
						</button>
					</p>
				) : (
					<PrecedentsTable
						rows={shown}
						opened={opened}
						order={order}
						onOrder={(key) =>
							look({ order: { key, down: order.key === key ? !order.down : key === "yes" || key === "turnout" } })
						}
						onOpen={onOpen}
					/>
				)}
				{shown.length < found.length && (
					<button type="button" className="word" onClick={() => look({ all: true })}>
						Show all {found.length} votes
					</button>
				)}
			</div>
		</>
	);
}

/** How many there are, and why they are more than the table has: some are recorded in full beside it. */
function allVotes(rows: readonly PrecedentRow[], among: readonly string[]): string {
	const tabled = rows.filter(({ key }) => among.includes(key)).length;
	const all = `${rows.length} votes`;
	return tabled === rows.length ? all : `${all}: ${tabled} of the table, ${rows.length - tabled} beside it`;
}
