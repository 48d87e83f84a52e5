import { UNASSIGNED } from "@velvet/core";
import { gridAtlas } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { type Case, openCase } from "../open-case.ts";
import type { Scenario } from "../scenario.ts";
import { gridScenario } from "../testing/grid-case.ts";
import type { LegislatureSpec } from "./legislature-spec.ts";
import { runLegislature } from "./run-legislature.ts";

// Three rows of two squares; people are ten times the votes.
const atlas = gridAtlas(3, 2, [
	[60, 40],
	[60, 40],
	[30, 70],
	[70, 30],
	[10, 90],
	[20, 80],
]);

function open(scenario: Scenario = gridScenario, on = atlas): Case {
	const opened = openCase(scenario, on);
	if (!opened.ok) throw new Error(opened.issues[0].message);
	return opened.value;
}

function run(assignment: readonly number[], spec: LegislatureSpec = {}, theCase = open()) {
	const origin = { method: "assignment", version: 1, parameters: {} };
	return runLegislature(theCase, { assignment: Uint16Array.from(assignment), origin }, spec);
}

function value(assignment: readonly number[], spec?: LegislatureSpec, theCase?: Case) {
	const found = run(assignment, spec, theCase);
	if (!found.ok) throw new Error(JSON.stringify(found.issues));
	return found.value;
}

const problems = (found: ReturnType<typeof run>) =>
	found.ok ? [] : found.issues.map(({ code, where }) => [code, where]);

const byRow = [0, 0, 1, 1, 1, 1];

describe("parliaments of a plan", () => {
	it("count people and votes of each member, and give them seats", () => {
		const { before, after } = value(byRow, { seats: 6 });
		expect(before.chamber.by).toEqual({ p0: 2, p1: 2, p2: 2 });
		expect(after[0].members).toMatchObject([
			{ id: "p0", population: 2000, people: 2000, seats: 6, votes: { A: 120, B: 80, other: 2 }, plurality: "A" },
		]);
		expect(after[1].chamber.by).toEqual({ p1: 3, p2: 3 });
	});

	it("let a tied member's seats and electors be nobody's, and a camp without more than half not govern", () => {
		const { after } = value(byRow, { seats: 6 });
		expect(after[1].members[0]).toMatchObject({ id: "p1", plurality: null });
		expect(after[1].election.seats).toEqual({ A: 0, B: 3, none: 3 });
		expect(after[1].election.governs.votes).toEqual({ camp: "B" });
		expect(after[1].election.governs.seats).toEqual({
			camp: null,
			why: "No camp has more than half of the seats.",
		});
	});

	it("leave land of no polity out: it keeps its seats and gives them to nobody", () => {
		const { before, after } = value([0, 0, 1, 1, 1, UNASSIGNED], { minimum: 0 });
		const kept = after.reduce((sum, { chamber }) => sum + chamber.seats, 0);
		expect(kept).toBeLessThan(before.chamber.seats);
		expect(after[1].members.map(({ id, population }) => [id, population])).toEqual([
			["p1", 2000],
			["p2:B", 1000],
		]);
	});

	it("give the odd seat of a row that is cut in equal parts to the nation that remains, whichever that is", () => {
		// 3,360 people: 15 seats, five a row, and the second row is cut.
		const even = gridAtlas(3, 2, new Array(6).fill([30, 26]));
		const [leaving, staying] = gridScenario.polities;
		for (const [polities, kept] of [
			[
				[leaving, staying],
				[7, 8],
			],
			[
				[
					{ ...leaving, status: staying.status },
					{ ...staying, status: leaving.status },
				],
				[8, 7],
			],
		] as const) {
			const { after } = value([0, 0, 0, 1, 1, 1], {}, open({ ...gridScenario, polities }, even));
			expect(after.map(({ chamber }) => chamber.seats)).toEqual(kept);
		}
	});

	it("take what is asked before what the scenario says, and the scenario before what is usual", () => {
		const theCase = open({ ...gridScenario, legislature: { seats: 12, method: "webster", minimum: 2 } });
		expect(value(byRow, {}, theCase)).toMatchObject({ method: "webster", minimum: 2 });
		const asked = value(byRow, { seats: 7 }, theCase);
		expect([asked.method, asked.after[0].chamber.seats]).toEqual(["webster", 7]);
	});
});

describe("what cannot be", () => {
	it("is named: a polity without people, more members than seats, an unknown base", () => {
		expect(problems(run([1, 1, 1, 1, 1, 1]))).toEqual([["no-people", "Ayland"]]);
		expect(problems(run(byRow, { seats: 1 }))).toEqual([["more-members-than-seats", "The undivided country"]]);
		expect(problems(run(byRow, { seats: 3, minimum: 2 }))).toEqual([
			["more-members-than-seats", "The undivided country"],
		]);
		expect(problems(run(byRow, { base: "census" }))).toEqual([["unknown-base", "base: census"]]);
	});
});
