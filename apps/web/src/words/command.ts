import type { Choices } from "../state/choices.ts";
import { rowOf } from "../state/rows.ts";

/** The line in a terminal that gives what is on screen. */
export function commandOf(choices: Choices, dropped: string | null, drawnFile: string | null): string {
	const { row, year, mirrored, measure, price } = choices;
	const mirror = mirrored ? " --mirror" : "";
	const base = dropped === null ? `two-nations-${year}` : quoted(dropped);
	if (row === "best") return `velvet frontier ${base} --border ${measure} --price ${price}${mirror}`;
	if (row === "yours") {
		if (dropped !== null && drawnFile === dropped) return `velvet score ${base}${mirror}`;
		return `velvet score ${base} --assignment ${quoted(drawnFile ?? `yours-${year}.csv`)}${mirror}`;
	}
	const name = rowOf(row)?.builtIn ?? "two-nations";
	return `velvet score ${name}-${year}${mirror}`;
}

/** A file name as a shell takes it. */
function quoted(name: string): string {
	return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
