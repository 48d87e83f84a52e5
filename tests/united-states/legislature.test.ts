import { readFileSync } from "node:fs";
import { type Checked, parentValues } from "@velvet/core";
import {
	type Case,
	findBuiltIn,
	type Legislature,
	type LegislatureSpec,
	makePlan,
	openCase,
	type Parliament,
	readSplits,
	recount,
	runLegislature,
} from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { builtAtlas } from "../built-atlas.ts";

const splits = readSplits(readFileSync(new URL("../../data/us-split-electors.json", import.meta.url), "utf8"));

function take<T>(checked: Checked<T>): T {
	if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
	return checked.value;
}

function open(name: string): Case {
	const scenario = findBuiltIn(name);
	if (scenario === null) throw new Error(`No scenario ${name}`);
	return take(openCase(scenario, builtAtlas(scenario.atlas)));
}

function run(name: string, spec: LegislatureSpec = {}): Legislature {
	const theCase = open(name);
	return take(runLegislature(theCase, take(makePlan(theCase)), spec, splits));
}

/** The vote of another scenario inside the nations of the first. */
function again(name: string, other: string) {
	const theCase = open(name);
	return recount(theCase, take(makePlan(theCase)), run(name), open(other), splits);
}

const sizes = ({ chamber, college }: Parliament) => [chamber.seats, college?.electors, college?.majority];
const seats = ({ members }: Parliament, ...codes: string[]) =>
	codes.map((code) => members.find((member) => member.code === code)?.seats);

describe("the states of A in 2016 (models.md V7.3)", () => {
	it("keep 190 seats and 233 electors of 2010, 189 and 232 of 2020; the others the rest", () => {
		const by2010 = run("two-nations-2016", { base: "apportionment2010" });
		expect(sizes(by2010.before)).toEqual([435, 538, 270]);
		expect(by2010.after.map(sizes)).toEqual([
			[190, 233, 117],
			[245, 305, 153],
		]);
		const { base, before, after } = run("two-nations-2016");
		expect([base.key, before.chamber.seats]).toEqual(["apportionment2020", 435]);
		expect(after.map(sizes)).toEqual([
			[189, 232, 117],
			[246, 306, 154],
		]);
	});

	it("are governed by the same camp by votes, electors and seats; the undivided country was not", () => {
		const { before, after } = run("two-nations-2016");
		const camps = ({ election: { governs } }: Parliament) =>
			[governs.votes, governs.electors, governs.seats].map(({ camp }) => camp);
		expect(camps(before)).toEqual(["A", "B", "B"]);
		expect(after.map(camps)).toEqual([
			["A", "A", "A"],
			["B", "B", "B"],
		]);
		expect(before.election.votes).toEqual({ A: 65_853_516, B: 62_984_825, other: 6_853_637 });
	});
});

describe("the undivided country", () => {
	it.each([
		["two-nations-2016", "apportionment2010", "electors2012"],
		["two-nations-2024", "apportionment2020", "electors2024"],
	])("in %s has by %s the electors that the law gave, the federal district three", (name, base, column) => {
		const { before } = run(name, { base });
		const atlas = builtAtlas(findBuiltIn(name)?.atlas ?? "");
		const known = parentValues(atlas, column) ?? [];
		expect(before.members.map(({ electors }) => electors)).toEqual([...known]);
		const district = before.members.find(({ seated }) => !seated);
		expect(district).toMatchObject({ id: "11", seats: 0, electors: 3, peoplePerSeat: null });
	});

	it.each([
		["two-nations-2016", "apportionment2010", [227, 304, 7]],
		["two-nations-2024", "apportionment2020", [226, 312, 0]],
	])("in %s with the electors that were cast otherwise has what Congress counted", (name, base, counted) => {
		const { before } = run(name, { base });
		const cast = before.members.map(({ id, plurality, electors }) => {
			const split = before.splits.find((each) => each.id === id)?.cast;
			const none = { A: 0, B: 0, other: 0 };
			return split ?? (plurality === null ? none : { ...none, [plurality]: electors ?? 0 });
		});
		const sum = (key: "A" | "B" | "other") => cast.reduce((all, each) => all + each[key], 0);
		expect([sum("A"), sum("B"), sum("other")]).toEqual(counted);
	});

	it("has its own number of seats whatever its successors are asked to have", () => {
		const { before, after, seatsFrom } = run("two-nations-2016", { seats: 100 });
		expect([before.chamber.seats, ...after.map(({ chamber }) => chamber.seats)]).toEqual([435, 100, 100]);
		expect(seatsFrom).toEqual({ before: "electors", after: "asked" });
	});
});

it("California alone, each chamber filled to 435: Texas 43, Florida 32, New York 30", () => {
	const [california, others] = run("california-alone-2016", { seats: 435 }).after;
	expect(seats(california, "CA")).toEqual([435]);
	expect(seats(others, "TX", "FL", "NY", "PA", "IL", "OH", "GA", "NC", "MI")).toEqual([
		43, 32, 30, 19, 19, 18, 16, 16, 15,
	]);
	expect(sizes(others)).toEqual([435, 435 + 98 + 3, 269]);
});

