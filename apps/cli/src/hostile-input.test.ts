import { closeSync, ftruncateSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, velvet } from "./testing/run-velvet.ts";
import { testScenario } from "./testing/test-scenario.ts";

const folder = emptyFolder();
let rows: string[] = [];

beforeAll(async () => {
	await velvet(["plan", "two-nations-2016", "--out", join(folder, "plan.csv")]);
	rows = readFileSync(join(folder, "plan.csv"), "utf8").trimEnd().split("\n");
});

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

/** Every issue has its four parts, is printed without a stack, and nothing is written. */
async function problems(args: readonly string[]): Promise<string[]> {
	const before = readdirSync(folder).join();
	const [machine, people] = await Promise.all([velvet([...args, "--json"]), velvet(args)]);
	expect([machine.code, people.code]).toEqual([1, 1]);
	expect(people.out).toBe("");
	expect(people.err).not.toMatch(/\n {4}at .*\.(m?js|ts):\d+/);
	expect(readdirSync(folder).join()).toBe(before);
	const { issues } = JSON.parse(machine.out);
	for (const each of issues) {
		expect(each.message).not.toBe("");
		expect(each.severity).toBe("error");
		expect(people.err).toContain(each.code);
	}
	return issues.map(({ code }: { code: string }) => code);
}

const scoring = (path: string) => ["score", "two-nations-2016", "--assignment", path];

describe("assignment files", () => {
	it("names an unknown unit and the one that is missing for it", async () => {
		const path = file("unknown.csv", rows.map((row) => row.replace(/^06037,/, "99999,")).join("\n"));
		const { out } = await velvet([...scoring(path), "--json"]);
		const { issues } = JSON.parse(out);
		expect(issues[0]).toMatchObject({ code: "unknown-unit", severity: "error" });
		expect(issues[0].where).toMatch(/^row \d+: 99999/);
		expect(issues[0].fix).toBeTruthy();
		expect(await problems(scoring(path))).toEqual(["unknown-unit", "missing-unit"]);
	});

	it("names a unit that stands twice", async () => {
		expect(await problems(scoring(file("twice.csv", [...rows, rows[5]].join("\n"))))).toEqual(["duplicate-unit"]);
	});

	it("names a missing column", async () => {
		const path = file("column.csv", rows.map((row) => `${row.split(",")[0]},x,y`).join("\n"));
		expect(await problems(scoring(path))).toEqual(["missing-column"]);
	});

	it("repairs lost leading zeros, and says so", async () => {
		const path = file("zeros.csv", rows.map((row) => row.replace(/^0/, "")).join("\n"));
		const { code, out } = await velvet([...scoring(path), "--json"]);
		expect(code).toBe(0);
		expect(JSON.parse(out).notices[0]).toMatchObject({ code: "id-repaired" });
	});

	it("refuses 200 MB by its size, without reading it", async () => {
		const path = join(folder, "big.csv");
		const handle = openSync(path, "w");
		ftruncateSync(handle, 200 * 2 ** 20);
		closeSync(handle);
		const start = performance.now();
		expect(await problems(scoring(path))).toEqual(["too-large"]);
		expect(performance.now() - start).toBeLessThan(5000);
	});

	it("refuses bytes that are no text, folders and files that are not there", async () => {
		const binary = file(
			"binary.csv",
			Uint8Array.from({ length: 5000 }, (_, i) => (i * 73) % 256),
		);
		expect(await problems(scoring(binary))).toEqual(["not-text"]);
		mkdirSync(join(folder, "a-folder.csv"));
		expect(await problems(scoring(join(folder, "a-folder.csv")))).toEqual(["is-a-folder"]);
		expect(await problems(scoring(join(folder, "absent.csv")))).toEqual(["missing-file"]);
	});
});

