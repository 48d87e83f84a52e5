import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openPrecedents } from "../engine/precedents.ts";
import { filterRows, sortRows } from "./precedent-rows.ts";

const root = join(import.meta.dirname, "../../../..");
const text = (path: string) => readFileSync(join(root, path), "utf8");
const manifest: { files: { path: string }[] } = JSON.parse(text("data/manifest.json"));
const precedents = openPrecedents({
	cases: manifest.files
		.map(({ path }) => path)
		.filter((path) => path.startsWith("data/referendums/"))
		.map(text),
	table: text("data/independence-referendums.csv"),
	notes: text("data/independence-referendums-notes.json"),
});
const { rows } = precedents;

it("has all 110 votes and the cases that are not among them, each with something to open", () => {
	expect(rows).toHaveLength(111);
	expect(rows.filter(({ replayed }) => replayed)).toHaveLength(19 + 1);
	for (const { key } of rows) {
		const { ballots, ballot } = precedents.open(key, null);
		expect(ballots.map(({ id }) => id)).toContain(ballot);
	}
});

it("finds by any words, without accents", () => {
	expect(filterRows(rows, "quebec 1995").map(({ key }) => key)).toEqual(["quebec-1995"]);
	expect(filterRows(rows, "  ")).toHaveLength(111);
	expect(filterRows(rows, "atlantis")).toEqual([]);
});

it("finds what is on the screen, and other names of a vote and of a rule", () => {
	const found = (typed: string) => filterRows(rows, typed).map(({ key }) => key);
	expect(found("brexit")).toEqual(["brexit-2016"]);
	expect(found("replayed")).toHaveLength(20);
	expect(found("without consent")).toContain("catalonia-2017");
	expect(found("without consent")).not.toContain("scotland-2014");
	expect(found("two thirds")).toContain("nevis-1998");
	expect(found("two-thirds")).toEqual(found("two thirds"));
	expect(found("55 montenegro")).toContain("montenegro-2006");
	expect(found("scotland 2014")).toEqual(["scotland-2014"]);
});

it("calls one rule by one name, in the table and where it is opened", () => {
	const scotland = rows.find(({ key }) => key === "scotland-2014");
	expect(scotland?.rule).toBe("Simple majority of valid votes");
	expect(precedents.open("scotland-2014", null).ballots[0].ownRule).toBe(scotland?.rule);
	expect(rows.find(({ key }) => key === "quebec-1980")?.rule).toBe(
		precedents.open("quebec-1980", null).ballots[0].ownRule,
	);
});

it("keeps the figures and the vote's own outcome beside a rule that cannot be applied", () => {
	const [moutier] = precedents.open("moutier-2021", "55-percent").ballots;
	expect(moutier).toMatchObject({ tally: null, own: { tally: { passes: true } }, figures: { yes: 2114, no: 1740 } });
	// No rule was fixed in Upper Silesia; the counts are there all the same.
	const [silesia] = precedents.open("upper-silesia-1921", null).ballots;
	expect(silesia).toMatchObject({ tally: null, own: { tally: null }, figures: { yes: 479_365 } });
});

it("says whom a place was to leave and whether that had agreed, in sentences", () => {
	expect(precedents.open("puerto-rico-2020", null)).toMatchObject({
		name: "Puerto Rico (United States), 2020",
		outcome: "Remained. The United States took no notice.",
	});
	expect(precedents.open("catalonia-2017", null).consent).toBe("Held without the consent of Spain.");
	expect(precedents.open("scotland-2014", null).consent).toBe("Held with the consent of the United Kingdom.");
});

it("sorts either way, with what is not known last", () => {
	expect(sortRows(rows, "year", false)[0].key).toBe("liberia-1846");
	expect(sortRows(rows, "year", true)[0].key).toBe("puerto-rico-2024");
	for (const down of [false, true]) {
		const turnouts = sortRows(rows, "turnout", down).map(({ turnout }) => turnout);
		expect(turnouts[0]).not.toBeNull();
		expect(turnouts.at(-1)).toBeNull();
	}
});

it("puts Quebec 1995 under Montenegro's rule", () => {
	const quebec = (rule: string | null) => precedents.open("quebec-1995", rule).ballots[0].tally;
	expect(quebec(null)).toMatchObject({ passes: false, components: [{ marginVotes: -27_144 }] });
	// 2,308,360 yes of 4,671,008 valid votes; 55% of those is 2,569,054.4.
	expect(quebec("55-percent")?.components[0]).toMatchObject({ holds: false, marginVotes: -260_694.4 });
	expect(quebec("55-percent")?.components[1]).toMatchObject({ name: "turnoutQuorum", holds: true });
});

it("says of a vote of the table why a rule cannot be applied", () => {
	const liberia = precedents.open("liberia-1846", null).ballots[0];
	expect(liberia.tally).toBeNull();
	expect(liberia.why).toMatch(/no counts/);
	expect(precedents.open("texas-1861", "majority-of-electorate").ballots[0].why).toMatch(/electorate|entitled/);
});

it("keeps the sentence about coercion beside every vote of 1861", () => {
	const keys = rows.filter(({ date }) => date.startsWith("1861")).map(({ key }) => key);
	expect(keys.sort()).toEqual(["tennessee-1861", "texas-1861", "virginia-1861", "west-virginia-1861"]);
	for (const key of keys) expect(precedents.open(key, null).sentence?.text).toContain("held under coercion");
});

it("lets no vote under occupation stand bare, in the table and where it is opened", () => {
	const row = (key: string) => rows.find((each) => each.key === key);
	expect(row("crimea-2014")).toMatchObject({
		result: "passed by the organisers' count",
		outcome: "annexed, not recognised",
		mark: "under occupation; organisers' figures",
	});
	expect(filterRows(rows, "organisers").map(({ key }) => key)).toContain("luhansk-2014");
	expect(precedents.open("crimea-2014", null)).toMatchObject({
		organisers: true,
		corrections: [{ column: "outcome" }],
	});
});

it("says what was asked and agreed as the corrected table has it, and a rounded share as what it is", () => {
	const row = (key: string) => rows.find((each) => each.key === key);
	expect(row("crook-county-or-2024")).toMatchObject({
		question: "joining another state or canton",
		consent: "disputed",
	});
	expect(row("douglas-county-or-2020")?.yes).toBe("about 42\u00a0%");
	expect(row("liberia-1846")?.yes).toBe("52\u00a0%");
	expect(row("moutier-2021")?.question).toBe("joining another state or canton");
	expect(precedents.open("crimea-1991", null)).toMatchObject({
		question: "Yes meant a unit of its own.",
		outcome: "Autonomy. The Ukrainian SSR (USSR) agreed.",
	});
	expect(precedents.open("ukraine-1991", null).outcome).toBe("Independent. Others decided.");
});

it("marks a count that is derived, and makes up none where no rule asks for it", () => {
	const derived = (key: string, rule: string | null) => precedents.open(key, rule).ballots[0].derived;
	expect(derived("quebec-1980", null)).toBeNull();
	expect(derived("quebec-1980", "55-percent")).toMatch(/in no source: .* follow from a turnout of 85\.61%/);
	// What is printed is shown, whatever the rule counts.
	expect(precedents.open("quebec-1980", null).ballots[0].turnout).toBe(0.8561);
});

it("names the one vote that was treated otherwise than its rule has it", () => {
	expect(rows.filter(({ result }) => result === "treated as passed").map(({ key }) => key)).toEqual(["bosnia-1992"]);
	expect(precedents.open("bosnia-1992", null).conflicts[0].note).toContain("63.37%");
});
