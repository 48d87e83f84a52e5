import { describe, expect, it } from "vitest";
import { document } from "./testing/run-velvet.ts";

/** The figures that the first issue shows, read from the program as a script would read them. */
describe("figures of 2016", () => {
	it("by state", async () => {
		const { metrics } = (await document("score", "two-nations-2016")).result;
		expect(metrics["self-determination"].bases.votes2).toBeCloseTo(0.576002, 6);
		expect(metrics["self-determination"].bases.votesAll).toBeCloseTo(0.546909, 6);
		expect(metrics["self-determination"].reference.oneUnderB).toBeCloseTo(0.488867, 6);
		expect(metrics["self-determination"].reference.oneUnderA).toBeCloseTo(0.511133, 6);
		expect(metrics.stranded.value).toBe(54_627_155);
		expect(metrics.border.edges).toBe(379);
		expect(Math.abs(metrics.border.km / 11_923 - 1)).toBeLessThan(0.005);
		expect(metrics.pieces.polities).toEqual({ A: 11, B: 2 });
		expect(metrics.stranded.unit).toBe("voters");
	});

	it("by county", async () => {
		const { metrics } = (await document("score", "by-county-2016")).result;
		expect(metrics["self-determination"].value).toBeCloseTo(0.647792, 6);
		expect(metrics.stranded.value).toBe(45_377_885);
		expect(metrics.border.edges).toBe(1419);
		expect(metrics.pieces.polities).toEqual({ A: 141, B: 15 });
	});

	it("California alone", async () => {
		const { metrics } = (await document("score", "california-alone-2016")).result;
		expect(metrics["self-determination"].value).toBeCloseTo(0.522009, 6);
	});

	it("one price per cut edge", async () => {
		const [point, dear] = await Promise.all([
			document("frontier", "two-nations-2016", "--border", "edges", "--price", "10000"),
			document("frontier", "two-nations-2016", "--border", "edges", "--price", "100000"),
		]);
		expect(point.result).toMatchObject({
			price: 10_000,
			stranded: 47_474_179,
			border: 308,
			edges: 308,
			certificate: { flow: 5_176_294, cut: 5_176_294, scale: 1 },
		});
		expect(dear.result).toMatchObject({ stranded: 53_988_424, border: 54 });
	});

	it("the whole frontier, by edges", async () => {
		const { points, border } = (await document("frontier", "two-nations-2016")).result;
		expect(border).toBe("edges");
		expect(points).toHaveLength(312);
		expect(points[0]).toMatchObject({ border: 1419, stranded: 45_377_885 });
		expect(points.at(-1)).toMatchObject({ border: 0, stranded: 62_937_892, price: { to: null } });
		expect(points.at(-1).price.why).toBeTypeOf("string");
		for (const [i, { certificate, price }] of points.entries()) {
			expect(certificate.flow).toBe(certificate.cut);
			if (i > 0) expect(price.from).toBe(points[i - 1].price.to);
		}
	});

	it("by kilometres, whole and at prices with three digits", async () => {
		const { points } = (await document("frontier", "two-nations-2016", "--border", "km")).result;
		for (const [i, { border, km, certificate }] of points.entries()) {
			expect(border).toBe(km);
			expect(certificate.flow).toBe(certificate.cut);
			if (i > 0) expect(border).toBeLessThan(points[i - 1].border);
		}
		for (const price of ["250", "12.345", "0.001"]) {
			const { result } = await document("frontier", "two-nations-2016", "--border", "km", "--price", price);
			const { flow, scale } = result.certificate;
			const floor = 45_377_885;
			expect(flow / scale).toBeCloseTo(result.stranded - floor + Number(price) * result.km, 3);
		}
	});
});

/** The figures that the second issue shows: facts with their year and source, and what a finer grain does. */
describe("facts of 2016", () => {
	it("by state: people by two counts, land, product, and self-determination of people and adults", async () => {
		const { metrics } = (await document("score", "two-nations-2016")).result;
		const { population, area, gdp } = metrics;
		expect([population.polities.A.value, population.value, population.year]).toEqual([140_656_090, 323_405_919, 2016]);
		const census = metrics["people.pop2010"];
		expect([census.polities.A.value, census.value, census.year]).toEqual([134_982_448, 308_745_538, 2010]);
		expect([area.polities.A.share.toFixed(4), Math.round(area.value)]).toEqual(["0.2726", 9_147_579]);
		expect([gdp.polities.A.share.toFixed(4), Math.round(gdp.value)]).toEqual(["0.5041", 18_602_095]);
		for (const each of [population, census, area, gdp]) expect(each.source).toMatch(/^us-/);
		expect(metrics["self-determination"].bases.people).toBeCloseTo(0.579173, 6);
		expect(metrics["self-determination"].bases.adults).toBeCloseTo(0.579959, 6);
	});

	it("by county: 177,380,423 people, and 66.22 % of the product by the allocation", async () => {
		const { metrics } = (await document("score", "by-county-2016")).result;
		expect(metrics.population.polities.A.value).toBe(177_380_423);
		expect(metrics.gdp.polities.A.share.toFixed(4)).toBe("0.6622");
	});

	it("New Hampshire at four grains", async () => {
		const { grains, metrics } = (await document("score", "new-hampshire-2016")).result;
		expect(metrics["self-determination"].reference.oneUnderA.toFixed(6)).toBe("0.501970");
		const rows = grains.rows as { level: string; winner: { selfDetermination: number } }[];
		expect(rows.map(({ level, winner }) => [level, winner.selfDetermination.toFixed(6)])).toEqual([
			["state", "0.501970"],
			["county", "0.531247"],
			["town", "0.585157"],
			["municipality", "0.586305"],
		]);
	});
});
