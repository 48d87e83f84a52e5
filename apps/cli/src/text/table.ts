/** Columns as wide as their widest cell; numbers to the right where asked. Ends with a line end. */
export function table(
	heads: readonly string[],
	rows: readonly (readonly string[])[],
	right: readonly number[] = [],
): string {
	const widths = heads.map((head, c) => Math.max(width(head), ...rows.map((row) => width(row[c] ?? ""))));
	const line = (cells: readonly string[]) =>
		widths
			.map((wide, c) => pad(cells[c] ?? "", wide, right.includes(c)))
			.join("  ")
			.trimEnd();
	return [line(heads), line(widths.map((wide) => "─".repeat(wide))), ...rows.map(line), ""].join("\n");
}

/** Pads to a width, counted in characters as they are seen. */
export function pad(text: string, wide: number, right = false): string {
	const space = " ".repeat(Math.max(0, wide - width(text)));
	return right ? space + text : text + space;
}

function width(text: string): number {
	return [...text].length;
}
