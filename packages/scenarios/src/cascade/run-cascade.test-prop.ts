import { findPieces } from "@velvet/core";
import { gridAtlas, gridVotes } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePlan } from "../make-plan.ts";
import { mirrorScenario } from "../mirror.ts";
import { type Case, openCase } from "../open-case.ts";
import { cascadeFrom } from "../plan-methods/cascade.ts";
import type { CascadeRules, PlanMethod, Scenario } from "../scenario.ts";
import { gridScenario } from "../testing/grid-case.ts";

const SIDE = 4;

function scenarioOf(plan: PlanMethod): Scenario {
	return { ...gridScenario, plan, ask: ["scorecard"] };
}

const byRow: PlanMethod = { method: "winner", level: "parent", threshold: 0 };
type Votes = readonly (readonly [number, number])[];

function open(scenario: Scenario, votes: Votes): Case {
	const opened = openCase(scenario, gridAtlas(SIDE, SIDE, votes));
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	return opened.value;
}

function run(votes: Votes, rules: CascadeRules = {}, scenario = scenarioOf(byRow)) {
	const theCase = open(scenario, votes);
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error("no plan");
	const done = cascadeFrom(theCase, rules, plan.value);
	if (!done.ok) throw new Error(JSON.stringify(done.issues));
	return { theCase, from: plan.value.assignment, ...done.value };
}

/** Who can go, by the rule written out for a grid: neighbours are the four squares around. */
function firstRound(votes: Votes, now: readonly number[]): number[] {
	return goingFrom(votes, now).going.flatMap((goes, u) => (goes ? [u] : []));
}

function goingFrom(votes: Votes, now: readonly number[]) {
	const wish = votes.map(([a, b], u) => (a > b ? 0 : a < b ? 1 : now[u]));
	const near = (u: number) =>
		[u % SIDE > 0 ? u - 1 : -1, u % SIDE < SIDE - 1 ? u + 1 : -1, u - SIDE, u + SIDE].filter(
			(v) => v >= 0 && v < votes.length,
		);
	const going = votes.map((_, u) => wish[u] !== now[u] && near(u).some((v) => now[v] === wish[u]));
	return { wish, going };
}

function naive(votes: Votes, start: readonly number[]): { counts: number[]; end: number[]; kept: number } {
	let now = [...start];
	const counts: number[] = [];
	for (;;) {
		const { wish, going } = goingFrom(votes, now);
		const count = going.filter(Boolean).length;
		if (count === 0) return { counts, end: now, kept: wish.filter((each, u) => each !== now[u]).length };
		counts.push(count);
		now = now.map((each, u) => (going[u] ? wish[u] : each));
	}
}

