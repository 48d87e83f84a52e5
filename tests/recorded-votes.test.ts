import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRecords } from "@velvet/ingest";
import {
	applyRule,
	builtInRules,
	type RecordedCase,
	readCase,
	readTabledVotes,
	readTableNotes,
	replayCase,
	replayTable,
	rowCases,
} from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { referendums } from "../apps/web/vite/referendums.ts";
import { caseFiles, caseOf, manifest, textOf } from "./recorded-votes.ts";

const root = join(import.meta.dirname, "..");
const tablePath = "data/independence-referendums.csv";
const notes = readTableNotes(textOf("data/independence-referendums-notes.json"));
const tabled = () => readTabledVotes(parseRecords(textOf(tablePath)), notes);

function ballotOf(id: string, ballot: string) {
	const found = caseOf(id).ballots.find((each) => each.id === ballot);
	if (found === undefined) throw new Error(`${id} has no ballot ${ballot}`);
	return found;
}

function under(id: string, ballot: string, rule?: string) {
	const result = rule === undefined ? applyRule(ballotOf(id, ballot)) : applyRule(ballotOf(id, ballot), rule);
	if (!result.ok) throw new Error(result.issues.map((each) => each.message).join(" "));
	return result.value;
}

describe("what ships", () => {
	it("is listed, each file once, and nothing beside it", () => {
		const folder = readdirSync(join(root, "data/referendums")).map((name) => `data/referendums/${name}`);
		expect(caseFiles.map(({ path }) => path).sort()).toEqual(folder.sort());
		expect(manifest.files.filter(({ path }) => path === tablePath)).toHaveLength(1);
	});

	it("reaches the page as the same texts, in the order of the manifest", () => {
		const load = referendums().load as unknown as (this: unknown, id: string) => string;
		const code = load.call({ addWatchFile: () => {} }, "\0virtual:velvet-referendums");
		const { cases, table, notes: ours } = JSON.parse(code.replace(/^export default |;$/g, ""));
		expect(cases.map((text: string) => readCase(text))).toEqual(caseFiles.map(({ path }) => readCase(textOf(path))));
		expect(table).toBe(textOf(tablePath));
		expect(readTableNotes(ours)).toEqual(notes);
	});

	it.skipIf(!existsSync(join(root, "../shared/ship")))("has the table as it was handed over", () => {
		expect(textOf(tablePath)).toBe(readFileSync(join(root, "../shared/ship/independence-referendums.csv"), "utf8"));
	});

	it.each(caseFiles.map(({ path }) => path))("%s has a source and a tag for every figure", (path) => {
		const recorded = readCase(textOf(path));
		expect(path).toBe(`data/referendums/${recorded.id}.json`);
		const replayed = replayCase(recorded);
		const known = [...replayed.checks, ...replayed.ballots, ...replayed.events];
		for (const { source, tag } of known) {
			expect(source.length).toBeGreaterThan(3);
			expect(["F", "M+C", "C", "A"]).toContain(tag);
		}
		// A source that names nobody is none.
		const told = [replayed.outcomeFrom, replayed.sentenceFrom, ...replayed.conflicts.flatMap(({ values }) => values)];
		for (const each of told)
			if (each !== undefined) expect(each.source).not.toMatch(/^(One|Another) (source|compilation)/);
		expect(replayed.checks.length).toBeGreaterThan(0);
		for (const { tag } of replayed.unverified) expect(tag).toBe("M");
	});
});

describe("every case", () => {
	it.each(caseFiles.map(({ path }) => path))("%s comes out as published", (path) => {
		const { ok, checks } = replayCase(readCase(textOf(path)));
		expect(checks.filter((check) => !check.ok)).toEqual([]);
		expect(ok).toBe(true);
	});

	it.each(caseFiles.map(({ path }) => path))("%s: a thousand votes moved do not go unnoticed", (path) => {
		const recorded = readCase(textOf(path));
		const compared = recorded.ballots.filter(({ published }) =>
			published.some(({ value }) => typeof value !== "boolean"),
		);
		for (const { id } of compared) {
			const moved = moveVotes(recorded, id, 1000);
			const caught = () => replayCase(readCase(JSON.stringify(moved))).ok;
			expect(caughtOrThrown(caught), id).toBe(false);
		}
	});
});

