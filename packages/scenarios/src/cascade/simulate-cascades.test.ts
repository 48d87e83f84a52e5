import { buildDualGraph, type Plan } from "@velvet/core";
import { gridAtlas, gridEdges } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { startingPlan } from "../make-plan.ts";
import { mirrorScenario } from "../mirror.ts";
import { type Case, openCase } from "../open-case.ts";
import { cascadeFrom } from "../plan-methods/cascade.ts";
import { openReferendum } from "../referendum/open-referendum.ts";
import type { ReferendumSpec } from "../referendum/referendum-spec.ts";
import { referendumBallot } from "../referendum/run-referendum.ts";
import { referendumRng } from "../referendum/simulate-draws.ts";
import { UnitBallotSource } from "../referendum/unit-ballots.ts";
import type { CascadeRules, FoundingMethod, PlanMethod, Scenario } from "../scenario.ts";
import { mapped, openGrid, planOf } from "../testing/grid-cascade.ts";
import { gridScenario } from "../testing/grid-case.ts";
import { cascadeBallot } from "./cascade-ballot.ts";
import { findCutOff } from "./find-cut-off.ts";
import { governingCamps } from "./governing-camps.ts";
import { simulateCascades } from "./simulate-cascades.ts";

const votes = Array.from({ length: 16 }, (_, u): [number, number] => [1 + ((7 * u) % 11), 1 + ((5 * u) % 13)]);
const from: FoundingMethod = { method: "winner", level: "row", threshold: 0 };

/** Everybody who voted for a camp would go to its nation, and nothing is uncertain: ballots are then the recorded votes. */
const certain = mapped({ a: 1, b: 1, other: 0.5 });

function scenarioOf(plan: PlanMethod, referendum: ReferendumSpec, seed = "seed"): Scenario {
	return { ...gridScenario, plan, ask: ["scorecard"], referendum, seed };
}

function open(scenario: Scenario) {
	return openGrid(scenario, votes);
}

function simulated(theCase: Case, draws: number, rules: CascadeRules = {}) {
	const plan = startingPlan(theCase);
	const done = plan.ok ? simulateCascades(theCase, rules, plan.value, draws) : plan;
	const recorded = plan.ok ? cascadeFrom(theCase, rules, plan.value) : plan;
	if (!plan.ok || !done.ok || !recorded.ok) throw new Error("no cascade");
	return { plan: plan.value, recorded: recorded.value, ...done.value };
}

/** The ballot of a cascade from a plan by letters. */
function asked(theCase: Case, plan: Plan) {
	const camps = governingCamps(theCase, plan);
	const ballot = camps.ok ? cascadeBallot(theCase, camps.value, plan) : camps;
	if (!ballot.ok) throw new Error(JSON.stringify(ballot.issues));
	return ballot.value;
}

describe("the question of a cascade", () => {
	it("is asked of both sides alike: of the voters of the camp that would be joined, and of neither camp", () => {
		// Four places of 6 to 3 and one other, or 3 to 6; the two nations hold one of each.
		const mixed = Array.from({ length: 16 }, (_, u): [number, number] => (u % 2 === 0 ? [6, 3] : [3, 6]));
		const theCase = openGrid(scenarioOf(from, mapped({ a: 0.9, b: 0.9, other: 0.2 }, { outOfPower: 0.5 })), mixed);
		const { ballot } = asked(theCase, planOf("AABBAABBAABBAABB", theCase.polities));
		// Of ten voters three or six are of the camp that would be joined, which is out of power here.
		const [few, many] = [3, 6].map((own) => {
			const share = (own * 0.9 + 0.2) / 10;
			return Math.log(share / (1 - share)) + 0.5 * (own / 10 - 0.5);
		});
		[few, many, many, few].forEach((wanted, u) => {
			expect(ballot.centre[u]).toBeCloseTo(wanted, 12);
		});
	});

	it("is put to every place, though a parent and a unit go by one id, and by no rule of the referendum", () => {
		const atlas = gridAtlas(4, 4, votes);
		const parents = { ...atlas.units.parents, ids: atlas.units.parents.ids.map((_, p) => atlas.units.ids[p]) };
		const concurrent = { ...certain, regions: [{ places: ["u009"] }], rule: "each-by-itself" };
		const opened = openCase(scenarioOf(from, concurrent), { ...atlas, units: { ...atlas.units, parents } });
		if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
		expect(asked(opened.value, planOf("AABBAABBAABBAABB", opened.value.polities)).ballot.centre).toHaveLength(16);
	});

	it("keeps everybody where nobody is of the other camp, whatever the mapping says of those who govern", () => {
		const alike = Array.from({ length: 16 }, (_, u): [number, number] => (u < 8 ? [99, 0] : [0, 99]));
		const theCase = openGrid(scenarioOf(from, mapped({ a: 1, b: 1, other: 1 })), alike);
		expect(simulated(theCase, 3).moved.units).toMatchObject({ p05: 0, p95: 0 });
	});
});

