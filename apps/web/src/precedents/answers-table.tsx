import { type CrossCell, type CrossTable, valueWords } from "@velvet/scenarios";
import { TableBox } from "../panel/table-box.tsx";

interface Props {
	readonly table: CrossTable;
	readonly title: string;
}

/**
 * A cross-table with the interval of every share, the shorter side across. Shares are always of a line of `table`: of a column
 * where it is turned.
 */
export function AnswersTable({ table, title }: Props) {
	const { rows, columns, rowsBy, columnsBy } = table;
	const turned = isTurned(table);
	const words = (by: string, key: string) => (key === "all" ? "all" : valueWords(by, key));
	const across = turned
		? rows.map(({ key, cases }) => ({ key, words: words(rowsBy, key), cases }))
		: columns.map((key) => ({ key, words: words(columnsBy, key), cases: null }));
	const down = turned
		? columns.map((column) => ({
				key: column,
				words: words(columnsBy, column),
				cases: null,
				cells: rows.map((row) => row.cells[column]),
			}))
		: rows.map((row) => ({
				key: row.key,
				words: words(rowsBy, row.key),
				cases: row.cases,
				cells: columns.map((column) => row.cells[column]),
			}));
	return (
		<TableBox label={title}>
			<table className="data answers-table">
				<thead>
					<tr>
						<td />
						{across.map((head) => (
							<th key={head.key} scope="col">
								{head.words}
								{head.cases !== null && <small>of {head.cases}</small>}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{down.map((line) => (
						<tr key={line.key}>
							<th scope="row">
								{line.words}
								{line.cases !== null && <small>of {line.cases}</small>}
							</th>
							{line.cells.map((cell, i) => (
								<td key={across[i].key}>
									{cell.cases}
									<small>{rangeWords(cell)}</small>
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

/** Whether lines of the table stand as columns. */
export function isTurned({ columns, rows }: CrossTable): boolean {
	return columns.length > rows.length;
}

/** The interval in whole per cent, rounded outwards. */
function rangeWords({ low, high }: CrossCell): string {
	return `${Math.floor(100 * low)}–${Math.ceil(100 * high)}\u00a0%`;
}
