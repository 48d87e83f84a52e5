import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { document, emptyFolder, velvet } from "../testing/run-velvet.ts";
import { testScenario } from "../testing/test-scenario.ts";

type Finding = { key: string; polity: string | null; severity: string; message: string; units: string[] };

const folder = emptyFolder();
const header = "id,name,lon,lat,kind";

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

async function findings(...args: string[]): Promise<Finding[]> {
	return (await document("check", "two-nations-2016", ...args)).result.checks;
}

async function issuesOf(...args: string[]): Promise<{ code: string; message: string; where: string }[]> {
	const { code, out } = await velvet(["check", "two-nations-2016", ...args, "--json"]);
	expect(code).toBe(1);
	return JSON.parse(out).issues;
}

describe("velvet check --json", () => {
	it("gives key, polity, severity, message and units, as the contract says", async () => {
		const checks = await findings();
		for (const check of checks) {
			expect(check).toMatchObject({
				key: expect.any(String),
				severity: expect.stringMatching(/^(ok|note|warn|fail)$/),
			});
			expect(check.polity === null || ["A", "B"].includes(check.polity)).toBe(true);
			expect(check.message).toMatch(/[.:]$/);
			expect(check.units.every((id) => /^\d{5}$/.test(id))).toBe(true);
		}
		expect(checks[0].key).toBe("pieces");
	});

	it("puts rules and presets first, each once", async () => {
		const checks = await findings("--rule", "contiguous", "at-most-pieces=11", "--preset", "schrader", "slavens");
		const keys = [...new Set(checks.map(({ key }) => key))];
		expect(keys.slice(0, 4)).toEqual(["contiguous", "at-most-pieces", "schrader", "both-reach-the-sea"]);
		expect(checks.filter(({ key }) => key === "contiguous")).toHaveLength(2);
		expect(checks.filter(({ key }) => key === "at-most-pieces").map(({ severity }) => severity)).toEqual(["ok", "ok"]);
	});

	it("lists rules and presets with their sources, without a scenario", async () => {
		const { result } = await document("check", "--list");
		expect(result.rules).toContainEqual({
			key: "at-most-pieces",
			title: "No nation has more than {} pieces",
			source: expect.any(String),
			takes: "number",
			parameter: { unit: "pieces", default: 3, least: 1, most: 100_000, whole: true },
		});
		expect(result.presets.map(({ key }: { key: string }) => key)).toContain("calexit");
		const { out } = await velvet(["check", "--list"]);
		expect(out).toContain("at-most-pieces[=3]");
	});
});

describe("wrong rules and presets", () => {
	it("are all named at once", async () => {
		const issues = await issuesOf("--rule", "continuous", "at-most-pieces=many");
		expect(issues.map(({ code }) => code)).toEqual(["unknown-rule", "wrong-value"]);
		expect(issues[1].where).toBe("--rule at-most-pieces=many");
		expect((await issuesOf("--preset", "nobody"))[0].code).toBe("unknown-preset");
		const both = await issuesOf("--preset", "nobody", "--rule", "continuous");
		expect(both.map(({ code }) => code)).toEqual(["unknown-rule", "unknown-preset"]);
	});

	it("of a scenario are found when it is read", async () => {
		const path = file("ruled.json", JSON.stringify({ ...testScenario, rules: ["contiguous=1"] }));
		const { code, out } = await velvet(["check", path, "--json"]);
		expect([code, JSON.parse(out).issues[0]]).toMatchObject([1, { code: "wrong-value", where: "rules.0" }]);
	});

	it("no scenario is wrong usage", async () => {
		expect((await velvet(["check", "--rule", "contiguous"])).code).toBe(2);
		expect((await velvet(["check", "-", "--points", "-"])).code).toBe(2);
		expect((await velvet(["check", "two-nations-2016", "--points", "a.csv", "--points", "a.csv"])).code).toBe(2);
	});
});

