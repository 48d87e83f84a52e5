import { type GridVotes, gridVotes } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePlan } from "../make-plan.ts";
import { UNLOCKED } from "../open-case.ts";
import { byRow, openGrid, runGrid, scenarioOf, UNITS } from "../testing/grid-cascade.ts";
import { gridScenario } from "../testing/grid-case.ts";

const unitId = (u: number) => `u${String(u).padStart(3, "0")}`;
const rules = fc.record({ oneAtATime: fc.boolean(), noEnclaves: fc.boolean(), contagion: fc.constantFrom(0, 1) });
const letters = (of: string) =>
	fc.array(fc.constantFrom(...of), { minLength: UNITS, maxLength: UNITS }).map((all) => all.join(""));

describe("locks in a cascade", () => {
	const locks = fc
		.dictionary(fc.integer({ min: 0, max: UNITS - 1 }).map(unitId), fc.constantFrom("A", "B"), { maxKeys: 6 })
		.map((all) => Object.entries(all).map(([place, polity]) => ({ place, polity })));

	it("hold in every round, at every level", () => {
		const levels = fc.constantFrom([["square"]], [["row", "square"]], [undefined]);
		fc.assert(
			fc.property(gridVotes(UNITS), locks, rules, levels, (votes, held, how, [keys]) => {
				const scenario = scenarioOf(byRow, { locks: held });
				const { theCase, from, assignments } = runGrid(votes, { ...how, ...(keys && { levels: keys }) }, scenario);
				for (const assignment of [from, ...assignments]) {
					theCase.locks.forEach((polity, u) => {
						if (polity !== UNLOCKED) expect(assignment[u]).toBe(polity);
					});
				}
			}),
		);
	});

	// Down the first column everybody would rather be in nation A, which has the first row.
	const votes: GridVotes = Array.from({ length: UNITS }, (_, u) => (u < 4 || u % 4 === 0 ? [9, 1] : [1, 9]));
	const locked = scenarioOf(byRow, { locks: [{ place: "u004", polity: "B" }] });

	it("keep a place from carrying others along, and say so", () => {
		expect(runGrid(votes).rounds.map(({ ids }) => ids)).toEqual([["u004"], ["u008"], ["u012"]]);
		const { rounds, encircled } = runGrid(votes, {}, locked);
		expect(rounds).toEqual([]);
		expect(encircled.map(({ id, why }) => [id, why])).toEqual([
			["u004", "locked"],
			["u008", "apart"],
			["u012", "apart"],
		]);
	});

	it("move units of the plan that a cascade starts from, and the plan at its end says so", () => {
		const plan = { method: "cascade", from: { method: "winner", level: "row", threshold: 0 } } as const;
		const made = makePlan(openGrid({ ...locked, plan, locks: [{ place: "u000", polity: "B" }] }, votes));
		expect(made).toMatchObject({
			ok: true,
			notices: [{ code: "locks-applied", where: expect.stringContaining("u000") }],
		});
		expect(made.ok && [...made.value.assignment.slice(0, 5)]).toEqual([1, 0, 0, 0, 1]);
	});
});

describe("land that is not of the two nations", () => {
	it("takes no part: it never changes, and nobody there is encircled", () => {
		const third = { id: "C", name: "Ceeland", colour: null, status: { kind: "sovereign" } } as const;
		const scenario = scenarioOf(byRow, { polities: [...gridScenario.polities, third] });
		const levels = fc.constantFrom(["square"], ["row"], ["row", "square"]);
		fc.assert(
			fc.property(gridVotes(UNITS), letters("AB.C"), rules, levels, (votes, from, how, keys) => {
				const { end, encircled } = runGrid(votes, { ...how, levels: keys }, scenario, from);
				for (const [u, letter] of [...from].entries()) {
					if (letter === "C") expect(end[u]).toBe(2);
					if (letter === ".") expect(end[u]).toBeGreaterThan(2);
				}
				const outside = [...from].flatMap((letter, u) => (/[.C]/.test(letter) ? [unitId(u)] : []));
				for (const { id, polity } of encircled) {
					expect(outside).not.toContain(id);
					expect(["A", "B"]).toContain(polity);
				}
			}),
		);
	});
});

describe("a group that is parted between the nations", () => {
	it("can lower self-determination: it takes along those of it who were content", () => {
		// Row 1, 14 to 6 for nation A: u005, 4 to 5, was content in nation B.
		const votes: GridVotes = Array.from({ length: UNITS }, (_, u) =>
			u < 4 ? [9, 1] : u === 4 ? [10, 1] : u === 5 ? [4, 5] : u < 8 ? [0, 0] : [1, 9],
		);
		const { start, rounds } = runGrid(votes, { levels: ["row"] }, undefined, "AAAAABAABBBBBBBB");
		expect(rounds.map(({ ids }) => ids)).toEqual([["p1"]]);
		expect(start.stranded - rounds[0].stranded).toBe(-1);
	});

	it("lies whole in the nation of its majority afterwards; only such groups lower self-determination", () => {
		const levels = fc.constantFrom(["square"], ["row"], ["row", "square"]);
		fc.assert(
			fc.property(gridVotes(UNITS), letters("AB"), levels, (votes, from, keys) => {
				const { start, rounds, assignments, theCase, from: plan } = runGrid(votes, { levels: keys }, undefined, from);
				rounds.forEach(({ ids, level, selfDetermination }, i) => {
					const [before, state] = i === 0 ? [plan, start] : [assignments[i - 1], rounds[i - 1]];
					const membersOf = (id: string) =>
						[...before.keys()].filter((u) => id === (level === "row" ? `p${Math.floor(u / 4)}` : unitId(u)));
					for (const members of ids.map(membersOf)) {
						const lead = members.reduce((sum, u) => sum + votes[u][0] - votes[u][1], 0);
						expect(members.map((u) => theCase.polities[assignments[i][u]].id)).toEqual(
							members.map(() => (lead > 0 ? "A" : "B")),
						);
					}
					const whole = ids.every((id) => new Set(membersOf(id).map((u) => before[u])).size === 1);
					if (whole) expect(selfDetermination).toBeGreaterThanOrEqual(state.selfDetermination);
				});
			}),
		);
	});
});