describe("cascades by simulated ballots", () => {
	it("without any error are the cascade of the recorded camps, both ways", () => {
		const theCase = open(scenarioOf(from, certain));
		const { plan, recorded, leaving, changing, moved, joined, rounds, pieces, selfDetermination } = simulated(
			theCase,
			3,
		);
		const { end } = recorded;
		const last = recorded.rounds[recorded.rounds.length - 1];
		const changed = [...end.keys()].filter((u) => end[u] !== plan.assignment[u]);
		const to = [0, 1].map((polity) => changed.filter((u) => end[u] === polity).length);
		expect(Math.min(...to)).toBeGreaterThan(0);
		expect([...leaving]).toEqual([...end].map((polity) => 1 - polity));
		expect([...changing]).toEqual([...end].map((_, u) => Number(changed.includes(u))));
		const middle = [moved.units, joined.A, joined.B, rounds, pieces.A, pieces.B, selfDetermination].map(
			({ p50 }) => p50,
		);
		const { A, B } = last.pieces;
		expect(middle).toEqual([changed.length, ...to, recorded.rounds.length, A, B, last.selfDetermination]);
		expect(moved.people.p50).toBe(changed.reduce((sum, u) => sum + 10 * (votes[u][0] + votes[u][1]), 0));
	});

	it("count nobody who goes with a row and comes back by himself", () => {
		// Row 1 goes to nation A as a whole, 13 to 12; u005, 0 to 9, touches row 2 and returns.
		const there = Array.from({ length: 16 }, (_, u): [number, number] =>
			u < 4 ? [9, 1] : u === 4 ? [11, 1] : u === 5 ? [0, 9] : u < 8 ? [1, 1] : [1, 9],
		);
		const plan: PlanMethod = { method: "assignment", places: { A: ["p0"] }, rest: "B" };
		const theCase = openGrid(scenarioOf(plan, certain), there);
		const { recorded, moved } = simulated(theCase, 1, { levels: ["row", "square"] });
		expect(recorded.rounds.map(({ ids }) => ids)).toEqual([["p1"], ["u005"]]);
		expect([moved.units.p50, moved.people.p50]).toEqual([3, 10 * (12 + 2 + 2)]);
	});

	it("with errors give each unit a chance, the same for the same seed", () => {
		const loose = mapped({ a: 1, b: 1, other: 0.5 }, { sigmaUnit: 0.3, sigmaNation: 0.3 });
		const [one, two, other] = ["seed", "seed", "another"].map((seed) =>
			simulated(open(scenarioOf(from, loose, seed)), 200),
		);
		expect([...one.leaving]).toEqual([...two.leaving]);
		expect([...one.leaving]).not.toEqual([...other.leaving]);
		expect(one.leaving.some((share) => share > 0.02 && share < 0.98)).toBe(true);
		for (const share of one.leaving) expect(share >= 0 && share <= 1).toBe(true);
	});

	it("draw what the referendum of the same scenario draws", () => {
		// Nation B holds everything but row 0, which holds no B-voter: the referendum asks the same of the same voters.
		const there = Array.from({ length: 16 }, (_, u): [number, number] => (u < 4 ? [9, 0] : [6, 5]));
		const dials = { sigmaUnit: 0.3, sigmaNation: 0.3, sigmaParent: 0.3, volatility: 0.6 };
		const theCase = openGrid(scenarioOf(from, mapped({ a: 0.9, b: 0, other: 0 }, dials)), there);
		const plan = planOf("AAAABBBBBBBBBBBB", theCase.polities);
		const opened = openReferendum(theCase, {
			...theCase.scenario.referendum,
			regions: [{ places: ["p0", "p1", "p2", "p3"] }],
		});
		if (!opened.ok) throw new Error("no referendum");
		const source = new UnitBallotSource(referendumBallot(opened.value), referendumRng("seed"));
		const wanted = new Float64Array(16);
		for (let d = 0; d < 20; d++) {
			const { yes, no } = source.draw(d);
			const wishes = { leave: yes.map((all, u) => (u < 4 ? 1 : all)), stay: no.map((all, u) => (u < 4 ? 0 : all)) };
			const run = cascadeFrom(theCase, {}, plan, wishes);
			for (const [u, polity] of run.ok ? run.value.end.entries() : []) wanted[u] += Number(polity === 0);
		}
		const done = simulateCascades(theCase, {}, plan, 20);
		expect(done.ok && [...done.value.leaving]).toEqual([...wanted].map((count) => count / 20));
		expect(new Set(wanted).size).toBeGreaterThan(3);
	});

	it("are exchanged in the mirror", () => {
		const scenario = scenarioOf(from, mapped({ a: 0.9, b: 0.7, other: 0.5 }, { sigmaUnit: 0.5, outOfPower: 0.3 }));
		const [here, there] = [scenario, mirrorScenario(scenario)].map((each) => simulated(open(each), 50));
		expect([...there.leaving]).toEqual([...here.leaving]);
		expect([there.joined.A, there.joined.B, there.moved]).toEqual([here.joined.B, here.joined.A, here.moved]);
	});

	it("say what they do not say", () => {
		const { caveats } = simulated(open(scenarioOf(from, certain)), 1);
		expect(caveats[0]).toContain("A vote for a party is not a vote to leave.");
		expect(caveats.join(" ")).not.toContain("survey");
		expect(caveats.join(" ")).not.toContain("support of whole regions");
		const polled = { ...certain, regions: [{ places: ["p0"], support: 0.9 }] };
		expect(simulated(open(scenarioOf(from, polled)), 1).caveats.join(" ")).toContain("support of whole regions");
	});
});

