import { type Atlas, type Checked, type Issue, issue, type Notice, nameSome } from "@velvet/core";
import { checkedRead, Trouble } from "../files/trouble.ts";
import { canAddUp } from "../tables/check-figures.ts";
import { headerNames } from "../tables/header-names.ts";
import { idMatcher } from "../tables/match-ids.ts";
import { type CellTable, readColumns } from "../tables/read-columns.ts";
import { type Decimal, findDecimal, readFigures } from "../tables/read-figures.ts";

/** Receipts and outlays by parent, as somebody's file has them; `NaN` for a parent that it does not have. */
export interface MoneyTable {
	readonly name: string;
	readonly receipts: Float64Array;
	readonly outlays: Float64Array;
	/** First and last year in the file; `null` where it says none. */
	readonly years: readonly [number, number] | null;
}

const wanted = ["id", "receipts", "outlays"];

/** Whether the first line of a file names the columns of a table of receipts and outlays. */
export function isMoneyTable(bytes: Uint8Array): boolean {
	const names = headerNames(bytes);
	return wanted.every((name) => names.includes(name));
}

/**
 * Reads a table `id,receipts,outlays` or `id,receipts,outlays,year` by parent, in whole units of currency. A parent goes
 * by its id or its short code (`06` or `CA`); a cell that is empty, and a parent that is absent, is not known.
 */
export function parseMoneyTable(bytes: Uint8Array, name: string, atlas: Atlas): Checked<MoneyTable> {
	return checkedRead((notices) => readMoney(bytes, name, atlas, notices));
}

function readMoney(bytes: Uint8Array, name: string, atlas: Atlas, notices: Notice[]): MoneyTable {
	const dated = headerNames(bytes).includes("year");
	const table = readColumns(bytes, name, 0, [...wanted, ...(dated ? ["year"] : [])], notices);
	const decimal = findDecimal(table, ["receipts", "outlays"], notices);
	const parentOf = rowsByParent(table, atlas, notices);
	const issues = [...parentOf.issues];
	const side = (key: string) => {
		const figures = figuresOf(table, key, decimal, issues);
		const byParent = new Float64Array(atlas.units.parents.ids.length).fill(Number.NaN);
		parentOf.rows.forEach((parent, row) => {
			if (parent >= 0) byParent[parent] = figures[row];
		});
		return byParent;
	};
	const [receipts, outlays] = [side("receipts"), side("outlays")];
	const years = dated ? yearsOf(table, issues) : null;
	if (issues.length > 0) throw new Trouble(...issues);
	const { ids, names } = atlas.units.parents;
	const bare = ids.flatMap((_, p) => (Number.isNaN(receipts[p] + outlays[p]) ? [names[p]] : []));
	if (bare.length === ids.length) {
		const what = "No line has both receipts and outlays.";
		throw new Trouble(issue("empty-table", what, name, `Give one line a ${atlas.levels.parent}.`));
	}
	if (bare.length > 0) {
		const message = `${bare.length} of ${ids.length} have no receipts or no outlays in the table: they are left out.`;
		notices.push({ code: "parents-without-money", message, where: nameSome(bare, 20) });
	}
	return { name, receipts, outlays, years };
}

/** The parent of each row, or -1; what stands there twice or nowhere is an issue. */
function rowsByParent(table: CellTable, { units, levels }: Atlas, notices: Notice[]) {
	const { ids, codes } = units.parents;
	const [byId, byCode] = [idMatcher(ids), new Map(codes.map((code, p) => [code.toUpperCase(), p]))];
	const [unknown, twice, repaired]: [string[], string[], string[]] = [[], [], []];
	const seen = new Set<number>();
	const rows = (table.columns.get("id") ?? []).map((cell, row) => {
		const found = byId(cell);
		const parent = found?.index ?? byCode.get(cell.trim().toUpperCase()) ?? -1;
		const where = `line ${table.lines[row]}: ${cell.trim().slice(0, 40) || "(no id)"}`;
		if (parent < 0) unknown.push(where);
		else if (seen.has(parent)) twice.push(where);
		else if (found?.repaired) repaired.push(`${cell} is ${ids[parent]}`);
		seen.add(parent);
		return parent;
	});
	const issues: Issue[] = [];
	if (unknown.length > 0) {
		const what = `${unknown.length} of ${rows.length} ids are of no ${levels.parent} of this atlas.`;
		issues.push(issue("unknown-parent", what, `${table.name}: ${nameSome(unknown)}`, `Use: ${nameSome(ids)}.`));
	}
	if (twice.length > 0) {
		const what = `${twice.length} rows have the id of an earlier one.`;
		issues.push(issue("duplicate-row", what, `${table.name}: ${nameSome(twice)}`, "Keep one line each."));
	}
	if (repaired.length > 0) {
		const message = `Ids were repaired, such as lost leading zeros (${repaired.length} rows).`;
		notices.push({ code: "id-repaired", message, where: nameSome(repaired) });
	}
	return { rows, issues };
}

/** The figures of a column; what is wrong with them joins the issues found so far, so that all are told at once. */
function figuresOf(table: CellTable, key: string, decimal: Decimal, issues: Issue[]): Float64Array {
	try {
		const figures = readFigures(table, key, decimal);
		issues.push(...checkSide(table, key, figures));
		return figures;
	} catch (error) {
		if (!(error instanceof Trouble)) throw error;
		issues.push(...error.issues);
		return new Float64Array(table.lines.length).fill(Number.NaN);
	}
}

/** Money that is taken or spent is not below nought, and all of it together can be added up. */
function checkSide(table: CellTable, key: string, figures: Float64Array): Issue[] {
	const below = [...figures.keys()].filter((row) => figures[row] < 0).map((row) => `line ${table.lines[row]}`);
	if (below.length > 0) {
		const what = `${below.length} cells of the column "${key}" are below nought.`;
		const fix = "Give what is taken and what is spent, not the difference.";
		return [issue("negative-money", what, `${table.name}: ${nameSome(below)}`, fix)];
	}
	if (canAddUp(figures)) return [];
	const what = `The column "${key}" adds up to more than can be counted exactly.`;
	return [issue("too-much-money", what, table.name, "Give thousands or millions, in every column.")];
}

function yearsOf(table: CellTable, issues: Issue[]): readonly [number, number] | null {
	const cells = (table.columns.get("year") ?? []).map((cell) => cell.trim());
	const bad = cells.flatMap((cell, row) =>
		/^(\d{1,4})?$/.test(cell) ? [] : [`line ${table.lines[row]}: ${cell.slice(0, 30)}`],
	);
	if (bad.length > 0) {
		issues.push(
			issue("wrong-year", `${bad.length} cells are no year.`, `${table.name}: ${nameSome(bad)}`, "Write 2016."),
		);
	}
	const years = cells.filter((cell) => /^\d+$/.test(cell)).map(Number);
	return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
