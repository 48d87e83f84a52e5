import { type Issue, UNASSIGNED } from "@velvet/core";
import { describe, expect, it } from "vitest";
import { formatAssignment, parseAssignment } from "./assignment-csv.ts";
import { smallAtlas } from "./testing/small-atlas.ts";

const atlas = smallAtlas();
const parse = (text: string | Uint8Array, polities = ["A", "B"]) =>
	parseAssignment(typeof text === "string" ? new TextEncoder().encode(text) : text, atlas, polities);
const assigned = (text: string, polities?: string[]) => {
	const result = parse(text, polities);
	return result.ok ? [...result.value.assignment] : result.issues.map(({ code, where }) => `${code} ${where}`);
};
const issuesOf = (text: string | Uint8Array): readonly Issue[] => {
	const result = parse(text);
	return result.ok ? [] : result.issues;
};
const rows = "01001,A\n01003,B\n02001,A\n10001,B\n";

describe("a table read as it comes", () => {
	const same = [0, 1, 0, 1];
	it.each([
		["plain", `id,polity\n${rows}`],
		["no header", rows],
		["byte order mark and CRLF", `\uFEFFid,polity\r\n${rows.replaceAll("\n", "\r\n")}`],
		["bars", `id|polity\n${rows.replaceAll(",", "|")}`],
		["tabs", `id\tpolity\n${rows.replaceAll(",", "\t")}`],
		["semicolons", `id;polity\n${rows.replaceAll(",", ";")}`],
		["quotes", 'id,polity\n"01001","A"\n"01003","B"\n"02001","A"\n"10001","B"'],
		["blank lines", `\n\nid,polity\n\n${rows}\n\n`],
		["others' names", `GEOID,District\n${rows}`],
		["own names", `Where,Whose\n${rows}`],
		["more columns", 'name,polity,GEOID20\n"x, y",A,01001\nb,B,01003\nc,A,02001\nd,B,10001\n'],
		["lost zeros", "id,polity\n1001,A\n1003,B\n2001,A\n10001,B\n"],
		["numbers of a data frame", "id,polity\n1001.0,1.0\n1003.0,2.0\n2001.0,1.0\n10001.0,2.0\n"],
		["the Census Bureau's prefix", `id,polity\n${rows.replaceAll(/^/gm, "0500000US").replace(/0500000US$/, "")}`],
		["lower case", `id,polity\n${rows.toLowerCase()}`],
	])("%s", (_, text) => {
		expect(assigned(text)).toEqual(same);
	});

	it("says what it repaired, once a kind", () => {
		const result = parse("fips,polity\n1001,a\n1003,2\n2001,a\n10001,2\n");
		expect(result.ok && result.notices.map(({ code, where }) => `${code}: ${where}`)).toEqual([
			"id-repaired: 1001 is 01001, 1003 is 01003, 2001 is 02001",
			"polity-case: a is A",
			"polity-number: 2 is B",
		]);
	});

	it("leaves units unassigned where it is told to", () => {
		expect(assigned("id,polity\n01001,\n01003,0\n02001,ZZ\n10001,zzz\n")).toEqual(Array(4).fill(UNASSIGNED));
		expect(assigned("id,polity\n01001,0\n01003,ZZ\n02001,1\n10001,\n", ["0", "ZZ", "1"])).toEqual([
			0,
			1,
			2,
			UNASSIGNED,
		]);
	});

	it("takes polities exactly where case tells them apart", () => {
		expect(assigned("id,polity\n01001,A\n01003,a\n02001,A\n10001,a\n", ["a", "A"])).toEqual([1, 0, 1, 0]);
	});
});

describe("trouble, all of it, by name", () => {
	it("names unknown, repeated and absent units and unknown polities", () => {
		expect(assigned("id,polity\n01001,A\n99999,B\n01001,B\n01003,C\n02013,A\n")).toEqual([
			"unknown-unit row 3: 99999",
			"unknown-unit row 6: 02013",
			"duplicate-unit row 4: 01001, Autauga, P0, first in row 2",
			"unknown-polity row 5: 01003, Bal|dwin, P0: C",
			'missing-unit 02001 Ca"rd, Inal, P1',
			"missing-unit 10001 Doña Ana, P1",
		]);
	});

	it("says where a merged unit went", () => {
		expect(issuesOf(`${rows}02013,A\n`)[0].fix).toBe(
			"This atlas has islands merged into 02001: No votes of their own.",
		);
	});

	it("names twenty of a kind, then counts", () => {
		const issues = issuesOf(`id,polity\n${Array.from({ length: 5000 }, (_, i) => `x${i},A`).join("\n")}`);
		expect(issues.filter(({ code }) => code === "unknown-unit")).toHaveLength(21);
		expect(issues[20].message).toBe("And 4980 more ids that no unit has, 5000 in all.");
	});

	it.each([
		["empty-file", ""],
		["empty-file", " \n\n"],
		["not-text", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
		["not-text", Uint8Array.of(0x44, 0x6f, 0xf1, 0x61)],
		["too-large", new Uint8Array(64 * 1024 * 1024 + 1)],
		["missing-column", "01001\n01003\n"],
		["missing-column", "a,b,c\n01001,Autauga,A\n"],
		["missing-column", "id,polity\n01001\n01003,B\n02001,A\n10001,B\n"],
	])("%s", (code, text) => {
		expect(issuesOf(text).map((each) => each.code)).toEqual([code]);
	});
});

it("writes units in order and leaves the unassigned empty", () => {
	const plan = { assignment: Uint16Array.of(0, UNASSIGNED, 1, 1), origin: { method: "x", version: 1, parameters: {} } };
	expect(formatAssignment(plan, atlas, ["A", 'B, "2"'])).toBe(
		'id,polity\n01001,A\n01003,\n02001,"B, ""2"""\n10001,"B, ""2"""\n',
	);
});
