import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CouncilMember } from "./council.ts";
import { measureCouncil } from "./measure-council.ts";
import { readQuota } from "./read-quota.ts";

const members: fc.Arbitrary<CouncilMember[]> = fc
	.array(fc.record({ votes: fc.nat({ max: 20 }), people: fc.integer({ min: 1, max: 1000 }) }), {
		minLength: 1,
		maxLength: 7,
	})
	.map((list) => list.map((each, i) => ({ id: `m${i}`, ...each })))
	.filter((list) => list.some(({ votes }) => votes > 0));

const sumOf = (list: readonly CouncilMember[]) => list.reduce((sum, { votes }) => sum + votes, 0);

function measured(list: readonly CouncilMember[], quota: string) {
	const power = measureCouncil(list, quota);
	if (!power.ok) throw new Error(power.issues[0].message);
	return power.value;
}

describe("a council", () => {
	it("says who blocks alone, and with how many others at least: as all sets of them say", () => {
		fc.assert(
			fc.property(members, fc.constantFrom("more than 1/2", "2/3", "3/4", "100%"), (list, quota) => {
				const { blocks, quota: needed, blocking, veto } = measured(list, quota);
				const against = (set: number) => list.filter((_, i) => (set >> i) % 2 === 1);
				list.forEach(({ id }, i) => {
					const sets = [...new Array(2 ** list.length).keys()].map(against);
					const stopping = sets.filter((set) => set.includes(list[i]) && sumOf(list) - sumOf(set) < needed);
					const fewest = Math.min(...stopping.map((set) => set.length - 1));
					expect(blocks[id].withOthers).toBe(fewest);
					expect(blocks[id].alone).toBe(fewest === 0);
					expect(veto.includes(id)).toBe(list[i].votes >= blocking);
				});
			}),
		);
	});

	it("is measured against shares that add up to one", () => {
		fc.assert(
			fc.property(members, (list) => {
				const { penrose, banzhaf, shapleyShubik } = measured(list, "more than 1/2");
				const total = (shares: object) => Object.values(shares).reduce((sum, share) => sum + share, 0);
				for (const shares of [banzhaf, shapleyShubik, "fair" in penrose ? penrose.fair : {}])
					expect(total(shares)).toBeCloseTo(1, 12);
				expect("misplaced" in penrose && penrose.misplaced >= 0 && penrose.misplaced < 1).toBe(true);
			}),
		);
	});

	it("reads a share as the least number of votes that reaches it, or exceeds it", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1e6 }),
				fc.constantFrom([1, 2], [2, 3], [3, 5], [13, 20]),
				(sum, [p, q]) => {
					const [reached, exceeded] = [readQuota(`${p}/${q}`, sum), readQuota(`more than ${p}/${q}`, sum)];
					expect(reached.ok && reached.value).toBe(Math.ceil((sum * p) / q));
					expect(exceeded.ok && exceeded.value).toBe(Math.floor((sum * p) / q) + 1);
				},
			),
		);
	});
});
