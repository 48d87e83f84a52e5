import fc from "fast-check";
import { expect, it } from "vitest";
import { countSufficient } from "./double-majority.ts";

it("counts the sets that enumeration finds to suffice", () => {
	const sizes = fc.array(fc.nat({ max: 9 }), { maxLength: 9 });
	fc.assert(
		fc.property(
			sizes,
			fc.nat({ max: 9 }),
			fc.nat({ max: 40 }),
			fc.nat({ max: 3 }),
			(sizes, members, size, required) => {
				const count = Math.min(required, sizes.length);
				const holds = (set: number) => set === 2 ** count - 1;
				let [plain, first] = [0n, 0n];
				for (let set = 0; set < 2 ** sizes.length; set++) {
					const chosen = sizes.filter((_, i) => (set >> i) % 2 === 1);
					if (chosen.length < members || chosen.reduce((sum, each) => sum + each, 0) < size) continue;
					plain++;
					if (holds(set % 2 ** count)) first++;
				}
				expect(countSufficient({ sizes, members, size })).toBe(plain);
				// A condition on the first members sees them alone where they are one half.
				if (count >= Math.floor(sizes.length / 2)) {
					expect(countSufficient({ sizes, members, size, first: { count, holds } })).toBe(first);
				}
			},
		),
	);
});

it("does not list what nobody could wait for", () => {
	expect(countSufficient({ sizes: new Array<number>(41).fill(1), members: 1, size: 1 })).toBeNull();
	expect(countSufficient({ sizes: new Array<number>(40).fill(1), members: 40, size: 1 })).toBe(1n);
});