/** The same case with votes taken from no and given to yes in the totals, or in the first unit. */
function moveVotes(recorded: RecordedCase, ballot: string, votes: number): unknown {
	const copy = JSON.parse(JSON.stringify(recorded));
	const found = copy.ballots.find(({ id }: { id: string }) => id === ballot);
	const counts = found.units?.[0] ?? found.votes;
	if (counts.options !== undefined) counts.options["yes-yes"] += votes;
	else [counts.yes, counts.no] = [counts.yes + votes, Math.max(0, counts.no - votes)];
	return copy;
}

function caughtOrThrown(replayed: () => boolean): boolean {
	try {
		return replayed();
	} catch {
		return false;
	}
}

/** Figures of the published record, written here a second time: a change of the data files alone does not pass. */
describe("figures to the last vote", () => {
	it("Jura 1974: one bloc 0.5194, after the districts 0.7018", () => {
		const { units, passes, yes, no } = under("jura-1974", "jura");
		expect([passes, yes, no]).toEqual([true, 36802, 34057]);
		expect(units?.filter((unit) => unit.passes).map(({ id }) => id)).toEqual([
			"delemont",
			"franches-montagnes",
			"porrentruy",
		]);
		const followed = units?.reduce((sum, unit) => sum + Math.max(unit.yes, unit.no), 0) ?? 0;
		expect([36802 / 70859, followed / 70859].map((share) => share.toFixed(4))).toEqual(["0.5194", "0.7018"]);
		const wanted = replayCase(caseOf("jura-1974")).checks.map(({ got }) => got);
		expect(wanted).toEqual(expect.arrayContaining([0.5194, 0.7018]));
	});

	it("Schleswig 1920: zone I as one bloc; the 15 votes of zone II are shown, not mended", () => {
		expect(under("schleswig-1920", "zone-1")).toMatchObject({ passes: true, yes: 75431, no: 25329 });
		const { conflicts, checks } = replayCase(caseOf("schleswig-1920"));
		expect(conflicts.find(({ note }) => note === "15 votes apart.")?.values.map(({ value }) => value)).toEqual([
			"12,815",
			"12,800",
		]);
		expect(checks.map(({ got }) => got)).toContain(0.7693);
	});

	it("Scotland 1979: 32.85% of the electorate fails the 40% rule, and only that", () => {
		const { passes, components, yesOfElectorate } = under("scotland-1979", "scotland");
		expect([passes, yesOfElectorate?.toFixed(4)]).toEqual([false, "0.3285"]);
		expect(components.map(({ name, holds }) => [name, holds])).toEqual([
			["threshold", true],
			["yesOfElectorate", false],
		]);
	});

	it("Quebec 1995: fails by 54,288 votes, under Montenegro's rule by far more", () => {
		expect(under("quebec-1995", "quebec")).toMatchObject({
			passes: false,
			lead: -54288,
			components: [{ marginVotes: -27144 }],
		});
		// 2,308,360 − 0.55 × 4,671,008
		expect(under("quebec-1995", "quebec", "55-percent").components[0].marginVotes).toBe(-260694.4);
	});

	it("Montenegro 2006: passes 55% on both published counts", () => {
		expect(under("montenegro-2006", "commission")).toMatchObject({
			passes: true,
			components: [{ marginVotes: 2046.35 }, { holds: true }],
		});
		expect(under("montenegro-2006", "nohlen")).toMatchObject({
			passes: true,
			components: [{ marginVotes: 2095.25 }, { holds: true }],
		});
		expect(replayCase(caseOf("montenegro-2006")).conflicts).toHaveLength(1);
	});

	it.each<[string, string, number, number, number]>([
		["scotland-2014", "scotland", 32, 1617989, 2001926],
		["brexit-2016", "united-kingdom", 12, 17410742, 16141241],
		["western-australia-1933", "western-australia", 4, 138653, 70706],
		["jura-1974", "jura", 7, 36802, 34057],
		["schleswig-1920", "zone-1", 5, 75431, 25329],
	])("%s: the units of %s add up exactly", (id, ballot, units, yes, no) => {
		const parts = (ballotOf(id, ballot).units ?? []) as readonly { yes: number; no: number }[];
		expect(parts).toHaveLength(units);
		expect(parts.reduce((sum, unit) => sum + unit.yes, 0)).toBe(yes);
		expect(parts.reduce((sum, unit) => sum + unit.no, 0)).toBe(no);
	});

	it("Upper Silesia 1921: 59.61% for Germany, and no rule for the whole", () => {
		const { ballots, ok } = replayCase(caseOf("upper-silesia-1921"));
		expect([ok, ballots[0].tally, ballots[0].rule]).toEqual([true, null, null]);
		expect(ballots[0].counts).toMatchObject({ yes: 479365, no: 707393, electorate: 1220979 });
	});

	it("Catalonia: two questions in 2014; in 2017 92% of the votes is 38% of the electorate", () => {
		expect(under("catalonia-2014", "on-the-day").stages?.map(({ yes, no }) => [yes, no])).toEqual([
			[2116401, 104772],
			[1861753, 232182],
		]);
		const { yesShare, yesOfElectorate } = under("catalonia-2017", "final");
		expect([yesShare?.toFixed(4), yesOfElectorate?.toFixed(4)]).toEqual(["0.9201", "0.3847"]);
		expect(under("catalonia-2017", "final", "majority-of-electorate").passes).toBe(false);
		for (const id of ["catalonia-2014", "catalonia-2017"]) expect(caseOf(id).sentence).toMatch(/stayed away/);
	});

	it("Iceland 1944 meets three quarters twice; Norway 1905 keeps both printed counts", () => {
		expect(under("iceland-1944", "union")).toMatchObject({ passes: true, yes: 71122, turnout: 73058 / 74272 });
		expect(replayCase(caseOf("norway-1905")).conflicts[0].values.map(({ value }) => value)).toEqual([
			"368,208",
			"368,392",
		]);
	});

	it("1861: three states, two counts of Virginia, and the sentence beside them", () => {
		const { ballots, sentence, unverified } = replayCase(caseOf("us-1861"));
		expect(sentence).toBe("All of these votes were held under coercion, and enslaved people had no vote.");
		expect(ballots.map(({ tally }) => [tally?.yes, tally?.no])).toEqual([
			[46153, 14747],
			[132201, 37451],
			[125950, 20373],
			[104913, 47238],
		]);
		expect(unverified[0].what).toMatch(/18,408 yes, 781 no/);
	});

	it("Catalonia 2014: the count of the day by answer, as naiz.eus printed it", () => {
		expect(ballotOf("catalonia-2014", "on-the-day")).toMatchObject({
			tag: "F",
			votes: {
				options: { "yes-yes": 1861753, "yes-no": 232182, "yes-blank": 22466, no: 104772 },
				invalid: 12986 + 71131,
			},
		});
	});

	it("Catalonia 2017: ballots and turnout, blank and void ones included, as sudd.ch has them", () => {
		expect(under("catalonia-2017", "final")).toMatchObject({ invalid: 44913 + 19719, turnout: 2286217 / 5313564 });
		const { conflicts } = replayCase(caseOf("catalonia-2017"));
		const open = conflicts.find(({ what }) => what.startsWith("Polling places"));
		expect(open?.values.map(({ value }) => value)).toHaveLength(5);
	});

	it("Moutier and Greater Idaho: 137, 374 and 8 votes", () => {
		expect(under("moutier", "moutier-2017").lead).toBe(137);
		expect(under("moutier", "moutier-2021").lead).toBe(374);
		expect(under("greater-idaho", "wallowa-2023").lead).toBe(8);
		expect(under("moutier", "belprahon-2017").passes).toBe(false);
	});
});

