import { findPieces } from "@velvet/core";
import { type GridVotes, gridVotes } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runGrid, UNITS } from "../testing/grid-cascade.ts";

type Run = ReturnType<typeof runGrid>;

/** Units that lie in a piece wholly inside one other nation. */
function enclosed({ theCase }: Run, assignment: Uint16Array): number[] {
	const { list, components } = findPieces(theCase.atlas, assignment, new Float64Array(UNITS), 0);
	return [...components.of.keys()].filter((u) => {
		const { open, neighbours } = list[components.of[u]];
		return !open && neighbours.length === 1;
	});
}

/** Whether an enclave is there after a switch of one unit that was not there before. */
function encloses(run: Run, unit: number, to: number): boolean {
	const after = run.end.slice();
	after[unit] = to;
	const before = enclosed(run, run.end);
	return enclosed(run, after).some((u) => !before.includes(u) || u === unit);
}

describe("a cascade without enclaves", () => {
	it("makes no new one", () => {
		fc.assert(
			fc.property(gridVotes(UNITS), fc.boolean(), (votes, oneAtATime) => {
				const run = runGrid(votes, { noEnclaves: true, oneAtATime });
				const before = enclosed(run, run.from);
				for (const unit of enclosed(run, run.end)) expect(before).toContain(unit);
			}),
		);
	});

	it("holds nobody for the rule who could go alone", () => {
		fc.assert(
			fc.property(gridVotes(UNITS), fc.boolean(), (votes, oneAtATime) => {
				const run = runGrid(votes, { noEnclaves: true, oneAtATime });
				for (const { id, wants, why } of run.encircled) {
					const to = run.theCase.polities.findIndex((polity) => polity.id === wants);
					if (why === "enclave") expect(encloses(run, Number(id.slice(1)), to)).toBe(true);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it("lets one of two go who only together would enclose a third: the wider margin, then the smaller id", () => {
		// u005 touches u001 and u004, which are of nation A, and u006 and u009, which would be.
		const alone = { noEnclaves: true, levels: ["square"] };
		const votes: GridVotes = [..."AAAAAbabAabbbbbb"].map((letter) => (/a/i.test(letter) ? [3, 1] : [1, 3]));
		const { rounds, encircled } = runGrid(votes, alone, undefined, "AAAAABBBABBBBBBB");
		expect(rounds.map(({ ids }) => ids)).toEqual([["u006"]]);
		expect(encircled).toMatchObject([{ id: "u009", wants: "A", why: "enclave" }]);
		const wider = votes.map((own, u): readonly [number, number] => (u === 9 ? [4, 1] : own));
		const other = runGrid(wider, alone, undefined, "AAAAABBBABBBBBBB");
		expect(other.rounds.map(({ ids }) => ids)).toEqual([["u009"]]);
	});
});