describe("places that can never switch", () => {
	/** The last square is an island, and nation A has the first row. */
	function island(letters: string, levels: readonly string[]) {
		const atlas = gridAtlas(4, 4, votes);
		const graph = buildDualGraph(
			16,
			gridEdges(4, 4).filter(({ a, b }) => a !== 15 && b !== 15),
		);
		const opened = openCase(scenarioOf(from, certain), { ...atlas, graph });
		if (!opened.ok) throw new Error("no case");
		const plan = planOf(letters, opened.value.polities);
		const [camps, run] = [governingCamps(opened.value, plan), cascadeFrom(opened.value, { levels }, plan)];
		if (!camps.ok || !run.ok) throw new Error("no cascade");
		const cutOff = findCutOff(opened.value, camps.value, plan.assignment, run.value.levels);
		return [...cutOff.keys()].filter((u) => cutOff[u] === 1);
	}

	it("are those from which no way leads to the other nation", () => {
		expect(island("AAAABBBBBBBBBBBB", ["square"])).toEqual([15]);
		expect(island("AAAABBBBBBBBBBBA", ["square"])).toEqual([15]);
		expect(island("BBBBBBBBBBBBBBBB", ["square"])).toHaveLength(16);
	});

	it("are fewer where groups decide together, and where unassigned land lies between, more", () => {
		expect(island("AAAABBBBBBBBBBBB", ["row", "square"])).toEqual([]);
		expect(island("AAAA....BBBBBBBB", ["square"])).toHaveLength(12);
	});
});
