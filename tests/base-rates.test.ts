import { parseRecords } from "@velvet/ingest";
import {
	baseRates,
	type CrossTable,
	comparableVotes,
	readTabledVotes,
	readTableNotes,
	type VotesFilter,
} from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { textOf } from "./recorded-votes.ts";

/** The table of 110 votes, and what is published about it: independence-referendums.md, "Cross-tables" and after. */
const table = readTabledVotes(
	parseRecords(textOf("data/independence-referendums.csv")),
	readTableNotes(textOf("data/independence-referendums-notes.json")),
);
const printed = (filter: VotesFilter = {}) => baseRates(table, { ...filter, asHandedOver: true });

/** Counts of a cross-table, row by row, in the columns that are asked for; a column that does not occur is nought. */
function counts({ rows }: CrossTable, columns: string): { readonly [row: string]: readonly number[] } {
	return Object.fromEntries(
		rows.map(({ key, cells }) => [key, columns.split(" ").map((column) => cells[column]?.cases ?? 0)]),
	);
}

const RESPONSES = "agree negotiate ignore refuse court force recognised-by-others";
const OUTCOMES = "independent joined-other dissolved-union new-subunit autonomy remained annulled de-facto";

describe("all 110 rows, as the table was handed over", () => {
	const { cases, clusters, tables, repeated } = printed();

	it("passed by response", () => {
		expect(cases).toBe(110);
		expect(counts(tables.passedByResponse, RESPONSES)).toEqual({
			yes: [32, 9, 7, 17, 4, 13, 1],
			no: [15, 4, 4, 0, 2, 0, 1],
			"no-vote": [1, 0, 0, 0, 0, 0, 0],
			all: [48, 13, 11, 17, 6, 13, 2],
		});
		expect(tables.passedByResponse.rows.map((row) => row.cases)).toEqual([83, 26, 1, 110]);
	});

	it("consent by outcome", () => {
		expect(counts(tables.consentByOutcome, OUTCOMES)).toEqual({
			yes: [18, 7, 2, 4, 5, 21, 2, 0],
			no: [10, 0, 0, 0, 7, 16, 6, 12],
			all: [28, 7, 2, 4, 12, 37, 8, 12],
		});
		expect(tables.consentByOutcome.rows.map((row) => row.cases)).toEqual([59, 51, 110]);
	});

	it("regime by violence", () => {
		expect(counts(tables.regimeByViolence, "none low war")).toMatchObject({
			democracy: [40, 4, 8],
			hybrid: [6, 4, 5],
			autocracy: [0, 1, 2],
			colonial: [16, 1, 2],
			"union-dissolving": [7, 6, 7],
			unknown: [0, 1, 0],
		});
	});

	it("consent by response, and response by violence", () => {
		expect(counts(tables.consentByResponse, RESPONSES)).toMatchObject({
			yes: [47, 8, 0, 1, 2, 0, 1],
			no: [1, 5, 11, 16, 4, 13, 1],
		});
		expect(counts(tables.responseByViolence, "none low war")).toMatchObject({
			agree: [36, 6, 6],
			negotiate: [8, 4, 1],
			ignore: [11, 0, 0],
			refuse: [8, 5, 4],
			court: [4, 2, 0],
			force: [1, 0, 12],
			"recognised-by-others": [1, 0, 1],
		});
	});

	it("independence or dissolution that passed: 49, of them 16 with consent and 13 of those independent", () => {
		const { cases: passed, tables: of } = printed({ questions: ["independence", "dissolution"], passed: true });
		expect(passed).toBe(49);
		const [yes, no] = of.consentByOutcome.rows;
		expect([yes.cases, yes.cells.independent.cases, no.cases]).toEqual([16, 13, 33]);
		expect(counts(of.consentByOutcome, "independent de-facto annulled autonomy remained").no).toEqual([10, 9, 6, 5, 3]);
	});

	it("has the clusters that the notes name, and every other vote with those that the same state answered", () => {
		const sizes = Object.fromEntries(repeated.map(({ key, cases: of }) => [key, of]));
		expect(sizes).toMatchObject({
			"ussr-yugoslavia": 18,
			"puerto-rico": 7,
			"swiss-cantons": 5,
			"1861": 4,
			"new-caledonia": 4,
			canada: 3,
			spain: 2,
		});
		const alone = 110 - repeated.reduce((sum, { cases: of }) => sum + of, 0);
		expect([clusters, alone]).toEqual([37, 16]);
		expect(clusters).toBe(repeated.length + alone);
	});
});

