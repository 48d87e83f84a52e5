import { type Json, UNASSIGNED } from "@velvet/core";
import { exchange, gridAtlas } from "@velvet/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { scoreCase } from "../make-plan.ts";
import { mirrorScenario } from "../mirror.ts";
import { openCase } from "../open-case.ts";
import type { Scenario } from "../scenario.ts";
import { gridScenario } from "../testing/grid-case.ts";
import { type Guarantee, guaranteeKeys } from "./guarantee.ts";
import { listGuarantees } from "./list-guarantees.ts";
import { usualTerms } from "./usual-terms.ts";

const SIDE = 4;
const UNITS = SIDE * SIDE;

const votes = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: UNITS, maxLength: UNITS });
const assignments = fc.array(fc.constantFrom(0, 0, 1, 1, UNASSIGNED), { minLength: UNITS, maxLength: UNITS });
const promises = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...guaranteeKeys), fc.constantFrom("A", "B")), {
		selector: ([kind, by]) => kind + by,
		maxLength: 8,
	})
	.map((pairs) => pairs.map(([kind, by]): Guarantee => ({ kind, by, ...usualTerms[kind] })));
const worlds = fc.record({ votes, assignment: assignments, guarantees: promises });
type World = { votes: [number, number][]; assignment: number[]; guarantees: Guarantee[] };

function list({ votes: counts, assignment, guarantees }: World, change = (scenario: Scenario) => scenario) {
	const atlas = gridAtlas(SIDE, SIDE, counts);
	const opened = openCase(change({ ...gridScenario, guarantees }), atlas);
	if (!opened.ok) throw new Error(opened.issues[0].message);
	const origin = { method: "assignment", version: 1, parameters: {} };
	const plan = { assignment: Uint16Array.from(assignment), origin };
	return listGuarantees(opened.value, scoreCase(opened.value, plan));
}

it("what is reached and what is left are all voters of the other camp; more guarantees never reach fewer", () => {
	fc.assert(
		fc.property(worlds, (world) => {
			const full = list(world);
			const fewer = list({ ...world, guarantees: world.guarantees.slice(1) });
			for (const [k, id] of ["A", "B"].entries()) {
				const { voters, covered, left } = full.polities[id];
				const own = world.votes.reduce((sum, pair, u) => sum + (world.assignment[u] === k ? pair[1 - k] : 0), 0);
				expect(voters).toBe(own);
				expect(covered.voters + left).toBe(voters);
				expect(left).toBeGreaterThanOrEqual(0);
				// A clause that is taken away may take what it returned with it, and so may its occasion: never the other way.
				expect(covered.voters).toBeGreaterThanOrEqual(fewer.polities[id].covered.voters);
			}
		}),
	);
});

it("the places reached are those that enumeration finds", () => {
	fc.assert(
		fc.property(worlds, (world) => {
			for (const row of list(world).guarantees) {
				if (row.kind === "passage") continue;
				const k = row.by === "A" ? 0 : 1;
				const reached = world.votes.filter(([a, b], u) => {
					const [own, others] = k === 0 ? [a, b] : [b, a];
					return world.assignment[u] === k && others > (row.kind === "territorial-autonomy" ? own : 0);
				});
				expect(row.covers.places).toBe(row.applies ? reached.length : 0);
				expect(row.covers.voters).toBe(row.applies ? reached.reduce((sum, pair) => sum + pair[1 - k], 0) : 0);
			}
		}),
	);
});

it("a piece may pass over a nation's land exactly where a walk over that land and its own leads to the largest", () => {
	fc.assert(
		fc.property(worlds, (world) => {
			const { polities } = list(world);
			for (const [k, id] of ["A", "B"].entries()) {
				const other = id === "A" ? "B" : "A";
				const pieces = walks(world.assignment, (polity) => polity === k);
				const joined = walks(world.assignment, (polity) => polity === 0 || polity === 1);
				expect(polities[id].pieces.length).toBe(Math.max(0, pieces.length - 1));
				const apart = new Set(polities[id].pieces.flatMap(({ units }) => units.map((unit) => Number(unit.slice(1)))));
				const main = pieces.find((piece) => !apart.has(piece[0])) ?? [];
				for (const { units, passage } of polities[id].pieces) {
					const seat = Number(units[0].slice(1));
					const leads = joined.some((land) => land.includes(seat) && land.includes(main[0]));
					expect(Object.keys(passage)).toEqual(leads ? [other] : []);
				}
			}
		}),
	);
});

it("exchanging the camps exchanges everything", () => {
	fc.assert(
		fc.property(worlds, (world) => {
			const there = list(
				{ ...world, assignment: world.assignment.map((k) => (k === UNASSIGNED ? k : 1 - k)) },
				mirrorScenario,
			);
			expect(there).toEqual(exchange(list(world) as unknown as Json));
		}),
	);
});

it("what both give on the same terms is never flagged, what one gives alone always is where the other could", () => {
	fc.assert(
		fc.property(worlds, (world) => {
			const { guarantees, unreciprocated } = list(world);
			for (const { kind, by, entered, others } of guarantees) {
				const flagged = unreciprocated.some((each) => each.kind === kind && each.by === by);
				const other = Object.keys(others)[0];
				const theirs = guarantees.find((each) => each.kind === kind && each.by === other);
				const returned =
					theirs?.entered === true || (kind !== "reciprocity" && theirs !== undefined && others[other] === "clause");
				const owed = theirs !== undefined && others[other] !== "nothing-to-cover";
				expect(flagged).toBe(entered && owed && !returned);
			}
		}),
	);
});

/** Connected groups of squares that pass a test, by walking. */
function walks(assignment: readonly number[], isLand: (polity: number) => boolean): number[][] {
	const seen = new Set<number>();
	const groups: number[][] = [];
	for (let start = 0; start < UNITS; start++) {
		if (seen.has(start) || !isLand(assignment[start])) continue;
		const group = [start];
		seen.add(start);
		for (const u of group) {
			const column = u % SIDE;
			const next = [u - SIDE, u + SIDE, ...(column > 0 ? [u - 1] : []), ...(column < SIDE - 1 ? [u + 1] : [])];
			for (const v of next) {
				if (v < 0 || v >= UNITS || seen.has(v) || !isLand(assignment[v])) continue;
				seen.add(v);
				group.push(v);
			}
		}
		groups.push(group);
	}
	return groups;
}