describe("a cascade", () => {
	it("goes as the rule written out for a grid: rounds, end and those who stay", () => {
		fc.assert(
			fc.property(gridVotes(SIDE * SIDE), (votes) => {
				const { rounds, end, encircled, from } = run(votes);
				const wanted = naive(votes, [...from]);
				expect(rounds.map((round) => round.switched)).toEqual(wanted.counts);
				expect([...end]).toEqual(wanted.end);
				expect(encircled).toHaveLength(wanted.kept);
			}),
			{ numRuns: 400 },
		);
	});

	it("one at a time, always takes the widest margin among those who can go", () => {
		fc.assert(
			fc.property(gridVotes(SIDE * SIDE), (votes) => {
				const { rounds, from } = run(votes, { oneAtATime: true });
				let now = [...from];
				const margin = (u: number) => Math.abs(votes[u][0] - votes[u][1]) / (votes[u][0] + votes[u][1]);
				for (const { ids } of rounds) {
					const went = Number(ids[0].slice(1));
					const could = firstRound(votes, now);
					expect(could).toContain(went);
					expect(margin(went)).toBe(Math.max(...could.map(margin)));
					now = now.map((each, u) => (u === went ? 1 - each : each));
				}
				expect(firstRound(votes, now)).toEqual([]);
			}),
		);
	});

	it("never lowers self-determination, and ends with nobody who can go", () => {
		fc.assert(
			fc.property(gridVotes(SIDE * SIDE), fc.boolean(), fc.boolean(), (votes, oneAtATime, noEnclaves) => {
				const { rounds, start, end, theCase } = run(votes, { oneAtATime, noEnclaves });
				let last = start.selfDetermination;
				for (const round of rounds) {
					expect(round.selfDetermination).toBeGreaterThanOrEqual(last);
					last = round.selfDetermination;
					expect(round.switched).toBeGreaterThan(0);
					if (oneAtATime) expect(round.switched).toBe(1);
				}
				const again = cascadeFrom(
					theCase,
					{ oneAtATime, noEnclaves, levels: ["unit"] },
					{
						assignment: end,
						origin: { method: "test", version: 1, parameters: {} },
					},
				);
				expect(again.ok && again.value.rounds).toEqual([]);
			}),
		);
	});

	it("makes no new enclave where that is the rule", () => {
		const inside = (theCase: Case, assignment: Uint16Array) =>
			new Set(
				findPieces(theCase.atlas, assignment, new Float64Array(SIDE * SIDE), 0)
					.list.filter((piece) => !piece.open && piece.neighbours.length === 1)
					.map((piece) => piece.seat),
			);
		fc.assert(
			fc.property(gridVotes(SIDE * SIDE), fc.boolean(), (votes, oneAtATime) => {
				const { theCase, from, end } = run(votes, { noEnclaves: true, oneAtATime });
				const before = inside(theCase, from);
				for (const seat of inside(theCase, end)) expect(before.has(seat)).toBe(true);
			}),
		);
	});

	it("is exchanged when the scenario is mirrored, by every rule", () => {
		fc.assert(
			fc.property(
				gridVotes(SIDE * SIDE),
				fc.record({ oneAtATime: fc.boolean(), noEnclaves: fc.boolean(), contagion: fc.constantFrom(0, 0.3, 1) }),
				(votes, rules) => {
					const here = run(votes, rules);
					const there = run(votes, rules, mirrorScenario(scenarioOf(byRow)));
					expect([...there.end]).toEqual([...here.end].map((polity) => 1 - polity));
					expect(there.rounds.map(({ ids, border, stranded }) => ({ ids, border, stranded }))).toEqual(
						here.rounds.map(({ ids, border, stranded }) => ({ ids, border, stranded })),
					);
					expect(there.encircled.map(({ id, why }) => [id, why])).toEqual(
						here.encircled.map(({ id, why }) => [id, why]),
					);
				},
			),
		);
	});

	it("takes more along the stronger the contagion, and never fewer", () => {
		fc.assert(
			fc.property(gridVotes(SIDE * SIDE), (votes) => {
				const leaving = (contagion: number) =>
					[...run(votes, { contagion }).end].filter((polity) => polity === 0).length;
				expect(leaving(2)).toBeGreaterThanOrEqual(leaving(0));
			}),
		);
	});

	it("lets nobody switch alone who has too few people, and says so", () => {
		const votes: Votes = Array.from({ length: SIDE * SIDE }, (_, u) =>
			u < SIDE ? [9, 1] : u === SIDE ? [3, 2] : [1, 9],
		);
		expect(run(votes).rounds.map((round) => round.ids)).toEqual([["u004"]]);
		const { rounds, encircled } = run(votes, { leastPeople: 60 });
		expect(rounds).toEqual([]);
		expect(encircled.map(({ id, why, votes: own }) => [id, why, own])).toEqual([["u004", "people", 3]]);
	});

	it("is a plan like any other, and names a level that is not there", () => {
		const votes: Votes = Array.from({ length: SIDE * SIDE }, (_, u) => [u % 5, 2]);
		const theCase = open(
			scenarioOf({ method: "cascade", from: { method: "winner", level: "row", threshold: 0 } }),
			votes,
		);
		const plan = makePlan(theCase);
		expect(plan.ok && plan.value.origin).toMatchObject({ method: "cascade", parameters: { from: "winner" } });
		expect(plan.ok && [...plan.value.assignment]).toEqual([...run(votes).end]);
		const wrong = makePlan(
			open(
				scenarioOf({ method: "cascade", levels: ["town"], from: { method: "winner", level: "row", threshold: 0 } }),
				votes,
			),
		);
		expect(wrong).toMatchObject({ ok: false, issues: [{ code: "unknown-level", where: "levels: town" }] });
	});
});