describe("the subset comparable to a rich democracy", () => {
	const { cases, tables, sentence, status } = printed(comparableVotes);

	it("is 39 rows", () => {
		expect(cases).toBe(39);
		const shares = tables.passedByResponse.rows.flatMap((row) =>
			Object.values(row.cells).map((cell) => [cell.shareOfCases * row.cases - cell.cases, cell.low <= cell.share]),
		);
		for (const [off, ordered] of shares) {
			expect(off).toBeCloseTo(0, 12);
			expect(ordered).toBe(true);
		}
	});

	it("passed by response, no force", () => {
		expect(counts(tables.passedByResponse, "agree negotiate ignore refuse court force")).toMatchObject({
			yes: [7, 3, 6, 2, 3, 0],
			no: [9, 3, 4, 0, 2, 0],
		});
		expect(tables.passedByResponse.columns).not.toContain("force");
	});

	it("consent by outcome, 24 with and 15 without", () => {
		expect(counts(tables.consentByOutcome, "independent joined-other new-subunit autonomy remained annulled")).toEqual({
			yes: [1, 2, 3, 3, 13, 2],
			no: [0, 0, 0, 0, 13, 2],
			all: [1, 2, 3, 3, 26, 4],
		});
		expect([status.yes.cases, status.no.cases, status.disputed.cases]).toEqual([24, 15, 0]);
	});

	it("says that no vote without consent changed a status, by either coding", () => {
		const words = "In this subset no vote held without the parent's consent changed a territory's status.";
		expect(sentence).toBe(words);
		expect(baseRates(table, comparableVotes).sentence).toBe(words);
	});

	it("narrower still: 21 rows, one independence, Montenegro", () => {
		const narrow = printed({
			...comparableVotes,
			questions: ["independence", "dissolution", "sovereignty-association"],
		});
		expect(narrow.cases).toBe(21);
		expect(narrow.tables.consentByOutcome.rows.at(-1)?.cells.independent.cases).toBe(1);
		expect(narrow.votes).toContain("montenegro-2006");
	});
});

describe("as corrected here", () => {
	const found = baseRates(table, comparableVotes);

	it("moves votes to disputed consent, and says what becomes of the sentence", () => {
		expect([found.cases, found.status.yes.cases, found.status.no.cases, found.status.disputed.cases]).toEqual([
			39, 23, 4, 12,
		]);
		expect(found.status.disputed.changed).toEqual(["faroe-1946"]);
		expect(found.footnote).toBe(
			"4 votes in 3 clusters were held so, which would not rule out up to 57 of 100; of 12 more, consent is disputed.",
		);
		const said = found.besides.join(" ");
		expect(said).toContain("It rests on 4 votes in 3 clusters");
		expect(said).toContain("disputed of 12; another status followed 1 of them: Faroe");
		expect(said).toContain("counts 15 as held without consent; another status followed none of them.");
		expect(said).toContain("Of 23 votes held with consent, another status followed 8 of them.");
	});

	it("differs from the table in the corrected cells and in nothing else", () => {
		const [ours, theirs] = [baseRates(table), printed()];
		expect(ours.corrections).toBeGreaterThan(10);
		expect(theirs.corrections).toBe(0);
		expect(ours.tables.passedByResponse).toEqual(theirs.tables.passedByResponse);
		expect(ours.tables.regimeByViolence).toEqual(theirs.tables.regimeByViolence);
		expect(counts(ours.tables.consentByOutcome, "annexed de-facto").all).toEqual([1, 11]);
	});
});

describe("the sentence is true where it is said", () => {
	it.each<[string, VotesFilter, RegExp]>([
		["the whole table", {}, /^In this table 2\d of \d\d votes held without the parent's consent were followed by/],
		["colonial cases", { regimes: ["colonial"] }, /^In this subset 3 of 3 votes/],
		["votes with consent", { consent: "yes" }, /^In this subset no vote was held without/],
		["nothing at all", { from: 1700, to: 1701 }, /^In this subset no vote was held without/],
		["democracies to 1944", { regimes: ["democracy"], to: 1944 }, /no vote held without .* changed/],
	])("%s", (_, filter, words) => {
		const found = baseRates(table, filter);
		expect(found.sentence).toMatch(words);
		const without = table.filter(({ id, consent }) => found.votes.includes(id) && consent === false);
		const none = without.length > 0 && without.every(({ outcome }) => ["remained", "annulled"].includes(outcome));
		expect(found.sentence.includes("changed a territory's status")).toBe(none);
	});

	it("is refuted by a single vote", () => {
		const [first] = baseRates(table, { ...comparableVotes, consent: "no" }).votes;
		const other = table.map((vote) => (vote.id === first ? { ...vote, outcome: "independent" } : vote));
		expect(baseRates(other, comparableVotes).sentence).toBe(
			"In this subset 1 of 4 votes held without the parent's consent was followed by another status of the territory.",
		);
	});
});

it("is the same whatever the order of the rows", () => {
	const turned = baseRates([...table].reverse(), comparableVotes);
	const found = baseRates(table, comparableVotes);
	expect(turned.tables).toEqual(found.tables);
	expect([turned.sentence, turned.repeated]).toEqual([found.sentence, found.repeated]);
});

it("of an empty subset has empty tables, no share, and the bias all the same", () => {
	const found = baseRates(table, { from: 1700, to: 1701 });
	expect([found.cases, found.clusters, found.tables.consentByOutcome.rows]).toEqual([0, 0, []]);
	expect(found.bias).toContain("not a probability");
	expect(found.footnote).toBe("None was held so.");
});
