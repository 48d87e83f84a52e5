import { columnValues, UNASSIGNED } from "@velvet/core";
import { gridAtlas } from "@velvet/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openCase } from "../open-case.ts";
import { gridScenario } from "../testing/grid-case.ts";
import { allocateToMembers } from "./allocate-to-members.ts";
import { membersOf } from "./members-of.ts";

const atlas = gridAtlas(
	4,
	4,
	Array.from({ length: 16 }, (_, u) => [u * 37 + 1, 1000 - u]),
);
const opened = openCase(gridScenario, atlas);
if (!opened.ok) throw new Error("The grid cannot be opened");
const theCase = opened.value;
const { parents, parentOf } = atlas.units;
const origin = { method: "assignment", version: 1, parameters: {} };
const plans = fc
	.array(fc.constantFrom(0, 1, UNASSIGNED), { minLength: 16, maxLength: 16 })
	.map((polities) => ({ assignment: Uint16Array.from(polities), origin }));
const figures = fc
	.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: parents.ids.length, maxLength: parents.ids.length })
	.map((values) => Float64Array.from(values));

it("members hold every assigned unit's people once, and a whole parent goes by its own id", () => {
	const people = columnValues(atlas, "people");
	fc.assert(
		fc.property(plans, (plan) => {
			const members = membersOf(theCase, plan);
			const assigned = people.reduce((sum, count, u) => sum + (plan.assignment[u] === UNASSIGNED ? 0 : count), 0);
			expect(members.reduce((sum, each) => sum + each.people, 0)).toBe(assigned);
			for (const { whole, parent, polity, id } of members) {
				const units = [...parentOf.keys()].filter((u) => parentOf[u] === parent);
				expect(whole).toBe(units.every((u) => plan.assignment[u] === polity));
				expect(id).toBe(whole ? parents.ids[parent] : `${parents.ids[parent]}:${"AB"[polity]}`);
			}
			expect(new Set(members.map(({ id }) => id)).size).toBe(members.length);
		}),
	);
});

it("parts that are all of a parent get all of its figure, to the last one in whole numbers", () => {
	const complete = plans.filter(({ assignment }) => !assignment.includes(UNASSIGNED));
	fc.assert(
		fc.property(complete, figures, (plan, byParent) => {
			const members = membersOf(theCase, plan);
			const shares = allocateToMembers(theCase, plan, members, byParent, { whole: true });
			byParent.forEach((figure, parent) => {
				const own = members.flatMap((each, m) => (each.parent === parent ? [shares[m]] : []));
				expect(own.reduce((sum, share) => sum + share, 0)).toBe(figure);
				expect(own.every(Number.isInteger)).toBe(true);
			});
		}),
	);
});

it("a missing figure stays missing in every part", () => {
	const plan = { assignment: Uint16Array.from({ length: 16 }, (_, u) => u % 2), origin };
	const none = new Float64Array(parents.ids.length).fill(Number.NaN);
	for (const whole of [false, true]) {
		expect([...allocateToMembers(theCase, plan, membersOf(theCase, plan), none, { whole })].every(Number.isNaN)).toBe(
			true,
		);
	}
});
