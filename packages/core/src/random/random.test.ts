import { describe, expect, it } from "vitest";
import { hashText, murmur128 } from "./hash-text.ts";
import { drawNormal, normal } from "./normal.ts";
import { normalShare } from "./normal-share.ts";
import { seedRng, Xoshiro } from "./rng.ts";
import { ScaledStudentT } from "./student-t.ts";

const unsigned = (word: number) => word >>> 0;

describe("MurmurHash3", () => {
	it("has the verification value of SMHasher, 0xB3ECE62A", () => {
		const hashes = new Uint8Array(256 * 16);
		for (let i = 0; i < 256; i++) {
			const words = murmur128(
				Uint8Array.from({ length: i }, (_, k) => k),
				256 - i,
			);
			hashes.set(new Uint8Array(words.buffer), i * 16);
		}
		expect(unsigned(murmur128(hashes, 0)[0])).toBe(0xb3ece62a);
	});

	it("tells one name from another", () => {
		const names = Array.from({ length: 20_000 }, (_, i) => `draw ${i}`);
		expect(new Set(names.map((name) => hashText(name).join())).size).toBe(names.length);
	});
});

describe("xoshiro128**", () => {
	it("has the values of the reference implementation in C", () => {
		// State and outputs as printed by the authors' C code, from github.com/edorfaus/xoshiro-6502, test-rom/testdata.asm.
		const rng = new Xoshiro([]);
		rng.restore([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
		const drawn = Array.from({ length: 4 }, () => unsigned(rng.bits()));
		expect(drawn).toEqual([0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]);
	});

	it("gives a fork and a sub-stream the same numbers whatever was drawn before", () => {
		const fresh = seedRng("velvet").fork("errors");
		const parent = seedRng("velvet");
		for (let i = 0; i < 100; i++) parent.bits();
		const later = parent.fork("errors");
		later.seek(3);
		later.seek(7);
		fresh.seek(7);
		expect(Array.from({ length: 5 }, () => later.bits())).toEqual(Array.from({ length: 5 }, () => fresh.bits()));
	});

	it("has another stream for every seed, name and index, beyond 2^32 too", () => {
		const starts = [["a"], ["b"], ["a", "b"], ["ab"], ["a", "1:b"]].flatMap((path) =>
			[0, 1, 2, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 40].map((index) => {
				const rng = new Xoshiro(path);
				rng.seek(index);
				return [rng.bits(), rng.bits()].join();
			}),
		);
		expect(new Set(starts).size).toBe(starts.length);
	});

	it("fills the unit interval evenly, along a stream and across the first numbers of sub-streams", () => {
		const along = seedRng("even");
		const across = seedRng("across");
		const draws: [string, (i: number) => number][] = [
			["along", () => along.share()],
			[
				"across",
				(i) => {
					across.seek(i);
					return across.share();
				},
			],
		];
		for (const [, draw] of draws) {
			const bins = new Uint32Array(100);
			let product = 0;
			let last = draw(0) - 0.5;
			for (let i = 1; i <= 200_000; i++) {
				const value = draw(i);
				bins[Math.floor(value * 100)]++;
				product += last * (value - 0.5);
				last = value - 0.5;
			}
			const chiSquare = bins.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
			// Chi-square with 99 degrees of freedom: its 0.0001 and 0.9999 quantiles.
			expect(chiSquare).toBeGreaterThan(53);
			expect(chiSquare).toBeLessThan(161);
			// The serial correlation has a standard deviation of 1/sqrt(n).
			expect(Math.abs((product * 12) / 200_000)).toBeLessThan(4 / Math.sqrt(200_000));
		}
	});
});

const COUNT = 400_000;

/** The largest distance between the share of draws below each point and the share that there should be, in standard errors. */
function worst(draw: () => number, points: readonly (readonly [number, number])[]): number {
	const below = points.map(() => 0);
	for (let i = 0; i < COUNT; i++) {
		const x = draw();
		for (const [k, [point]] of points.entries()) if (x < point) below[k]++;
	}
	return Math.max(
		...points.map(([, share], k) => Math.abs(below[k] / COUNT - share) / Math.sqrt((share * (1 - share)) / COUNT)),
	);
}

describe("normal draws", () => {
	it("have the ziggurat base of Marsaglia and Tsang for 256 layers", () => {
		expect(normal.base).toBeCloseTo(3.6541528853610088, 12);
	});

	it("follow the table of the normal distribution, tails included", () => {
		const rng = seedRng("normal");
		const table = [
			[-4, 3.167124e-5],
			[-3, 1.349898e-3],
			[-2, 0.02275013],
			[-1, 0.1586553],
			[-0.1, 0.4601722],
			[0, 0.5],
			[0.5, 0.6914625],
			[1.6448536, 0.95],
			[2.5758293, 0.995],
			[3.7190165, 0.9999],
		] as const;
		expect(worst(() => drawNormal(rng), table)).toBeLessThan(4);
	});
});

/** Student's t has a closed form for an even number of degrees of freedom (Abramowitz and Stegun 26.7.4). */
function studentShare(x: number, freedom: number): number {
	const theta = Math.atan(x / Math.sqrt(freedom));
	const cosine = Math.cos(theta);
	let term = 1;
	let sum = 1;
	for (let k = 1; k < freedom / 2; k++) {
		term *= ((2 * k - 1) / (2 * k)) * cosine * cosine;
		sum += term;
	}
	return 0.5 + (Math.sin(theta) * sum) / 2;
}

describe("scaled Student's t", () => {
	it("knows a quantile of the printed tables", () => {
		expect(studentShare(1.94318, 6)).toBeCloseTo(0.95, 5);
		expect(studentShare(2.13185, 4)).toBeCloseTo(0.95, 5);
	});

	it.each([4, 6, 30])("of %i degrees follows its closed form, tails included", (freedom) => {
		const rng = seedRng(`t ${freedom}`);
		const scale = Math.sqrt((freedom - 2) / freedom);
		const student = new ScaledStudentT(freedom);
		// Far out only where a share of some thousandths is left.
		const points = [freedom < 10 ? -6 : -4, -3, -2, -1, -0.3, 0, 0.1, 0.7, 1.5, 2.5, 4].map(
			(x) => [x * scale, studentShare(x, freedom)] as const,
		);
		expect(worst(() => student.draw(rng), points)).toBeLessThan(4);
	});

	it("fills an array with the numbers that come one by one", () => {
		const student = new ScaledStudentT(6);
		const [one, other] = [seedRng("fill"), seedRng("fill")];
		const filled = new Float64Array(5000);
		student.fill(one, filled, 1000, 5000);
		expect(filled.subarray(0, 1000).every((each) => each === 0)).toBe(true);
		expect([...filled.subarray(1000)]).toEqual(Array.from({ length: 4000 }, () => student.draw(other)));
	});

	it("has a standard deviation of 1", () => {
		const rng = seedRng("spread");
		const student = new ScaledStudentT(6);
		let squares = 0;
		for (let i = 0; i < COUNT; i++) squares += student.draw(rng) ** 2;
		// Fourth moment of the scaled t of 6 degrees is 6, so the mean square has a standard error of sqrt(5/n).
		expect(Math.abs(squares / COUNT - 1)).toBeLessThan(4 * Math.sqrt(5 / COUNT));
	});
});

describe("the share of the normal distribution below", () => {
	it("has the values of the tables (Abramowitz and Stegun 26.1)", () => {
		for (const [x, share] of [
			[0, 0.5],
			[1, 0.841344746068543],
			[1.959963984540054, 0.975],
			[2, 0.977249868051821],
			[3, 0.99865010196837],
			[-4, 3.167124183311998e-5],
		])
			expect(normalShare(x)).toBeCloseTo(share, 14);
	});

	it("joins its two ways of counting, and both sides add up to 1", () => {
		for (let x = 0; x < 6; x += 0.01) expect(normalShare(x) + normalShare(-x)).toBeCloseTo(1, 15);
		expect(normalShare(2 + 1e-9) - normalShare(2)).toBeCloseTo(5.4e-11, 12);
	});
});
