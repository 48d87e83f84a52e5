import { expect, it } from "vitest";
import { parseCounts } from "./parse-counts.ts";

const parse = (text: string) => parseCounts(new TextEncoder().encode(text), "weights.csv", "weight");
const problems = (text: string) => {
	const read = parse(text);
	return read.ok ? [] : read.issues.map(({ code, where }) => [code, where]);
};

it("reads ids with whole numbers, from whatever a spreadsheet writes", () => {
	const wanted = [
		{ id: "a", name: "a", count: 3 },
		{ id: "b", name: "b", count: 0 },
	];
	for (const text of [
		"id,weight\na,3\nb,0\n",
		"\ufeffweight;id\r\n3;a\r\n0;b\r\n",
		"id\tweight\tmore\n a \t3\tx\n\nb\t0\ty\n",
	]) {
		const read = parse(text);
		expect(read.ok && read.value).toEqual(wanted);
	}
});

it("names every row that is wrong, with its line", () => {
	expect(problems("id,weight\n")).toEqual([["empty-table", "weights.csv"]]);
	expect(problems("id,votes\na,1\n")).toEqual([["missing-column", "weights.csv"]]);
	expect(problems("id,weight\na,1\nb,2\na,3\n,4\n")).toEqual([
		["duplicate-row", "weights.csv: line 4: a"],
		["row-without-id", "weights.csv: line 5: (no id)"],
	]);
	expect(problems("id,weight\na,-1\nb,\nc,2.5\nd,9007199254740993\n")).toEqual([
		["negative-count", "weights.csv: line 2: a"],
		["not-whole", "weights.csv: line 3: b, line 4: c, line 5: d"],
	]);
	expect(problems("id,weight\na,many\n")).toEqual([["not-a-number", "weights.csv: line 2: many"]]);
});

it("shows a number of the table where it says how numbers were read", () => {
	const read = parse("id;weight\na;5.300.000\nb;2.100.000\n");
	expect(read.ok && read.value.map(({ count }) => count)).toEqual([5_300_000, 2_100_000]);
	expect(read.ok && read.notices.map(({ message }) => message)).toEqual([
		"Numbers were read with a decimal comma, as in 5.300.000.",
	]);
});

it("takes a column of names where there is one", () => {
	const read = parse("id,name,weight\na,Alder,3\nb,,0\n");
	expect(read.ok && read.value.map(({ name }) => name)).toEqual(["Alder", "b"]);
});
