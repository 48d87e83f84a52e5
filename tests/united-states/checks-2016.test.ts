import {
	type Check,
	findBuiltIn,
	makePlan,
	mirrorScenario,
	openCase,
	otherKey,
	presets,
	runChecks,
	runPreset,
	scoreCase,
} from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { builtAtlas } from "../built-atlas.ts";

const atlas = builtAtlas("us-counties");

function open(name: string, mirrored = false) {
	const builtIn = findBuiltIn(name);
	if (builtIn === null) throw new Error(`There is no ${name}`);
	const opened = openCase(mirrored ? mirrorScenario(builtIn) : builtIn, atlas);
	if (!opened.ok) throw new Error(`${name} does not open`);
	const plan = makePlan(opened.value);
	if (!plan.ok) throw new Error(`${name} has no plan`);
	return { theCase: opened.value, card: scoreCase(opened.value, plan.value) };
}

function checksOf(name: string): readonly Check[] {
	const { theCase, card } = open(name);
	return runChecks(theCase, card);
}

function sayOf(checks: readonly Check[]) {
	return (key: string, polity: string) =>
		checks.filter((check) => check.key === key && check.polity === polity).map(({ message }) => message);
}

describe("the plan by state 2016", () => {
	const checks = checksOf("two-nations-2016");
	const say = sayOf(checks);
	const east =
		"New York, New Jersey, Virginia, most of Massachusetts, Maryland, Connecticut, New Hampshire, Maine, Rhode Island, Delaware, District of Columbia, Vermont";
	const west = "California, most of Washington, Oregon, Nevada";

	it("names A's eleven pieces by land, and which of them have no ocean", () => {
		const pieces = say("pieces", "A");
		expect(pieces[0]).toBe("11 pieces by land, with 140.7 million people:");
		expect(pieces.slice(1).map((line) => line.split(": ")[0])).toEqual([
			east,
			west,
			"Illinois",
			"Colorado, New Mexico",
			"Minnesota",
			"Honolulu, HI",
			"Hawaii, HI",
			"Maui, HI with 1 more",
			"Kauai, HI",
			"San Juan, WA",
			"Nantucket, MA",
		]);
		expect(pieces.filter((line) => line.includes("no ocean")).map((line) => line.split(": ")[0])).toEqual([
			"Illinois",
			"Colorado, New Mexico",
			"Minnesota",
		]);
		const lake = pieces.filter((line) => line.includes("great lake")).map((line) => line.split(": ")[0]);
		expect(lake).toEqual(["Illinois", "Minnesota"]);
		expect(say("sea-access", "A")).toHaveLength(4);
	});

	// Maui's other unit is Kalawao. Bridges join no two of these pieces; ferries two islands; sea routes Hawaii.
	it("says what bridges, ferries and sea links join", () => {
		expect(say("reachable-by", "A")).toEqual([
			"11 pieces by land, 11 with bridges, 9 with ferries too, 5 with sea routes too.",
			"A ferry link (Hyannis - Nantucket) joins Nantucket, MA to New York, New Jersey, Virginia and 9 more.",
			"A ferry link (Martha's Vineyard - Nantucket (seasonal)) joins Nantucket, MA to New York, New Jersey, Virginia and 9 more.",
			"A ferry link (Friday Harbor - Anacortes) joins San Juan, WA to California, most of Washington, Oregon and 1 more.",
			"A sea link (Alenuihaha Channel) joins Maui, HI with 1 more to Hawaii, HI.",
			"A sea link (Kauai Channel) joins Kauai, HI to Honolulu, HI.",
			"A sea link (Kaiwi Channel) joins Maui, HI with 1 more to Honolulu, HI.",
			"A sea link (Honolulu - Los Angeles / Long Beach: main container route of Hawaii) joins Honolulu, HI to California, most of Washington, Oregon and 1 more.",
		]);
		expect(say("exclaves", "A").at(-1)).toBe(
			"Nantucket, MA (11,089 people) is apart; with ferry links it joins the largest piece.",
		);
	});

	// Only Delaware's New Castle leads from New Jersey to Maryland; the other way round the bay is the sea.
	it("finds the necks on the way from New Jersey to Virginia, and pairs beside them", () => {
		const necks = say("necks", "A");
		expect(necks.slice(0, 4)).toEqual([
			"New Castle, DE alone joins 15.5 million people to the rest of the largest piece.",
			"Cecil, MD alone joins 14.6 million people to the rest of the largest piece.",
			"Harford, MD alone joins 14.4 million people to the rest of the largest piece.",
			"Baltimore, MD alone joins 13.5 million people to the rest of the largest piece.",
		]);
		expect(necks).toContain(
			"Los Angeles, CA and San Bernardino, CA together join 9.1 million people to the rest of the piece around Los Angeles, CA.",
		);
	});
});

describe("the plan by county 2016", () => {
	const say = sayOf(checksOf("by-county-2016"));

	it("names the ten most populous pieces of A and counts the rest", () => {
		const pieces = say("pieces", "A");
		expect(pieces[0]).toBe("141 pieces by land, with 177.4 million people; the 10 most populous by name:");
		expect(pieces).toHaveLength(12);
		expect(pieces[1]).toBe(
			"most of California, most of Nevada: 38.1 million people, 21.5 % of the nation; on the ocean.",
		);
		expect(pieces[11]).toMatch(/^131 more, with 58\.4 million people together/);
	});

	it("names the necks of the largest piece, one unit and two", () => {
		const largest = say("necks", "A").filter((line) => line.endsWith("to the rest of the largest piece."));
		expect(largest[0]).toBe("Ventura, CA alone joins 13.8 million people to the rest of the largest piece.");
		expect(largest).toContain(
			"Alameda, CA and Stanislaus, CA together join 5.2 million people to the rest of the largest piece.",
		);
	});
});

describe.each(["two-nations-2016", "by-county-2016"])("%s mirrored", (name) => {
	/** Every finding in words, with the parts of a sentence sorted: shares of nations are told A first. */
	function everything(mirrored: boolean): string[] {
		const { theCase, card } = open(name, mirrored);
		const points = atlas.places ?? [];
		const checks = [
			...runChecks(theCase, card, { points }),
			...presets.flatMap(({ key }) => runPreset(theCase, card, key, { points }) ?? []),
		];
		return checks
			.map(({ key, polity, severity, message, units, people }) => {
				const whose = polity === null || !mirrored ? polity : otherKey(polity);
				const words = message.split(/[:;,.] ?| and | lies in /).sort();
				return JSON.stringify([key, whose, severity, words, [...units].sort(), people]);
			})
			.sort();
	}

	it("says of each nation what it said of the other", () => {
		expect(everything(true)).toEqual(everything(false));
	});
});
