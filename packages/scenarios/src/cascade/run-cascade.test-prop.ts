import { gridVotes } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePlan } from "../make-plan.ts";
import { mirrorScenario, otherKey } from "../mirror.ts";
import { byRow, openGrid, runGrid, SIDE, scenarioOf, UNITS } from "../testing/grid-cascade.ts";

type Votes = readonly (readonly [number, number])[];

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
			fc.property(gridVotes(UNITS), (votes) => {
				const { rounds, end, encircled, from } = runGrid(votes);
				const wanted = naive(votes, [...from]);
				expect(rounds.map((round) => round.switched)).toEqual(wanted.counts);
				expect([...end]).toEqual(wanted.end);
				expect(encircled).toHaveLength(wanted.kept);
			}),
			{ numRuns: 400 },
		);
	});

	it("one at a time, always takes the widest margin among those who can go, then the smallest id", () => {
		fc.assert(
			fc.property(gridVotes(UNITS), (votes) => {
				const { rounds, from } = runGrid(votes, { oneAtATime: true });
				let now = [...from];
				const lead = (u: number) => Math.abs(votes[u][0] - votes[u][1]);
				const voters = (u: number) => votes[u][0] + votes[u][1];
				// Whole numbers multiplied crosswise: equal margins are seen to be equal.
				const order = (p: number, q: number) => lead(q) * voters(p) - lead(p) * voters(q) || p - q;
				for (const { ids } of rounds) {
					const went = Number(ids[0].slice(1));
					expect(went).toBe(firstRound(votes, now).sort(order)[0]);
					now = now.map((each, u) => (u === went ? 1 - each : each));
				}
				expect(firstRound(votes, now)).toEqual([]);
			}),
		);
	});

	it("never lowers self-determination, and ends with nobody who can go", () => {
		fc.assert(
			fc.property(gridVotes(UNITS), fc.boolean(), fc.boolean(), (votes, oneAtATime, noEnclaves) => {
				const { rounds, start, end, theCase } = runGrid(votes, { oneAtATime, noEnclaves });
				let last = start.selfDetermination;
				for (const round of rounds) {
					expect(round.selfDetermination).toBeGreaterThanOrEqual(last);
					last = round.selfDetermination;
					expect(round.switched).toBeGreaterThan(0);
					if (oneAtATime) expect(round.switched).toBe(1);
				}
				const letters = [...end].map((polity) => theCase.polities[polity].id).join("");
				expect(runGrid(votes, { oneAtATime, noEnclaves, levels: ["square"] }, undefined, letters).rounds).toEqual([]);
			}),
		);
	});

	it("is exchanged when the scenario is mirrored, by every rule", () => {
		fc.assert(
			fc.property(
				gridVotes(UNITS),
				fc.record({ oneAtATime: fc.boolean(), noEnclaves: fc.boolean(), contagion: fc.constantFrom(0, 0.3, 1) }),
				(votes, rules) => {
					const here = runGrid(votes, rules);
					const there = runGrid(votes, rules, mirrorScenario(scenarioOf(byRow)));
					expect([...there.end]).toEqual([...here.end].map((polity) => 1 - polity));
					expect(there.rounds.map(({ ids, border, stranded }) => ({ ids, border, stranded }))).toEqual(
						here.rounds.map(({ ids, border, stranded }) => ({ ids, border, stranded })),
					);
					expect(there.encircled).toEqual(
						here.encircled.map(({ polity, wants, camp, ...same }) => ({
							...same,
							polity: otherKey(polity),
							wants: otherKey(wants),
							camp: otherKey(camp),
						})),
					);
				},
			),
		);
	});

	it("lets nobody switch alone who has too few people, and says so", () => {
		const votes: Votes = Array.from({ length: UNITS }, (_, u) => (u < SIDE ? [9, 1] : u === SIDE ? [3, 2] : [1, 9]));
		expect(runGrid(votes).rounds.map((round) => round.ids)).toEqual([["u004"]]);
		const { rounds, encircled } = runGrid(votes, { leastPeople: 60 });
		expect(rounds).toEqual([]);
		expect(encircled.map(({ id, why, votes: own }) => [id, why, own])).toEqual([["u004", "people", 3]]);
	});

	it("asks the units where the plan goes by none that is coarser", () => {
		const votes: Votes = Array.from({ length: UNITS }, (_, u) => (u < SIDE + 1 ? [9, 1] : [1, 9]));
		const { levels, rounds } = runGrid(votes, {}, undefined, "AAABBBBBBBBBBBBB");
		expect(levels.map(({ key }) => key)).toEqual(["square"]);
		expect(rounds.map(({ ids }) => ids)).toEqual([["u003", "u004"]]);
	});

	it("is a plan like any other, and names a level that is not there", () => {
		const votes: Votes = Array.from({ length: UNITS }, (_, u) => [u % 5, 2]);
		const theCase = openGrid(
			scenarioOf({ method: "cascade", from: { method: "winner", level: "row", threshold: 0 } }),
			votes,
		);
		const plan = makePlan(theCase);
		expect(plan.ok && plan.value.origin).toMatchObject({ method: "cascade", parameters: { from: "winner" } });
		expect(plan.ok && [...plan.value.assignment]).toEqual([...runGrid(votes).end]);
		const wrong = makePlan(
			openGrid(
				scenarioOf({ method: "cascade", levels: ["town"], from: { method: "winner", level: "row", threshold: 0 } }),
				votes,
			),
		);
		expect(wrong).toMatchObject({ ok: false, issues: [{ code: "unknown-level", where: "levels: town" }] });
	});
});
