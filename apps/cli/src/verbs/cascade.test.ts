import { describe, expect, it } from "vitest";
import { document, velvet } from "../testing/run-velvet.ts";

describe("velvet cascade", () => {
	it("says how many would change sides, which way, with whom, and who could not, on both sides", async () => {
		const { out } = await velvet(["cascade", "two-nations-2016"]);
		expect(out).toContain(
			"517 counties would change sides in 10 rounds: 35 to Pacifica, with 9,225,785 people; 482 to the United States, with 26,744,324 people.",
		);
		expect(out).toContain("A vote for a party is not a vote to change nations.");
		expect(out).toMatch(
			/round +level +to Pacifica +to United States +people .* pieces, Pacifica +pieces, United States/,
		);
		expect(out).toMatch(/could not switch: 240 counties\./);
		expect(out).toMatch(/To Pacifica, 213:\n +Harris, TX: 707,914 for Clinton\n/);
		expect(out).toMatch(/To the United States, 27:\n +Suffolk, NY: 350,570 for Trump\n(?: .*\n){4} +and 22 more/);
	});

	it("has each round, both ways, beside what no plan of its length can better", async () => {
		const { result } = await document("cascade", "two-nations-2016");
		const { rounds, encircled, encircledPlaces, frontier, caveat } = result;
		expect(rounds[0]).toMatchObject({ switched: 168, joined: { A: 22, B: 146 }, people: 14_886_020 });
		expect(rounds[0].peopleJoined.A + rounds[0].peopleJoined.B).toBe(rounds[0].people);
		expect([encircled, encircledPlaces.length]).toEqual([240, 240]);
		expect(frontier).toEqual({ stranded: 46_117_663, bound: "lower", border: { edges: 551 } });
		expect(caveat).toContain("recorded majorities");
	});

	it("puts what the command line says before the scenario's own rules", async () => {
		const [own, asked] = await Promise.all([
			document("cascade", "cascade-2016"),
			document("cascade", "cascade-2016", "--levels", "county", "--one-at-a-time"),
		]);
		expect([own.result.rounds.length, asked.result.rounds.length]).toEqual([10, 511]);
		// The scenario is what was given, whatever rules it was asked by: those stand beside the rounds.
		expect(own.scenario).toEqual(asked.scenario);
		expect(asked.result.rules).toEqual({
			levels: ["county"],
			oneAtATime: true,
			noEnclaves: false,
			leastPeople: 0,
			contagion: 0,
			ballots: null,
		});
	});

	it("from a plan by the finest places asks those, and says that the bound is one", async () => {
		const [{ out }, { result }] = await Promise.all([
			velvet(["cascade", "best-border-2016"]),
			document("cascade", "best-border-2016"),
		]);
		expect(out).toContain("152 counties would change sides");
		expect(out).toMatch(/No plan with at most [\d,]+ lines of border can leave fewer than [\d,]+ voters/);
		expect([result.rules.levels, result.encircled]).toEqual([["county"], 192]);
	});

	it("by simulated ballots, says what they do not say and who can never switch", async () => {
		const args = ["cascade", "two-nations-2016", "--ballots", "20"];
		const [{ out }, { result }] = await Promise.all([velvet(args), document(...args)]);
		expect(out).toMatch(/Decided by 20 simulated votes instead/);
		expect(out).toMatch(/8 places can never switch, .* Nantucket, MA/);
		expect(out).toContain("What this does not say\n  - A vote for a party is not a vote to leave.");
		const { units, cutOff, caveats, moved, joined } = result.ballots;
		expect(units[0]).toEqual({ id: "01001", leaves: 0, changes: 0 });
		expect(cutOff).toContain("25019");
		expect(caveats.length).toBeGreaterThan(3);
		expect(moved.units.mean).toBeCloseTo(joined.A.mean + joined.B.mean, 9);
	});
});
