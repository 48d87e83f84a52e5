import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findBuiltIn } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { atRoot } from "../root.ts";
import { document, emptyFolder, velvet } from "../testing/run-velvet.ts";

const folder = emptyFolder();

describe("velvet accede", () => {
	it("gives seats by province before, and with the states that join after, as cli.md has it", async () => {
		const { command, result, scenario } = await document(
			"accede",
			"california-alone-2016",
			"--host",
			"canada",
			"--act",
			"2021",
		);
		expect(command).toBe("accede");
		expect(scenario.title).toBe("California alone, 2016");
		expect(result.before).toMatchObject({ ON: 122, QC: 77, BC: 43, YT: 1 });
		expect(result.after).toMatchObject({ ON: 122, BC: 43, YT: 1, "06": 325 });
		expect(result.names).toMatchObject({ ON: "Ontario", "06": "California" });
		expect(Object.keys(result.amendingRule)).toEqual(["7/50", "regional-veto", "unanimity"]);
	});

	it("takes what the scenario says, and what the options say before it", async () => {
		const members = await document("accede", "pacifica-joins-canada");
		expect(members.result).toMatchObject({ as: "members", seats: { after: 1533 } });
		const one = await document("accede", "pacifica-joins-canada", "--as", "one", "--polity", "B");
		expect(one.result).toMatchObject({ as: "one", polity: { id: "B" } });
	});

	it("tells the same in words", async () => {
		const { out } = await velvet(["accede", "pacifica-joins-canada"]);
		expect(out).toMatch(/California +39,576,757 +325 +325\n/);
		expect(out).toContain("343 seats before, 1,533 after, 1,190 of them of Pacifica.");
		expect(out).toContain("Without it the others have 1,184 of 1,527.");
		expect(out).toContain("In numbers Canada joins Pacifica.");
	});

	it("reads another host from a file, with the table beside it", async () => {
		const canada = JSON.parse(readFileSync(atRoot("data/hosts/canada.json"), "utf8"));
		const act = { ...canada.acts[2], key: "fixed", method: { kind: "huntington-hill", seats: 500 } };
		writeFileSync(join(folder, "land.csv"), readFileSync(atRoot("data/canada-provinces.csv")));
		writeFileSync(
			join(folder, "land.json"),
			JSON.stringify({ ...canada, name: "Land", table: "land.csv", acts: [act] }),
		);
		const { result } = await document("accede", "california-alone-2016", "--host", join(folder, "land.json"));
		expect(result.seats).toMatchObject({ before: 503, after: 503 });
		expect(result.quotient).toBeNull();
	});

	it("finds the host that a scenario names beside the scenario", async () => {
		writeFileSync(join(folder, "provinces.csv"), readFileSync(atRoot("data/canada-provinces.csv")));
		const canada = JSON.parse(readFileSync(atRoot("data/hosts/canada.json"), "utf8"));
		writeFileSync(join(folder, "north.json"), JSON.stringify({ ...canada, name: "North", table: "provinces.csv" }));
		const scenario = findBuiltIn("pacifica-joins-canada");
		const status = { kind: "accession", host: "north.json", as: "one" };
		const polities = scenario?.polities.map((polity) => (polity.id === "A" ? { ...polity, status } : polity));
		const path = join(folder, "scenario.json");
		writeFileSync(path, JSON.stringify({ ...scenario, polities }));
		const { result } = await document("accede", path);
		expect(result).toMatchObject({ host: { name: "North" }, as: "one" });
	});

	it.each<[string[], number, string]>([
		[[], 2, "wrong-usage"],
		[["two-nations-2016", "--as", "two"], 2, "wrong-usage"],
		[["two-nations-2016", "--host", "atlantis"], 1, "unknown-host"],
		[["two-nations-2016", "--host", "./nowhere.json"], 1, "missing-file"],
		[["two-nations-2016", "--act", "1867"], 1, "unknown-act"],
		[["two-nations-2016", "--base", "pop1790"], 1, "unknown-base"],
		[["two-nations-2016", "--polity", "C"], 1, "unknown-polity"],
	])("accede %j ends with %d, %s", async (args, wanted, issue) => {
		const { code, out } = await velvet(["accede", ...args, "--json"]);
		expect([code, JSON.parse(out).issues[0].code]).toEqual([wanted, issue]);
	});
});