describe("scenarios", () => {
	it.each([
		["version", { ...testScenario, velvet: 2 }, "unknown-version"],
		["key", { ...testScenario, colour: "red" }, "unknown-key"],
		["vote", { ...testScenario, vote: "president-1789" }, "unknown-vote"],
		["atlas", { ...testScenario, atlas: "atlantis" }, "unknown-atlas"],
		["level", { ...testScenario, plan: { method: "winner", level: "village" } }, "unknown-level"],
		["price", { ...testScenario, plan: { method: "frontier", border: "km", price: "NaN" } }, "wrong-value"],
		["place", { ...testScenario, plan: { method: "assignment", places: { A: ["ZZZZ"] }, rest: "B" } }, "unknown-unit"],
		["file", { ...testScenario, plan: { method: "assignment", file: "absent.csv" } }, "missing-file"],
	])("with a wrong %s", async (name, document, code) => {
		expect(await problems(["score", file(`${name}.json`, JSON.stringify(document))])).toContain(code);
	});

	it("that are no JSON, too deep, or not there", async () => {
		expect(await problems(["score", file("broken.json", "{")])).toEqual(["not-json"]);
		expect(await problems(["score", file("deep.json", "[".repeat(200_000))])).toEqual(["not-json"]);
		expect(await problems(["score", "two-natons-2016"])).toEqual(["unknown-scenario"]);
		expect(await problems(["score", join(folder, "absent.json")])).toEqual(["missing-file"]);
		expect(await problems(["score", folder])).toEqual(["is-a-folder"]);
	});

	it("with a price too fine for exact sums", async () => {
		expect(await problems(["frontier", "two-nations-2016", "--border", "km", "--price", "0.123457"])).toEqual([
			"price-too-fine",
		]);
	});

	it("with a polity id that a spreadsheet would run", async () => {
		const [a, b] = testScenario.polities;
		const places = { "=1+1": ["48"], A: ["06"] };
		const polities = [a, b, { id: "=1+1", name: "X", status: { kind: "sovereign" } }];
		const path = file(
			"formula.json",
			JSON.stringify({ ...testScenario, polities, plan: { method: "assignment", places, rest: "B" } }),
		);
		expect(await problems(["plan", path, "--out", join(folder, "formula.csv")])).toEqual(["wrong-value"]);
	});
});

describe("an atlas file that is none", () => {
	it("is refused with its reason", async () => {
		expect(await problems(["atlas", file("noise.atlas", "VLVT but nothing else follows")])).toHaveLength(1);
		expect(await problems(["atlas", "nowhere"])).toEqual(["unknown-atlas"]);
	});
});

describe("places that cannot be written", () => {
	it("are named, and what stood there stays", async () => {
		const path = join(folder, "plan.csv", "report");
		expect(await problems(["report", "two-nations-2016", "--out", path])).toEqual(["cannot-write"]);
		expect(readFileSync(join(folder, "plan.csv"), "utf8").trimEnd().split("\n")).toEqual(rows);
	});

	it("are named when two files would stand in one", async () => {
		const [map, out] = [join(folder, "both.svg"), join(folder, ".", "both.svg")];
		const args = ["compare", "two-nations-2016", "by-county-2016", "--map", map, "--out", out];
		expect(await problems(args)).toEqual(["cannot-write"]);
	});
});

describe("wrong usage", () => {
	it.each([
		[["frontier", "two-nations-2016", "--price", "NaN"]],
		[["frontier", "two-nations-2016", "--price", "-1"]],
		[["frontier", "two-nations-2016", "--price", "1e5"]],
		[["frontier", "two-nations-2016", "--price", "1.2345678"]],
		[["frontier", "two-nations-2016", "--price", "Infinity"]],
		[["frontier", "two-nations-2016", "--price", ""]],
		[["frontier", "two-nations-2016", "--border", "miles"]],
		[["frontier"]],
		[["score"]],
		[["score", "two-nations-2016", "--threads", "0"]],
		[["score", "two-nations-2016", "--colour", "red"]],
		[["score", "two-nations-2016", "by-county-2016"]],
		[["compare", "two-nations-2016"]],
		[["check", "two-nations-2016", "--preset", "silver", "--rule", "--mirror"]],
		[["check", "two-nations-2016", "--preset", "--mirror"]],
		[["report", "two-nations-2016"]],
		[["secede"]],
		[["help", "secede"]],
		[[]],
	])("%j ends with 2, in words", async (args) => {
		const { code, out, err } = await velvet(args);
		expect(code).toBe(2);
		expect(out).toBe("");
		expect(err).toContain("velvet");
		expect(err).not.toContain("Error");
		const machine = await velvet([...args, "--json"]);
		expect(machine.code).toBe(2);
		expect(JSON.parse(machine.out).issues[0].code).toBe("wrong-usage");
	});
});