describe("any rule on any case", () => {
	it("gives a tally or says why not", () => {
		for (const { path } of caseFiles) {
			for (const ballot of readCase(textOf(path)).ballots) {
				for (const { key, rule } of builtInRules) {
					const result = applyRule(ballot, key);
					if (result.ok) expect(rule).not.toBeNull();
					else for (const each of result.issues) expect(each.fix).toBeTruthy();
				}
			}
		}
	});
});

describe("the table of votes", () => {
	const cases = caseFiles.map(({ path }) => readCase(textOf(path)));
	const { rows, counts } = replayTable(tabled(), cases);
	const row = (id: string) => rows.find((each) => each.id === id);

	it("has 110 rows; each that can be counted comes out as recorded, or its conflict is named", () => {
		expect(counts).toEqual({ all: 110, tallied: 76, agree: 75, disagree: ["bosnia-1992"], notTallied: 34 });
		for (const { tally, agrees, why } of rows) if (tally === null || !agrees) expect(why).toBeTruthy();
		expect(rows.find(({ id }) => id === "bosnia-1992")?.why).toMatch(
			/two-thirds-of-electors rule was missed \(63\.37%\)/,
		);
	});

	it("leaves no row with counts and a plain majority uncounted", () => {
		const left = rows.filter(
			({ tally, yes, no, threshold }) => tally === null && yes !== null && no !== null && /^50% of/.test(threshold),
		);
		expect(left.map(({ id }) => id)).toEqual(["micronesia-1983"]);
	});

	it("has shares that its counts give, within 0.01 of a point", () => {
		for (const { yes, no, yesPercent, id } of rows) {
			if (yes === null || no === null) continue;
			expect(Math.abs((100 * yes) / (yes + no) - (yesPercent ?? Number.NaN)), id).toBeLessThan(0.0051);
		}
	});

	it("is corrected where it is opened: every correction meets a row, a column and the value that it corrects", () => {
		const handedOver = new Map(parseRecords(textOf(tablePath)).map((each) => [each.id, each]));
		expect(notes.corrections.length).toBeGreaterThan(0);
		for (const { row: id, column, was, value } of notes.corrections) {
			expect(handedOver.get(id)?.[column], `${id}, ${column}`).toBe(was);
			expect(value).not.toBe(was);
		}
		const stale = { ...notes, corrections: [{ ...notes.corrections[0], was: "something else" }] };
		expect(() => readTabledVotes(parseRecords(textOf(tablePath)), stale)).toThrow(/not "something else"/);
		const lost = { ...notes, corrections: [{ ...notes.corrections[0], row: "atlantis-2020" }] };
		expect(() => readTabledVotes(parseRecords(textOf(tablePath)), lost)).toThrow(/atlantis-2020/);
		expect(row("crook-county-or-2024")).toMatchObject({ question: "join-other", consent: "disputed" });
		expect(row("douglas-county-or-2020")).toMatchObject({ yesPrinted: "about 42", yesPercent: 42 });
		expect(row("crimea-2014")).toMatchObject({ outcome: "annexed", corrections: [{ was: "de-facto" }] });
	});

	it("lets no vote under coercion or occupation stand bare", () => {
		for (const id of ["texas-1861", "virginia-1861", "tennessee-1861", "west-virginia-1861"])
			expect(row(id)?.remark).toMatchObject({ mark: "under coercion", sentence: expect.stringContaining("coercion") });
		for (const id of ["crimea-2014", "luhansk-2014", "transnistria-2006", "south-ossetia-2006"])
			expect(row(id)?.remark).toMatchObject({ organisers: true });
		// Whoever holds a territory apart, unrecognised, counts alone: no such row may be forgotten.
		const apart = rows.filter(({ outcome, response }) => outcome === "de-facto" && response !== "agree");
		const bare = apart.filter(({ remark }) => remark === undefined).map(({ id }) => id);
		expect(bare).toEqual(["rhodesia-1964", "somaliland-2001"]);
	});

	it("names the case of each row that is recorded in full, once, with the same votes", () => {
		const ballots = cases.flatMap((each) => each.ballots.filter((ballot) => ballot.row !== undefined));
		expect(ballots).toHaveLength(19);
		expect(rowCases(cases).size).toBe(19);
		for (const { row: id = "", votes } of ballots) {
			const found = row(id);
			expect(found?.recorded, id).toBeDefined();
			const counts = votes as { yes?: number; no?: number };
			if (counts.yes === undefined || found?.yes == null || found.no === null) continue;
			expect([found.yes, found.no], id).toEqual([counts.yes, counts.no]);
		}
	});

	it("makes up no invalid ballots where the rule does not ask for the ballots cast", () => {
		// 63.72% of 3,747,112 would leave 3,221; the commission counted 3,133.
		expect(row("scotland-1979")?.tally).toMatchObject({ invalid: null, passes: false });
		expect(row("scotland-1979")?.derived).toBeUndefined();
		const bySeats = rows.filter(({ derived }) => derived !== undefined);
		expect(bySeats.length).toBeGreaterThan(0);
		for (const { rule, tally, derived } of bySeats) {
			expect(rule?.base === "cast" || rule?.turnoutQuorum !== undefined).toBe(true);
			expect(tally?.invalid).toBe(derived?.invalid);
		}
	});
});
