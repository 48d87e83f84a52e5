/**
 * Pairs rows with columns so that the sum of their gains is greatest. Kuhn 1955 in the form of Jonker and Volgenant:
 * shortest augmenting paths over reduced costs, O(n³) for the larger side n.
 *
 * @param gains rows × columns, whole numbers or sums of them; rows and columns may differ in number.
 * @returns the column of each row, or −1 for a row left over.
 */
export function bestAssignment(gains: readonly (readonly number[])[]): number[] {
	const rows = gains.length;
	const columns = gains[0]?.length ?? 0;
	const n = Math.max(rows, columns);
	const cost = (row: number, column: number) => -(gains[row]?.[column] ?? 0);
	const rowPrice = new Float64Array(n + 1);
	const columnPrice = new Float64Array(n + 1);
	// Row matched to each column; 0 is the column of the row being placed, rows and columns count from 1.
	const rowOf = new Int32Array(n + 1);
	for (let row = 1; row <= n; row++) {
		rowOf[0] = row;
		const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
		const previous = new Int32Array(n + 1);
		const used = new Uint8Array(n + 1);
		let column = 0;
		do {
			used[column] = 1;
			const from = rowOf[column];
			let delta = Number.POSITIVE_INFINITY;
			let next = 0;
			for (let j = 1; j <= n; j++) {
				if (used[j] === 1) continue;
				const reduced = cost(from - 1, j - 1) - rowPrice[from] - columnPrice[j];
				if (reduced < least[j]) {
					least[j] = reduced;
					previous[j] = column;
				}
				if (least[j] < delta) {
					delta = least[j];
					next = j;
				}
			}
			for (let j = 0; j <= n; j++) {
				if (used[j] === 1) {
					rowPrice[rowOf[j]] += delta;
					columnPrice[j] -= delta;
				} else least[j] -= delta;
			}
			column = next;
		} while (rowOf[column] !== 0);
		while (column !== 0) {
			rowOf[column] = rowOf[previous[column]];
			column = previous[column];
		}
	}
	const columnOf = new Array<number>(rows).fill(-1);
	for (let j = 1; j <= columns; j++) if (rowOf[j] <= rows) columnOf[rowOf[j] - 1] = j - 1;
	return columnOf;
}
