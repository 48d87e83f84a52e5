import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ApportionmentMethod, apportion, apportionmentMethods } from "./apportion.ts";
import type { Claimant } from "./claimant.ts";

const claimantsOf = (sizes: readonly number[], minimum: number): Claimant[] =>
	sizes.map((size, i) => ({ id: String(i), size, minimum }));

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
const manySizes = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 12 });
const minimum = fc.integer({ min: 0, max: 2 });
const method = fc.constantFrom(...apportionmentMethods);
const divisorMethod = fc.constantFrom<ApportionmentMethod>("huntington-hill", "webster", "jefferson", "adams");

/** All ways to give so many seats. */
function houses(claimants: readonly Claimant[], seats: number): number[][] {
	const [first, ...others] = claimants;
	if (first === undefined) return seats === 0 ? [[]] : [];
	const rest = others.reduce((sum, each) => sum + each.minimum, 0);
	return Array.from({ length: Math.max(0, seats - rest - first.minimum + 1) }, (_, i) => first.minimum + i).flatMap(
		(own) => houses(others, seats - own).map((tail) => [own, ...tail]),
	);
}

/** Balinski and Young's min-max test, in whole numbers: no claimant's next claim outweighs another's last above its minimum. */
function passesTest(claimants: readonly Claimant[], house: readonly number[], square: (n: number) => number): boolean {
	return claimants.every((a, i) =>
		claimants.every((b, j) => {
			if (i === j || house[j] <= b.minimum) return true;
			const [next, last] = [square(house[i]), square(house[j] - 1)];
			return a.size ** 2 * last <= b.size ** 2 * next;
		}),
	);
}

/** Four times d(n)². */
const squares: Record<Exclude<ApportionmentMethod, "hamilton">, (n: number) => number> = {
	"huntington-hill": (n) => 4 * n * (n + 1),
	webster: (n) => (2 * n + 1) ** 2,
	jefferson: (n) => 4 * (n + 1) ** 2,
	adams: (n) => 4 * n ** 2,
};

describe("seats, against every house that there could be", () => {
	it("of a divisor method pass its test, and only a tie has two such houses", () => {
		fc.assert(
			fc.property(sizes, minimum, fc.integer({ min: 0, max: 6 }), divisorMethod, (list, least, more, chosen) => {
				const claimants = claimantsOf(list, least);
				const seats = Math.max(1, least * list.length + more);
				const found = apportion(claimants, seats, chosen);
				const good = houses(claimants, seats).filter((house) =>
					passesTest(claimants, house, squares[chosen as keyof typeof squares]),
				);
				expect(good).toContainEqual(found.seats);
				if (good.length > 1) expect(found.tied).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	it("of Hamilton lie nearest to the quotas", () => {
		fc.assert(
			fc.property(sizes, fc.integer({ min: 1, max: 9 }), (list, seats) => {
				const claimants = claimantsOf(list, 0);
				const all = list.reduce((sum, size) => sum + size, 0);
				const distance = (house: readonly number[]) =>
					house.reduce((sum, n, i) => sum + (n * all - list[i] * seats) ** 2, 0);
				const found = apportion(claimants, seats, "hamilton").seats;
				expect(distance(found)).toBe(Math.min(...houses(claimants, seats).map(distance)));
			}),
		);
	});
});

describe("every method", () => {
	it("fills the chamber, keeps the minimum, and gives the larger no less", () => {
		fc.assert(
			fc.property(manySizes, minimum, fc.integer({ min: 1, max: 60 }), method, (list, least, more, chosen) => {
				const seats = least * list.length + more;
				const found = apportion(claimantsOf(list, least), seats, chosen);
				expect(found.seats.reduce((sum, n) => sum + n, 0)).toBe(seats);
				for (const [i, n] of found.seats.entries()) {
					expect(n).toBeGreaterThanOrEqual(least);
					for (const [j, m] of found.seats.entries()) if (list[i] > list[j]) expect(n).toBeGreaterThanOrEqual(m);
				}
				expect(found.awards.at(-1) ?? null).toEqual(found.last);
			}),
		);
	});

	it("would give the next claimant the last seat if it were larger by `short`, and not by one less", () => {
		fc.assert(
			fc.property(manySizes, minimum, fc.integer({ min: 1, max: 40 }), method, (list, least, more, chosen) => {
				const claimants = claimantsOf(list, least);
				const seats = least * list.length + more;
				const { seats: before, next, short } = apportion(claimants, seats, chosen);
				if (next === null || short === null) return;
				const after = (extra: number) =>
					apportion(
						claimants.map((each, i) => (i === next.index ? { ...each, size: each.size + extra } : each)),
						seats,
						chosen,
					).seats[next.index];
				expect(after(short)).toBe(before[next.index] + 1);
				expect(after(short - 1)).toBe(before[next.index]);
			}),
		);
	});
});

describe("divisor methods", () => {
	it("never take a seat away when there is one more, and give it to the next", () => {
		fc.assert(
			fc.property(manySizes, minimum, fc.integer({ min: 1, max: 60 }), divisorMethod, (list, least, more, chosen) => {
				const claimants = claimantsOf(list, least);
				const seats = least * list.length + more;
				const { seats: before, next } = apportion(claimants, seats, chosen);
				const expected = before.map((n, i) => (i === next?.index ? n + 1 : n));
				expect(apportion(claimants, seats + 1, chosen).seats).toEqual(expected);
			}),
		);
	});

	it("are coherent: some claimants alone share their seats as they did among all", () => {
		fc.assert(
			fc.property(manySizes, minimum, fc.integer({ min: 1, max: 60 }), divisorMethod, (list, least, more, chosen) => {
				const claimants = claimantsOf(list, least);
				const whole = apportion(claimants, least * list.length + more, chosen).seats;
				const some = [...claimants.keys()].filter((i) => i % 2 === 0);
				const theirs = some.reduce((sum, i) => sum + whole[i], 0);
				const alone = apportion(
					some.map((i) => claimants[i]),
					theirs,
					chosen,
				).seats;
				expect(alone).toEqual(some.map((i) => whole[i]));
			}),
		);
	});
});

describe("Hamilton", () => {
	it("stays within the quota: its whole part, or one more", () => {
		fc.assert(
			fc.property(manySizes, fc.integer({ min: 1, max: 200 }), (list, seats) => {
				const all = list.reduce((sum, size) => sum + size, 0);
				const found = apportion(claimantsOf(list, 0), seats, "hamilton").seats;
				for (const [i, n] of found.entries()) {
					const product = BigInt(list[i]) * BigInt(seats);
					expect(BigInt(n) - product / BigInt(all)).toBeGreaterThanOrEqual(0n);
					expect(BigInt(n) * BigInt(all) - product).toBeLessThan(BigInt(all));
				}
			}),
		);
	});
});
