import { apportionmentMethods } from "@velvet/algorithms";
import { type Json, UNASSIGNED } from "@velvet/core";
import { exchange, gridAtlas } from "@velvet/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { mirrorScenario } from "../mirror.ts";
import { openCase } from "../open-case.ts";
import type { Scenario } from "../scenario.ts";
import { gridScenario } from "../testing/grid-case.ts";
import type { LegislatureSpec } from "./legislature-spec.ts";
import { runLegislature } from "./run-legislature.ts";

const ROWS = 4;
const COLUMNS = 3;
const UNITS = ROWS * COLUMNS;

const squares = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: UNITS, maxLength: UNITS });
const votes = squares(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 })));
const specs: fc.Arbitrary<LegislatureSpec> = fc.record({
	method: fc.constantFrom(...apportionmentMethods),
	minimum: fc.constantFrom(0, 1),
	cut: fc.constantFrom("parts", "merge"),
});

function run(scenario: Scenario, country: [number, number][], assignment: readonly number[], spec: LegislatureSpec) {
	const opened = openCase(scenario, gridAtlas(ROWS, COLUMNS, country));
	if (!opened.ok) throw new Error(opened.issues[0].message);
	const origin = { method: "assignment", version: 1, parameters: {} };
	return runLegislature(opened.value, { assignment: Uint16Array.from(assignment), origin }, spec);
}

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

it("a whole plan keeps every seat, every person and every vote; each chamber is full, and no member below the minimum", () => {
	fc.assert(
		fc.property(votes, squares(fc.constantFrom(0, 1)), specs, (country, assignment, spec) => {
			const found = run(gridScenario, country, assignment, spec);
			if (!found.ok) {
				expect(found.issues.every(({ code }) => code === "no-people" || code === "more-members-than-seats")).toBe(true);
				return;
			}
			const { before, after } = found.value;
			expect(sum(after.map(({ chamber }) => chamber.seats))).toBe(before.chamber.seats);
			expect(sum(after.map(({ chamber }) => chamber.population))).toBe(before.chamber.population);
			for (const key of ["A", "B", "other"] as const) {
				expect(sum(after.map(({ election }) => election.votes[key]))).toBe(before.election.votes[key]);
			}
			for (const { chamber, members, election } of after) {
				expect(sum(Object.values(chamber.by))).toBe(chamber.seats);
				expect(election.seats.A + election.seats.B + election.seats.none).toBe(chamber.seats);
				for (const { seats } of members) expect(seats).toBeGreaterThanOrEqual(spec.minimum ?? 1);
			}
		}),
	);
});

it("exchanging the camps exchanges every number, also where land is of no nation", () => {
	fc.assert(
		fc.property(votes, squares(fc.constantFrom(0, 1, UNASSIGNED)), specs, (country, assignment, spec) => {
			const here = run(gridScenario, country, assignment, spec);
			const swapped = assignment.map((polity) => (polity === UNASSIGNED ? polity : 1 - polity));
			const there = run(mirrorScenario(gridScenario), country, swapped, spec);
			expect(there.ok).toBe(here.ok);
			if (!here.ok || !there.ok) return;
			const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;
			const [a, b] = there.value.after;
			expect(plain({ before: there.value.before, A: a, B: b })).toEqual(
				exchange(plain({ before: here.value.before, A: here.value.after[0], B: here.value.after[1] })),
			);
		}),
	);
});
