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

/** The line that writes the report of what is on screen; a price of one's own stands in the scenario's file. */
export function reportCommandOf(choices: Choices, dropped: string | null, drawnFile: string | null): string {
	const { row, year, mirrored, measure, price } = choices;
	const mirror = mirrored ? " --mirror" : "";
	const usual = measure === "edges" && price === "10000" && dropped === null;
	if (row === "best") return `velvet report ${usual ? `best-border-${year}` : "scenario.json"}${mirror} --out report`;
	return `${commandOf(choices, dropped, drawnFile).replace(/^velvet score/, "velvet report")} --out report`;
}

/** A file name as a shell takes it. */
function quoted(name: string): string {
	return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