describe("--points", () => {
	it("takes several files, semicolons and decimal commas too", async () => {
		const ports = file("ports.csv", `${header}\n1,Los Angeles,-118.26,33.74,port\n2,Houston,-95.27,29.73,port\n`);
		const dams = file(
			"dams.csv",
			"id;name;lon;lat;kind\n1;Hoover;-114,7377;36,0161;dam\n2;Shasta;-122,4200;40,7186;dam\n",
		);
		const checks = await findings("--points", ports, "--points", dams);
		const said = checks.filter(({ key }) => key === "points");
		expect(said.map(({ polity, message }) => `${polity} ${message}`)).toEqual([
			"A all kinds: 3 of 4 (75.0 %): Los Angeles, Hoover, Shasta.",
			"B all kinds: 1 of 4 (25.0 %): Houston.",
			"A dam: 2 of 2 (100.0 %): Hoover, Shasta.",
			"B dam: 0 of 2 (0.0 %).",
			"A port: 1 of 2 (50.0 %): Los Angeles.",
			"B port: 1 of 2 (50.0 %): Houston.",
			"null 1 lies within 10 km of the border: Hoover (Pacifica, under 1 km).",
		]);
		expect(said[0].units).toContain("06037");
	});

	it("leaves out a point abroad with a notice", async () => {
		const path = file("guam.csv", `${header}\n1,Guam,144.8,13.45,base\n2,Denver,-104.99,39.74,base\n`);
		const { notices, result } = await document("check", "two-nations-2016", "--points", path);
		expect(notices).toMatchObject([{ code: "point-outside", where: "1 Guam at 144.8, 13.45" }]);
		const kinds = result.checks.filter(({ key }: Finding) => key === "points");
		expect(kinds[0].message).toBe("base: 1 of 1 (100.0 %): Denver.");
	});

	it.each<[string, string, string | Uint8Array]>([
		["a file of nothing", "empty-file", ""],
		["a header alone", "empty-table", `${header}\n`],
		["other columns", "missing-column", "id,name,x,lat,kind\n1,a,2,3,port\n"],
		["words for degrees", "not-a-number", `${header}\n1,a,west,north,port\n`],
		["no degrees", "not-degrees", `${header}\n1,a,,,port\n`],
		["degrees beyond the poles", "not-degrees", `${header}\n1,a,-100,400,port\n`],
		[
			"longitude and latitude exchanged",
			"point-outside",
			`${header}\n1,a,33.74,-118.26,port\n`.replace("-118.26", "-18.26"),
		],
		["one id twice", "duplicate-row", `${header}\n1,a,-100,40,port\n1,b,-101,40,port\n`],
		["cells that spill over", "ragged-rows", `${header}\n1,a,-100,40,port,more,and more\n`],
		["bytes that are no text", "not-text", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10)],
	])("says of %s: %s", async (what, code, content) => {
		const issues = await issuesOf("--points", file(`${what}.csv`, content));
		expect(issues.map((each) => each.code)).toEqual([code]);
	});

	it("names the problems of every file, and a file that is not there", async () => {
		const bad = file("bad.csv", `${header}\n1,a,x,y,port\n`);
		const issues = await issuesOf("--points", bad, "--points", join(folder, "nowhere.csv"));
		expect(issues.map(({ code }) => code)).toEqual(["not-a-number", "missing-file"]);
	});

	it("counts a hundred thousand wrong rows instead of listing them", async () => {
		const lines = Array.from({ length: 100_000 }, (_, i) => `${i % 10},p,999,999,port`);
		const issues = await issuesOf("--points", file("many.csv", [header, ...lines].join("\n")));
		expect(issues.map(({ code }) => code)).toEqual(["not-degrees", "duplicate-row"]);
		expect(issues[0].message).toBe("100000 of 100000 points have no longitude and latitude.");
		expect(issues[0].where.length).toBeLessThan(500);
	});

	it("lets no name steer the terminal", async () => {
		const { out } = await velvet([
			"check",
			"two-nations-2016",
			"--points",
			file("steer.csv", `${header}\n1,\u001b[31mRed,-104.99,39.74,port\n`),
		]);
		expect(out).toContain("Red");
		expect(out).not.toContain("\u001b");
	});
});

const bases = fileURLToPath(new URL("../../../../../shared/data/us-military-bases/bases.csv", import.meta.url));
if (!existsSync(bases)) process.stdout.write("../shared/data is absent: military installations are not shared out.\n");

describe.skipIf(!existsSync(bases))("701 military installations", () => {
	// The county of every row was found by another program, point in polygon: the file's own column county_fips.
	it("lie in the counties that the table says, and are shared out by state as its column says", async () => {
		const rows = parseBases(readFileSync(bases, "utf8"));
		const cells = rows.map((row, i) =>
			[i, `"${row.name.replaceAll('"', '""')}"`, row.lon, row.lat, row.component].join(","),
		);
		const checks = await findings("--points", file("bases.csv", [header, ...cells].join("\n")));
		const plan = (await document("plan", "two-nations-2016")).result.assignment as { [id: string]: string };
		const points = checks.filter(({ key }) => key === "points");
		for (const polity of ["A", "B"]) {
			const own = rows.filter((row) => plan[countyOf(row.fips)] === polity).length;
			expect(points.find((each) => each.polity === polity)?.message).toContain(`all kinds: ${own} of 701 `);
		}
		const navy = rows.filter((row) => row.component === "Navy Active");
		const ofA = navy.filter((row) => plan[countyOf(row.fips)] === "A").length;
		expect(points.some(({ message }) => message.startsWith(`Navy Active: ${ofA} of ${navy.length} `))).toBe(true);
	});
});

/** Alaska is one unit of the atlas of 2016. */
function countyOf(fips: string): string {
	return fips.startsWith("02") ? "02000" : fips;
}

function parseBases(text: string) {
	const lines = text.trimEnd().split("\n").slice(1);
	return lines.map((line) => {
		const cells = [...line.matchAll(/("([^"]|"")*"|[^,]*)(,|$)/g)].map((match) => match[1].replace(/^"|"$/g, ""));
		const [name, , component, , lat, lon, fips] = cells;
		return { name, component, lat, lon, fips };
	});
}
