import { readFileSync } from "node:fs";
import { type Apportionment, apportion, type Claimant } from "@velvet/algorithms";
import { describe, expect, it } from "vitest";

/** People of each state by a column of a table, read with a few plain lines and without Velvet. */
function readStates(file: string, column: string): Claimant[] {
	const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8");
	const [head, ...rows] = text
		.trim()
		.split("\n")
		.map((line) => line.split(","));
	return rows
		.map((row) => ({ id: row[head.indexOf("usps")], size: Number(row[head.indexOf(column)] || "0"), minimum: 1 }))
		.filter(({ size }) => size > 0);
}

const states2020 = readStates("us-states.csv", "apportionment_pop2020");
const states2010 = readStates("us-apportionment-2010.csv", "apportionment_pop2010");

function bySeats(claimants: readonly Claimant[], { seats }: Apportionment): Record<string, number> {
	return Object.fromEntries(claimants.map(({ id }, i) => [id, seats[i]]));
}

const sum = (claimants: readonly Claimant[]) => claimants.reduce((all, { size }) => all + size, 0);

/** models.md V7.1 and the Census Bureau's table 1 of 2020. */
const seats2020 =
	"AL 7 AK 1 AZ 9 AR 4 CA 52 CO 8 CT 5 DE 1 FL 28 GA 14 HI 2 ID 2 IL 17 IN 9 IA 4 KS 4 KY 6 LA 6 ME 2 MD 8 MA 9 MI 13 MN 8 MS 4 MO 8 MT 2 NE 3 NV 4 NH 2 NJ 12 NM 3 NY 26 NC 14 ND 1 OH 15 OK 5 OR 6 PA 17 RI 2 SC 7 SD 1 TN 9 TX 38 UT 4 VT 1 VA 11 WA 10 WV 2 WI 8 WY 1";

describe("the House of 2020 (models.md V7.1)", () => {
	const house = apportion(states2020, 435, "huntington-hill");
	const name = (index: number | undefined) => (index === undefined ? undefined : states2020[index].id);

	it("gives every state its seats", () => {
		expect(sum(states2020)).toBe(331_108_434);
		const words = seats2020.split(" ");
		const published = Object.fromEntries(
			words.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(words[i + 1])]] : [])),
		);
		expect(bySeats(states2020, house)).toEqual(published);
	});

	it("begins with California at 27,984,993.25, Texas, and California again", () => {
		expect(house.awards.slice(0, 3).map(({ seat, index }) => [seat, name(index)])).toEqual([
			[51, "CA"],
			[52, "TX"],
			[53, "CA"],
		]);
		expect(house.awards[0].priority).toBeCloseTo(27_984_993.25, 2);
	});

	it("ends with Minnesota at 762,997.71; New York at 762,994.35 was 89 people short", () => {
		expect([house.last?.seat, name(house.last?.index), house.last?.nth]).toEqual([435, "MN", 8]);
		expect(house.last?.priority).toBeCloseTo(762_997.71, 2);
		expect([house.next?.seat, name(house.next?.index), house.next?.nth]).toEqual([436, "NY", 27]);
		expect(house.next?.priority).toBeCloseTo(762_994.35, 2);
		expect(house.short).toBe(89);
	});

	it("without California is refilled: TX 43, FL 32, NY 30 (V7.3)", () => {
		const others = states2020.filter(({ id }) => id !== "CA");
		const refilled = apportion(others, 435, "huntington-hill");
		expect(bySeats(others, refilled)).toMatchObject({
			TX: 43,
			FL: 32,
			NY: 30,
			PA: 19,
			IL: 19,
			OH: 18,
			GA: 16,
			NC: 16,
			MI: 15,
		});
		expect(refilled.seats.reduce((all, n) => all + n, 0)).toBe(435);
	});
});

describe("the House of 2010 (models.md V7.2)", () => {
	const house = apportion(states2010, 438, "huntington-hill");
	const seat = (n: number) => {
		const award = house.awards.find((each) => each.seat === n);
		return award === undefined ? [] : [states2010[award.index].id, Math.round(100 * (award.priority ?? 0)) / 100];
	};

	it("gives its last seats to Texas, California and Minnesota; North Carolina, Missouri and New York were next", () => {
		expect(sum(states2010)).toBe(309_183_463);
		expect([433, 434, 435, 436, 437, 438].map((n) => seat(n)[0])).toEqual(["TX", "CA", "MN", "NC", "MO", "NY"]);
		expect(seat(435)).toEqual(["MN", 710_230.58]);
		expect(seat(436)).toEqual(["NC", 709_062.86]);
		expect(bySeats(states2010, apportion(states2010, 435, "huntington-hill"))).toMatchObject({
			CA: 53,
			TX: 36,
			NY: 27,
			FL: 27,
		});
	});
});
