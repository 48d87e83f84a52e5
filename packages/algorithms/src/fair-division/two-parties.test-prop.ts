import { divisions } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFractions, multiply } from "../exact/arithmetic.ts";
import { fraction } from "../exact/fraction.ts";
import { adjustedWinner } from "./adjusted-winner.ts";
import { type DivisionProblem, gainsOf, pointsOf, type Shares, worthOf } from "./division.ts";
import { isEfficient } from "./efficiency.ts";
import { isEnvyFree, isEquitable } from "./envy.ts";
import { equalShares, proportionalShares } from "./proportional.ts";

const alike = [
	["goods", divisions({ kinds: "goods" })],
	["goods and burdens", divisions({ kinds: "alike" })],
	["goods, to unequal entitlements", divisions({ kinds: "goods", entitled: true })],
	["goods and burdens, to unequal entitlements", divisions({ kinds: "alike", entitled: true })],
	["what one wants and the other does not, too", divisions({ kinds: "any" })],
] as const;

describe.each(alike)("adjusted winner over %s", (_, problems) => {
	it("is free of envy, equitable and efficient, and divides at most one item", () => {
		fc.assert(
			fc.property(problems, (problem) => {
				const { shares, split } = adjustedWinner(problem);
				expect([isEnvyFree(problem, shares), isEfficient(problem, shares)]).toEqual([true, true]);
				expect(isEquitable(problem, shares) || nothingToGive(problem, shares)).toBe(true);
				const divided = shares[0].flatMap(({ q }, j) => (q > 1n ? [j] : []));
				expect(divided).toEqual(split === null ? [] : [split.item]);
			}),
			{ numRuns: 300 },
		);
	});

	it("is equitable where both have points in everything", () => {
		fc.assert(
			fc.property(problems, (problem) => {
				fc.pre(problem.worth.every((row, i) => row.every(({ p }, j) => p * problem.worth[1 - i][j].p > 0n)));
				expect(isEquitable(problem, adjustedWinner(problem).shares)).toBe(true);
			}),
		);
	});

	it("is exchanged when the parties are, but for what is tied to the end", () => {
		fc.assert(
			fc.property(problems, (problem) => {
				const turned = { worth: [...problem.worth].reverse(), entitlements: [...problem.entitlements].reverse() };
				const [one, other] = [adjustedWinner(problem), adjustedWinner(turned)];
				expect(pointsOf(turned, other.shares)).toEqual(pointsOf(problem, one.shares).reverse());
			}),
		);
	});
});

