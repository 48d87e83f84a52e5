import { expect, it } from "vitest";
import { smallAtlas } from "../testing/small-atlas.ts";
import { isMoneyTable, parseMoneyTable } from "./parse-money-table.ts";

// Two parents, p0 and p1, with the codes P0 and P1.
const atlas = smallAtlas();
const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseMoneyTable(bytes(text), "money.csv", atlas);

it("reads receipts and outlays by parent, by id or by code, in any order", () => {
	const read = parse("id,receipts,outlays,year\nP1,20,5,2015\np0,10,15,2016\n");
	expect(read).toMatchObject({
		ok: true,
		notices: [],
		value: { receipts: Float64Array.of(10, 20), outlays: Float64Array.of(15, 5), years: [2015, 2016] },
	});
});

it("reads what spreadsheets write: semicolons, decimal commas, grouped thousands, further columns", () => {
	const read = parse("name;outlays;id;receipts\nOne;1.234,5;p0;2.000\nTwo;10;p1;30\n");
	expect(read).toMatchObject({
		ok: true,
		value: { receipts: Float64Array.of(2000, 30), outlays: Float64Array.of(1234.5, 10), years: null },
	});
});

it("leaves out what is not known, with a notice", () => {
	const read = parse("id,receipts,outlays\np0,10,\np1,30,20\n");
	expect(read.ok && read.value.outlays).toEqual(Float64Array.of(Number.NaN, 20));
	expect(read.ok && read.notices).toMatchObject([{ code: "parents-without-money", where: "Row p0" }]);
});

it.each([
	["", ["empty-file"]],
	["id,receipts\np0,1\n", ["missing-column"]],
	["id,receipts,outlays\n", ["empty-table"]],
	["id,receipts,outlays\np0,,\np1,,3\n", ["empty-table"]],
	["id,receipts,outlays\np0,1,2\np9,1,2\n", ["unknown-parent"]],
	["id,receipts,outlays\np0,1,2\nP0,1,2\n", ["duplicate-row"]],
	["id,receipts,outlays\np0,1,much\n", ["not-a-number"]],
	["id,receipts,outlays\np0,1,Infinity\n", ["not-a-number"]],
	["id,receipts,outlays\np0,1,-2\np1,1,2\n", ["negative-money"]],
	["id,receipts,outlays\np0,1,9e15\np1,1,9e15\n", ["too-much-money"]],
	["id,receipts,outlays,year\np0,1,2,last\n", ["wrong-year"]],
	["id,receipts,outlays\np9,-1,2\np0,1,2\np0,1,2\n", ["unknown-parent", "duplicate-row", "negative-money"]],
])("%j is refused by name", (text, codes) => {
	const read = parse(text);
	expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(codes);
});

it("is told from a plan by its first line", () => {
	expect(isMoneyTable(bytes("\uFEFFid;receipts;outlays\n"))).toBe(true);
	expect(isMoneyTable(bytes("id,polity\n"))).toBe(false);
});
