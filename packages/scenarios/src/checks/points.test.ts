import { type Atlas, type LocatedPoint, UNASSIGNED } from "@velvet/core";
import { describe, expect, it } from "vitest";
import { drawnAtlas, examine, gridScenario } from "../testing/grid-case.ts";
import { runChecks } from "./run-checks.ts";

// A column of each nation; the line between them runs along 10° east, from 50° to 52° north.
const flat = drawnAtlas(["ab", "ab"]);
const atlas: Atlas = {
	...flat,
	outlines: {
		...flat.outlines,
		longitudes: Float32Array.of(10, 10, 10),
		latitudes: Float32Array.of(50, 51, 52),
		arcOffsets: Uint32Array.of(0, 3),
		arcKinds: new Uint8Array(1),
		arcLeft: Uint32Array.of(0),
		arcRight: Uint32Array.of(1),
	},
};

function point(name: string, kind: string, unit: number, longitude = 0, latitude = 0): LocatedPoint {
	return { id: name, name, kind, unit, longitude, latitude };
}

function say(
	points: readonly LocatedPoint[] | undefined,
	on: Atlas = atlas,
	unassigned: readonly number[] = [],
): string[] {
	const { theCase, card } = examine(gridScenario, on);
	const assignment = card.ground.plan.assignment.slice();
	for (const unit of unassigned) assignment[unit] = UNASSIGNED;
	const scorecard = { ...card, ground: { ...card.ground, plan: { ...card.ground.plan, assignment } } };
	return runChecks(theCase, scorecard, points === undefined ? {} : { points })
		.filter(({ key }) => key === "points")
		.map(({ polity, severity, message }) => `${polity} ${severity}: ${message}`);
}

describe("points", () => {
	it("are not spoken of where none were given", () => {
		expect(say(undefined)).toEqual([]);
	});

	it("are counted by kind and nation, the first five by name, and those who get none are told", () => {
		const ports = ["P", "Q", "R", "S", "T", "U", "V"].map((name) => point(name, "port", 0));
		expect(say([point("Dam", "dam", 1), ...ports])).toEqual([
			"A note: all kinds: 7 of 8 (87.5 %): P, Q, R, S, T and 2 more.",
			"B note: all kinds: 1 of 8 (12.5 %): Dam.",
			"A note: port: 7 of 7 (100.0 %): P, Q, R, S, T and 2 more.",
			"B note: port: 0 of 7 (0.0 %).",
			"A note: dam: 0 of 1 (0.0 %).",
			"B note: dam: 1 of 1 (100.0 %): Dam.",
			"null ok: None lies within 10 km of the border.",
		]);
	});

	it("in no nation are named", () => {
		expect(say([point("Far", "port", 3)], atlas, [3])).toContain("null warn: 1 lie in no nation: Far.");
	});

	// 0.1° of longitude at 51° north: 111.195 km × 0.1 × cos 51° = 7.0 km; 0.15° is 10.5 km. Beyond the end at 52° north,
	// 0.05° of latitude are 5.6 km.
	it("near the border are named with their distance", () => {
		const found = say([
			point("East", "x", 1, 10.1, 51),
			point("Far", "x", 1, 10.15, 51),
			point("On", "x", 0, 9.999, 50.5),
			point("North", "x", 3, 10, 52.05),
		]);
		expect(found.at(-1)).toBe(
			"null note: 3 lie within 10 km of the border: On (Ayland, under 1 km), North (Beeland, about 6 km), East (Beeland, about 7 km).",
		);
	});

	it("with names that would fill a page are cut short", () => {
		expect(say([point("x".repeat(1e6), "y".repeat(1e6), 0)]).join("").length).toBeLessThan(500);
	});

	it("of kinds with strange names, or of many kinds, do no harm", () => {
		const many = Array.from({ length: 500 }, (_, i) => point(`p${i}`, i < 3 ? "__proto__" : `kind ${i}`, i % 2));
		const found = say(many);
		expect(found[2]).toBe("A note: __proto__: 2 of 3 (66.7 %): p0, p2.");
		const rare = found.flatMap((line) => /478 rarer kinds: (\d+) of 478 /.exec(line)?.[1] ?? []);
		expect(rare.reduce((sum, count) => sum + Number(count), 0)).toBe(478);
		expect(found).toHaveLength(2 + 20 * 2 + 2 + 1);
	});
});
