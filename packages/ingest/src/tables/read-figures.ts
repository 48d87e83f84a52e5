import { issue, type Notice, nameSome } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import type { CellTable } from "./read-columns.ts";

/** How numbers are written: which mark stands before the decimals; the other one groups thousands. */
export type Decimal = "." | ",";

/** What people write for "not known": nothing, the codes of statistical offices, and dashes. */
const missing = new Set([
	"",
	"NA",
	"N/A",
	"n/a",
	"NaN",
	"nan",
	"null",
	"NULL",
	"None",
	"-",
	"–",
	"—",
	".",
	"..",
	"...",
	":",
]);
const plain = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?$/;
const commaGroups = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const dotGroups = /^[-+]?\d{1,3}(\.\d{3})+(,\d*)?$/;
const commaDecimal = /^[-+]?\d+,\d+$/;

/**
 * Finds out how a table writes its numbers from all of them together. `1,234` alone says nothing: where only such
 * cells stand, the document has to say it.
 *
 * @throws Trouble when the cells contradict one another or say nothing.
 */
export function findDecimal(table: CellTable, columns: readonly string[], notices: Notice[]): Decimal {
	let [comma, point, open] = [0, 0, 0];
	let [example, commaExample] = ["", ""];
	for (const key of columns) {
		for (const cell of table.columns.get(key) ?? []) {
			if (!cell.includes(",") && !cell.includes(".")) continue;
			const text = bare(cell);
			const grouped = commaGroups.test(text);
			if (grouped && (text.includes(".") || text.indexOf(",") !== text.lastIndexOf(","))) point++;
			else if (grouped) open++;
			else if (commaDecimal.test(text) || (dotGroups.test(text) && /,|\..*\./.test(text))) {
				comma++;
				commaExample ||= cell;
			} else if (plain.test(text) && text.includes(".") && !dotGroups.test(text)) point++;
			else continue;
			if (example === "" && text.includes(",")) example = cell;
		}
	}
	if (comma > 0 && point > 0) {
		const what = "Some numbers have a decimal comma and some a decimal point.";
		throw new Trouble(
			issue("mixed-numbers", what, `${table.name}: ${example}`, 'Write them one way, or say "decimal".'),
		);
	}
	if (comma > 0) {
		const message = `Numbers were read with a decimal comma, as in ${commaExample}.`;
		notices.push({ code: "decimal-comma", message, where: table.name });
		return ",";
	}
	if (open > 0 && point === 0 && table.delimiter !== ",") {
		const what = `${example} could be a thousand or one and a bit.`;
		throw new Trouble(issue("ambiguous-number", what, table.name, 'Set "decimal" of this table to "." or ",".'));
	}
	return ".";
}

/**
 * The cells of a column as numbers; `NaN` for what is missing.
 *
 * @throws Trouble naming every cell that is no number, up to five.
 */
export function readFigures(table: CellTable, key: string, decimal: Decimal): Float64Array {
	const cells = table.columns.get(key) ?? [];
	const values = new Float64Array(cells.length);
	const bad: string[] = [];
	cells.forEach((cell, row) => {
		const value = toNumber(cell, decimal);
		if (value === undefined) bad.push(`line ${table.lines[row]}: ${cell.slice(0, 30)}`);
		values[row] = value ?? Number.NaN;
	});
	if (bad.length > 0) {
		const what = `${bad.length} ${bad.length === 1 ? "cell" : "cells"} of the column "${key}" cannot be read as numbers.`;
		throw new Trouble(
			issue("not-a-number", what, `${table.name}: ${nameSome(bad)}`, "Leave a cell empty when it is not known."),
		);
	}
	return values;
}

/** A cell as a number, `NaN` when it is missing, `undefined` when it is something else. */
export function toNumber(cell: string, decimal: Decimal): number | undefined {
	if (cell !== "" && plain.test(cell) && (decimal === "." || !cell.includes("."))) return finite(Number(cell));
	const text = bare(cell);
	if (missing.has(text)) return Number.NaN;
	if (decimal === ",") {
		if (dotGroups.test(text) || commaDecimal.test(text) || /^[-+]?\d+$/.test(text)) {
			return finite(Number(text.replaceAll(".", "").replace(",", ".")));
		}
		return undefined;
	}
	if (commaGroups.test(text)) return finite(Number(text.replaceAll(",", "")));
	return plain.test(text) ? finite(Number(text)) : undefined;
}

/** Without blanks, the apostrophes and thin spaces that group thousands, and a sign for percent. */
function bare(cell: string): string {
	return cell
		.trim()
		.replace(/\s*%$/, "")
		.replace(/(?<=\d)[\s'’\u00A0\u202F](?=\d{3})/g, "")
		.replace(/^[−–](?=\d)/, "-");
}

function finite(value: number): number | undefined {
	return Number.isFinite(value) ? value : undefined;
}