describe("whatever is divided", () => {
	const any = divisions({ kinds: "any", entitled: true });

	it("equal shares give everybody its entitlement and nothing more", () => {
		fc.assert(
			fc.property(any, (problem) => {
				const shares = equalShares(problem);
				expect(gainsOf(problem, shares).map(({ p }) => p)).toEqual([0n, 0n]);
				expect([isEnvyFree(problem, shares), isEquitable(problem, shares)]).toEqual([true, true]);
			}),
		);
	});

	it("shares in proportion to points are free of envy and equitable where entitlements are equal", () => {
		fc.assert(
			fc.property(divisions({ kinds: "alike" }), (problem) => {
				const shares = proportionalShares(problem) ?? [];
				expect([isEnvyFree(problem, shares), isEquitable(problem, shares)]).toEqual([true, true]);
			}),
		);
	});

	it("shares in proportion to points give each of several parties its entitlement", () => {
		fc.assert(
			fc.property(divisions({ parties: 4, entitled: true }), (problem) => {
				const shares = proportionalShares(problem) ?? [];
				for (const { p } of gainsOf(problem, shares)) expect(p).toBeGreaterThanOrEqual(0n);
			}),
		);
	});

	it("adjusted winner gives nobody less than shares in proportion, where entitlements are equal", () => {
		fc.assert(
			fc.property(divisions({ kinds: "alike" }), (problem) => {
				const [best] = pointsOf(problem, adjustedWinner(problem).shares);
				const [simple] = pointsOf(problem, proportionalShares(problem) ?? []);
				expect(compareFractions(best, simple)).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});

describe("the test of efficiency", () => {
	/** Random shares, in quarters. */
	const divided = divisions({ kinds: "any", items: 4 }).chain((problem) =>
		fc
			.array(fc.integer({ min: 0, max: 4 }), { minLength: problem.worth[0].length, maxLength: problem.worth[0].length })
			.map((quarters) => ({ problem, shares: inQuarters(quarters) })),
	);

	it("never calls efficient what some other division in quarters betters", () => {
		fc.assert(
			fc.property(divided, ({ problem, shares }) => {
				fc.pre(isEfficient(problem, shares));
				for (const other of everyQuarter(problem.worth[0].length)) expect(betters(problem, other, shares)).toBe(false);
			}),
		);
	});

	it("finds what can be bettered by an exchange of a little", () => {
		fc.assert(
			fc.property(divided, ({ problem, shares }) => {
				fc.pre(!isEfficient(problem, shares));
				expect(littleExchanges(problem, shares).some((other) => betters(problem, other, shares))).toBe(true);
			}),
		);
	});
});

/** Whether nothing that would make the party that is behind happier is left with the other: then equality would only waste. */
function nothingToGive(problem: DivisionProblem, shares: Shares): boolean {
	const [one, other] = gainsOf(problem, shares);
	const poorer = compareFractions(one, other) < 0 ? 0 : 1;
	return problem.worth[poorer].every(({ p }, j) =>
		p > 0n ? shares[poorer][j].q === shares[poorer][j].p : p === 0n || shares[poorer][j].p === 0n,
	);
}

function inQuarters(quarters: readonly number[]): Shares {
	return [quarters.map((n) => fraction(BigInt(n), 4n)), quarters.map((n) => fraction(BigInt(4 - n), 4n))];
}

function* everyQuarter(items: number): Generator<Shares> {
	for (let n = 0; n < 5 ** items; n++)
		yield inQuarters(Array.from({ length: items }, (_, j) => Math.floor(n / 5 ** j) % 5));
}

function betters(problem: DivisionProblem, other: Shares, shares: Shares): boolean {
	const orders = [0, 1].map((i) => compareFractions(worthOf(problem, other, i), worthOf(problem, shares, i)));
	return orders.every((order) => order >= 0) && orders.some((order) => order > 0);
}

/** A little of one item one way, and of another as much as the first party is content with, or a thousandth less, the other way. */
function littleExchanges(problem: DivisionProblem, shares: Shares): Shares[] {
	const little = fraction(1n, 10_000n);
	const items = problem.worth[0].map((_, j) => j);
	const found: Shares[] = items.flatMap((j) =>
		[-1n, 1n].map((way) => changed(shares, [[j, multiply(little, fraction(way, 1n))]])),
	);
	for (const j of items) {
		for (const k of items) {
			const [mine, back] = [problem.worth[0][j], problem.worth[0][k]];
			if (j === k || back.p === 0n) continue;
			for (const way of [-1n, 1n]) {
				const given = fraction(way, 10_000n);
				const ratio = fraction((back.p > 0n ? -1n : 1n) * mine.p * back.q, (back.p > 0n ? 1n : -1n) * back.p * mine.q);
				found.push(
					changed(shares, [
						[j, given],
						[k, multiply(given, ratio)],
					]),
				);
			}
		}
	}
	return found.filter(([first]) => first.every(({ p, q }) => p >= 0n && p <= q));
}

function changed(shares: Shares, moves: readonly (readonly [number, { p: bigint; q: bigint }])[]): Shares {
	const first = [...shares[0]];
	for (const [j, { p, q }] of moves) first[j] = fraction(first[j].p * q + p * first[j].q, first[j].q * q);
	return [first, first.map(({ p, q }) => fraction(q - p, q))];
}
