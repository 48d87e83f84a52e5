import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { document, emptyFolder, velvet } from "./testing/run-velvet.ts";

const folder = emptyFolder();
const at = (...parts: readonly string[]) => join(folder, ...parts);
const read = (...parts: readonly string[]) => readFileSync(at(...parts), "utf8");

beforeAll(async () => {
	const made = await Promise.all([
		velvet(["report", "two-nations-2016", "--out", at("by-state")]),
		velvet(["report", "best-border-2016", "--out", at("best")]),
	]);
	expect(made.map(({ code }) => code)).toEqual([0, 0]);
});

describe("files of a report", () => {
	it("are four, whole, and nothing beside them", () => {
		expect(readdirSync(at("by-state")).sort()).toEqual(["assignment.csv", "index.html", "map.svg", "scenario.json"]);
	});

	it("make the same numbers again", async () => {
		const [made, fromScenario, fromFile] = await Promise.all([
			document("score", "best-border-2016"),
			document("score", at("best", "scenario.json")),
			document("score", "two-nations-2016", "--assignment", at("best", "assignment.csv")),
		]);
		expect(fromScenario.result).toEqual(made.result);
		expect(fromScenario.scenario.hash).toBe(made.scenario.hash);
		expect(fromFile.result).toEqual(made.result);
	});

	it("make the same bytes again, from the scenario too", async () => {
		await velvet(["report", "two-nations-2016", "--out", at("again")]);
		for (const name of readdirSync(at("by-state"))) expect(read("again", name)).toBe(read("by-state", name));
		await velvet(["report", at("by-state", "scenario.json"), "--out", at("third")]);
		for (const name of ["map.svg", "assignment.csv", "scenario.json"]) {
			expect(read("third", name)).toBe(read("by-state", name));
		}
	});

	it("of an assignment file make it again from their own copy, mirrored too", async () => {
		const proposal = at("proposal.csv");
		writeFileSync(proposal, read("best", "assignment.csv"));
		for (const mirror of [[], ["--mirror"]]) {
			await velvet(["report", "two-nations-2016", "--assignment", proposal, "--out", at("copy"), ...mirror]);
			const [there, here] = await Promise.all([
				document("score", at("copy", "scenario.json")),
				document("score", "two-nations-2016", "--assignment", proposal, ...mirror),
			]);
			expect(there.result).toEqual(here.result);
			expect(read("copy", "index.html")).not.toContain(folder);
		}
	});
});

describe("the page", () => {
	it("says the sentence, with the bound, and the proof where there is one", () => {
		const plain = (html: string) => html.replace(/<[^>]+>/g, "");
		expect(plain(read("by-state", "index.html"))).toContain(
			"Divided by state, 54.6 million voters would live under the other camp: one country leaves 65.9 million, no border this long leaves fewer than 46.9 million.",
		);
		expect(plain(read("best", "index.html"))).toContain(
			"With 308 county lines of border, 47.5 million voters would live under the other camp, the fewest possible at this length; one country leaves 65.9 million.",
		);
		expect(read("best", "index.html")).toContain("flow 5,176,294 = cut 5,176,294");
		expect(read("by-state", "index.html")).not.toContain("Certificate");
	});

	it("loads nothing and runs nothing", () => {
		for (const page of [read("by-state", "index.html"), read("best", "map.svg")]) {
			expect(page).not.toMatch(/<script|<link|<iframe|<img|@import|@font-face|javascript:/i);
			const urls = [...page.matchAll(/(?:url\(|(?:href|src|action)=["'])([^"')]*)/g)].map(([, url]) => url);
			expect(urls.length).toBeGreaterThan(0);
			for (const url of urls) expect(url).toMatch(/^#/);
		}
		expect(read("by-state", "index.html")).toContain("default-src 'none'");
	});

	it("has both nations' places, hashes, scenario, methods and what must not be concluded", async () => {
		const page = read("by-state", "index.html");
		const { scenario, atlas } = await document("score", "two-nations-2016");
		for (const part of [
			"Los Angeles, CA",
			"Harris, TX",
			scenario.hash,
			atlas.hash,
			"velvet report two-nations-2016 --out report",
			"What must not be concluded",
			"still lack",
			"What it does not say",
			"president-2016",
		]) {
			expect(page).toContain(part);
		}
	});

	it("takes no markup from a scenario", async () => {
		const scenario = JSON.parse(read("by-state", "scenario.json"));
		scenario.title = `</title><script>alert(1)</script>"'`;
		scenario.polities[0].name = `<img src=x onerror=alert(1)>`;
		scenario.polities[0].colour = `red;background:url(https://example.org/x)`;
		scenario.polities[1].colour = "#2f6b3a";
		writeFileSync(at("hostile.json"), JSON.stringify(scenario));
		const { code } = await velvet(["report", at("hostile.json"), "--out", at("hostile")]);
		expect(code).toBe(0);
		for (const name of ["index.html", "map.svg"]) {
			const page = read("hostile", name);
			expect(page).not.toMatch(/<script|<img/);
			expect(page.replace(/&#\d+;/g, "")).not.toMatch(/style="[^"]*example\.org/);
			expect(page).toContain("#2f6b3a");
		}
		expect(read("hostile", "map.svg")).not.toContain("example.org");
	});
});

describe("the map", () => {
	it("is well-formed, below a megabyte, rounded, and says what it shows", () => {
		for (const name of ["by-state", "best"]) {
			const map = read(name, "map.svg");
			expect(map.length).toBeLessThan(1_000_000);
			expect(map).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="-64 0 /);
			expect(map).toMatch(
				/<title id="vm-title">[^<]+<\/title>\s*<desc id="vm-desc">Map by county|<desc id="vm-desc">[^<]+</,
			);
			expect(map).not.toMatch(/\sd="[^"]*\.\d\d/);
			expect(map).not.toMatch(/NaN|undefined|Infinity/);
			expect(tagsBalance(map)).toBe(true);
		}
	});

	it("has a fill for each nation, a hatch for those left, a border and its names", () => {
		const map = read("by-state", "map.svg");
		for (const part of [
			'id="vm-n0"',
			'id="vm-n1"',
			'fill="url(#vm-h0-',
			'fill="url(#vm-h1-',
			'id="vm-border"',
			">Pacifica<",
			"A governs",
		]) {
			expect(map).toContain(part);
		}
		const border = /id="vm-border"[^>]* d="([^"]+)"/.exec(map)?.[1] ?? "";
		expect(border.length).toBeGreaterThan(1000);
	});

	it("exchanges its colours in the mirror and keeps its shapes", async () => {
		await velvet(["report", "two-nations-2016", "--mirror", "--out", at("mirror")]);
		const shape = (map: string, k: number) => new RegExp(`id="vm-n${k}"[^>]* d="([^"]+)"`).exec(map)?.[1];
		const [here, there] = [read("by-state", "map.svg"), read("mirror", "map.svg")];
		expect(shape(there, 0)).toBe(shape(here, 1));
		expect(shape(there, 1)).toBe(shape(here, 0));
	});
});

function tagsBalance(svg: string): boolean {
	const open: string[] = [];
	for (const [, close, name, self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
		if (self === "/") continue;
		if (close === "/") {
			if (open.pop() !== name) return false;
		} else open.push(name);
	}
	return open.length === 0;
}