describe("states that are cut", () => {
	it("are parts that keep all seats and all people between them, allocated and said so", () => {
		const { before, after, allocated, caveats } = run("by-county-2016");
		expect(after.reduce((sum, { chamber }) => sum + chamber.seats, 0)).toBe(435);
		expect(after.reduce((sum, { chamber }) => sum + chamber.population, 0)).toBe(before.chamber.population);
		expect(allocated).toBe(true);
		expect(caveats.join(" ")).toContain("allocated to its parts by the people of each county");
		expect(after.map(({ members }) => members.length)).toEqual([48, 48]);
		expect(after[0].members.find(({ code }) => code === "CA")).toMatchObject({ id: "06:A", name: "California (part)" });
	});

	it("merge into one member of each nation where that is asked, with two electors beyond its seats", () => {
		const { after } = run("by-county-2016", { cut: "merge" });
		for (const [k, { members, chamber }] of after.entries()) {
			const merged = members.filter(({ whole }) => !whole);
			expect(merged.map(({ id }) => id)).toEqual([`parts:${"AB"[k]}`]);
			expect(merged[0].electors).toBe(merged[0].seats + 2);
			expect(Object.values(chamber.by).reduce((sum, n) => sum + n, 0)).toBe(chamber.seats);
		}
		expect(run("two-nations-2016", { cut: "merge" }).after).toEqual(run("two-nations-2016").after);
	});
});

it("every method keeps 435 together, and each has a base with its name, year and source", () => {
	for (const method of ["webster", "jefferson", "adams", "hamilton"] as const) {
		const { before, after } = run("two-nations-2016", { method });
		expect(before.chamber.method).toBe(method);
		expect(after.reduce((sum, { chamber }) => sum + chamber.seats, 0)).toBe(435);
	}
	for (const [base, year, people] of [
		["resident", 2020, 331_449_281 - 689_545],
		["pop2010", 2010, 308_745_538 - 601_723],
		["estimate", 2016, 323_405_919 - 684_336],
	] as const) {
		const found = run("two-nations-2016", { base });
		expect(found.base).toMatchObject({ key: base, year });
		expect(found.base.source).not.toBe("");
		// Residents of the federal district are counted by a census, and have no seats.
		expect(found.before.chamber.population).toBe(people);
	}
});

it("an atlas without electors has as many seats as the cube root of its people, and says so", () => {
	const { before, base, whyNoElectors, caveats, seatsFrom } = run("new-hampshire-2016");
	expect([base.key, before.chamber.seats, before.college]).toEqual(["estimate", 111, null]);
	expect(seatsFrom).toEqual({ before: "cube-root", after: "kept" });
	expect(whyNoElectors).toBe("This atlas has no electors.");
	expect(before.election.governs.electors).toEqual({ camp: null, why: "This atlas has no electors." });
	expect(caveats.join(" ")).toContain("cube root");
});

describe("another vote inside the same nations", () => {
	it("is that of 2024 in the states of 2016: Nevada's six electors go the other way, the chambers stay", () => {
		const { legislature, unplaced } = take(again("two-nations-2016", "two-nations-2024"));
		const { before, after } = legislature;
		expect([before, ...after].map(({ election }) => election.electors)).toEqual([
			{ A: 226, B: 312, none: 0 },
			{ A: 226, B: 6, none: 0 },
			{ A: 0, B: 306, none: 0 },
		]);
		expect(after.map(sizes)).toEqual(run("two-nations-2016").after.map(sizes));
		expect(after[0].members.filter(({ plurality }) => plurality === "B").map(({ code }) => code)).toEqual(["NV"]);
		expect(before.splits.map(({ name }) => name)).toEqual(["Maine", "Nebraska"]);
		expect(unplaced).toBe(0);
		expect(legislature.caveats.join(" ")).toContain("The votes are those of 2024.");
	});

	it("is the same as its own where the states are the same, and back", () => {
		const own = run("two-nations-2024");
		const { legislature } = take(again("two-nations-2016", "two-nations-2024"));
		expect(legislature.before.election).toEqual(own.before.election);
		const back = take(again("two-nations-2024", "two-nations-2016")).legislature;
		expect(back.before.election).toEqual(run("two-nations-2016").before.election);
	});

	it("says how many votes have no nation where the maps differ: Connecticut's, when a plan cuts it", () => {
		const { legislature, unplaced } = take(again("by-county-2016", "two-nations-2024"));
		const cast = legislature.after.map(({ election: { votes } }) => votes.A + votes.B + votes.other);
		const { A, B, other } = legislature.before.election.votes;
		expect(unplaced).toBe(A + B + other - cast[0] - cast[1]);
		const connecticut = legislature.before.members.find(({ code }) => code === "CT")?.votes ?? { A: 0, B: 0, other: 0 };
		expect(unplaced).toBe(connecticut.A + connecticut.B + connecticut.other);
	});

	it("must be of the same country", () => {
		const found = again("two-nations-2016", "new-hampshire-2016");
		expect(found.ok ? [] : found.issues.map(({ code }) => code)).toEqual(["different-atlases"]);
	});
});
