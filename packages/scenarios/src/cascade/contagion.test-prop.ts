import { type GridVotes, gridVotes } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runGrid, UNITS } from "../testing/grid-cascade.ts";

/** Row 0 leaves; below it some units are named, and all others are 1 to 9 for staying. */
function below(named: { readonly [unit: number]: readonly [number, number] }): GridVotes {
	return Array.from({ length: UNITS }, (_, u) => (u < 4 ? [9, 1] : (named[u] ?? [1, 9])));
}

describe("contagion", () => {
	// Of 36 + 46 + 11 = 93 A-voters 36 live in nation A: the push is χ × 36/93. A place of 46 to 54 needs more than
	// ln(54/46) = 0.1603, so it goes at χ above 0.4142, and not below.
	const close = below({ 4: [46, 54] });

	it("takes a place of 46 to 54 along where the push passes its margin, and not before", () => {
		const went = (contagion: number) => runGrid(close, { contagion }).rounds.map(({ ids }) => ids);
		expect([0, 0.41, 0.42, 1].map(went)).toEqual([[], [], [["u004"]], [["u004"]]]);
	});

	it("names the voters of the wish, fewer than half as they may be", () => {
		// The same place a row further down: it would go at χ = 1, and touches nothing of nation A.
		const { rounds, encircled } = runGrid(below({ 8: [46, 54] }), { contagion: 1 });
		expect(rounds).toEqual([]);
		expect(encircled).toMatchObject([{ id: "u008", polity: "B", wants: "A", votes: 46, why: "apart" }]);
	});

	it("one at a time, takes the widest margin with the push", () => {
		// At χ = 1 the push is 36 / (36 + 46 + 50 + 10) = 0.2535: 50 to 50 then leads by more than 46 to 54 does.
		const { rounds } = runGrid(below({ 4: [46, 54], 5: [50, 50] }), { contagion: 1, oneAtATime: true });
		expect(rounds.map(({ ids }) => ids)).toEqual([["u005"], ["u004"]]);
	});

	it("takes more along the stronger it is, and never fewer", () => {
		fc.assert(
			fc.property(gridVotes(UNITS), (votes) => {
				const leaving = (contagion: number) =>
					[...runGrid(votes, { contagion }).end].filter((polity) => polity === 0).length;
				const counts = [0, 0.5, 2].map(leaving);
				expect(counts).toEqual([...counts].sort((p, q) => p - q));
			}),
		);
	});
});
