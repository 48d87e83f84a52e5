import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { document, emptyFolder, velvet } from "../testing/run-velvet.ts";
import { testScenario } from "../testing/test-scenario.ts";

const folder = emptyFolder();

function file(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

async function codes(...args: readonly string[]): Promise<readonly string[]> {
	const { code, out } = await velvet(["fiscal", ...args, "--json"]);
	expect(code).toBe(1);
	return JSON.parse(out).issues.map((issue: { code: string }) => issue.code);
}

describe("velvet fiscal", () => {
	it("says what each treasury takes in, spends and owes, beside the range over the tables", async () => {
		const { out } = await velvet(["fiscal", "two-nations-2016", "--people", "pop2010", "--debt", "gdp"]);
		expect(out).toMatch(/Pacifica +1,411\.5 bn +1,184\.2 bn +−227\.4 bn +−1,624/);
		expect(out).toContain("Pacifica: without District of Columbia.");
		expect(out).toContain("Pacifica: −1,398 to −580 a head");
		expect(out).toMatch(/ {2}Population +43\.72% +56\.28% +people, census of 1 April 2010\n→ GDP/);
		expect(out).toContain("30 September 2016) [F]; of it, by the rule GDP:");
		expect(out).toContain("Two to one, Territory. Czechoslovakia, 1993: ");
		expect(out).toContain("IRS collections are booked where the filer sits");
	});

	it("has the fields of the contract", async () => {
		const { result } = await document("fiscal", "two-nations-2016", "--debt", "2:1");
		expect(result.polities.A).toMatchObject({ receipts: 1_411_537.671, outlays: 1_184_170.13093 });
		expect(result.polities.A.balance).toBe(-227_367.54007);
		expect(result.debt["population.pop2010"]).toEqual({ A: 0.437196433, B: 0.562803567 });
		expect(result.polities.A.perHead).toBe(-1624.38);
		expect(result.debt["2:1"]).toEqual({ A: 0.333333333, B: 0.666666667 });
		expect(result.debt.agreed).toBeNull();
		expect(result.owed.amount).toBe(19_573_444.713937);
		expect(result.polities.A.burden.debt + result.polities.B.burden.debt).toBeCloseTo(result.owed.amount, 6);
		expect(result.caveats.length).toBeGreaterThan(4);
		expect(result.precedents).toHaveLength(7);
	});

	it("takes a table of one's own in the place of all others, and says which", async () => {
		const path = file(
			"money.csv",
			"id,receipts,outlays,year\nCA,100000000,50000000,2020\n48,200000000,300000000,2020\n",
		);
		const { result, table, notices } = await document("fiscal", "two-nations-2016", "--table", path);
		expect(result.polities.A).toMatchObject({ receipts: 100, outlays: 50 });
		expect(result.polities.B).toMatchObject({ receipts: 200, outlays: 300 });
		expect(result.tables.map(({ key }: { key: string }) => key)).toEqual(["own"]);
		expect(table.file).toBe("money.csv");
		expect(notices.map(({ code }: { code: string }) => code)).toContain("parents-without-money");
	});

	it("takes another table, weights, agreed shares and dials; the scenario may say them too", async () => {
		const table = ["--table", "income-spending", "--premium", "0", "--rate", "0.05"];
		const { result } = await document("fiscal", "two-nations-2016", ...table, "--debt", "agreed=A:2/5,B:3/5");
		expect(result.debt.agreed).toEqual({ A: 0.4, B: 0.6 });
		expect(result.polities.A.burden).toMatchObject({ debt: 7_829_377.885575, rate: 0.05 });
		const fiscal = {
			table: "income-spending",
			debt: "agreed",
			agreed: { A: "2/5", B: "3/5" },
			dials: { premium: 0, rate: 0.05 },
		};
		const own = await document("fiscal", file("own.json", JSON.stringify({ ...testScenario, fiscal })));
		expect(own.result.polities).toEqual(result.polities);
	});

	it("mirrors byte for byte, agreed shares too", async () => {
		const args = ["fiscal", "by-county-2016", "--debt", "agreed=A:0.3,B:0.7"];
		const [here, there] = await Promise.all([document(...args), document(...args, "--mirror")]);
		// A dial's tag for what is assumed is the letter A too.
		const bare = ({ result: { dials, ...rest } }: typeof here) => rest;
		expect(JSON.stringify(bare(there))).toBe(JSON.stringify(exchange(bare(here))));
		expect(there.result.dials).toEqual(here.result.dials);
	});

	it("names what is wrong with a table, a rule or a scenario", async () => {
		const of = (...args: string[]) => codes("two-nations-2016", ...args);
		expect(await of("--table", "gdp")).toEqual(["unknown-table"]);
		expect(await of("--table", join(folder, "absent.csv"))).toEqual(["missing-file"]);
		expect(await of("--table", file("bad.csv", "id,receipts,outlays\nXX,1,2\nCA,-1,x\n"))).toEqual([
			"unknown-parent",
			"negative-money",
			"not-a-number",
		]);
		expect(await of("--debt", "fair")).toEqual(["unknown-debt-rule"]);
		expect(await of("--debt", "agreed=A:0.5,B:0.4")).toEqual(["shares-not-one"]);
		expect(await of("--people", "votes")).toEqual(["unknown-column"]);
		const fiscal = { debt: "agreed", agreed: { A: "0.5", C: "0.5" }, dials: { premium: 2 } };
		const path = file("wrong.json", JSON.stringify({ ...testScenario, fiscal }));
		expect(await codes(path)).toEqual(["wrong-value"]);
		const shares = file("shares.json", JSON.stringify({ ...testScenario, fiscal: { agreed: { A: "0.5", C: "0.5" } } }));
		expect(await codes(shares)).toEqual(["unknown-polity", "missing-shares"]);
	});

	it("ends with 2 for a share that is none", async () => {
		const { code } = await velvet(["fiscal", "two-nations-2016", "--premium", "2"]);
		expect(code).toBe(2);
	});
});
