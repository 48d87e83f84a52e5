import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { metricRegistry } from "@velvet/core";
import { builtInScenarios, checkScenario, parseScenario } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { metricsPage } from "../scripts/lib/metrics-page.mjs";
import { issueCodes } from "./issue-codes.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = [
	...readdirSync(root).filter((name) => name.endsWith(".md")),
	...["docs", "decisions"].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".md"))
			.map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
	),
];

describe.each(pages)("%s", (page) => {
	const text = read(page);

	it("links only to what exists", () => {
		const links = [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map((match) => match[1] ?? match[2]);
		const broken = links.filter((link) => !/^(https?:|mailto:)/.test(link) && !leadsSomewhere(page, link));
		expect(broken).toEqual([]);
	});

	it("names only files that exist", () => {
		const named = [...text.matchAll(/`((?:packages|apps|scripts|bench|tests|docs|decisions|data|\.ci)\/[^`\s]+)`/g)];
		const missing = named.map((match) => match[1]).filter((path) => !isThere(path));
		expect(missing).toEqual([]);
	});
});

describe("docs/models.md", () => {
	const text = read("docs/models.md");
	const sources = ["packages", "apps"].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
			.map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
			.filter((path) => /\/src\/.*\.tsx?$/.test(path)),
	);

	it("has every equation that the sources name", () => {
		const cited = sources.flatMap((path) =>
			[...read(path).matchAll(/models\.md[ ,(§]+((?:\d\.\d)(?:(?:, | and |\)? and \()\d\.\d)*)/g)].flatMap((match) =>
				[...match[1].matchAll(/\d\.\d/g)].map(([number]) => number),
			),
		);
		expect(new Set(cited).size).toBeGreaterThan(5);
		expect(
			[...new Set(cited)].filter((number) => !text.includes(`(${number})`) && !text.includes(`§${number}`)),
		).toEqual([]);
	});
});

describe("a figure or a section that is cited", () => {
	const text = read("docs/models.md");
	const checked = [...text.matchAll(/^\| (V\d\.\d) \|/gm)].map(([, figure]) => figure);
	const citing = [
		...pages,
		"data/manifest.json",
		...["packages", "apps", "tests"].flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
				.map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
				.filter((path) => /^(tests|\w+\/[\w-]+\/src)\/.*\.tsx?$/.test(path)),
		),
	];

	it("stands in docs/models.md: V2.7 in its table of figures, §2.5 by its number", () => {
		const lost = citing.flatMap((path) => [
			...[...read(path).matchAll(/\bV[1-9]\.\d\b/g)].flatMap(([figure]) =>
				checked.includes(figure) ? [] : [`${path}: ${figure}`],
			),
			...[...read(path).matchAll(/models\.md`? §(\d(?:\.\d)?)/g)].flatMap(([, section]) =>
				text.includes(`§${section}`) ? [] : [`${path}: §${section}`],
			),
		]);
		expect(lost).toEqual([]);
	});

	it("is checked by a test that names it", () => {
		const rows = [...text.matchAll(/^\| (V\d\.\d) \|.*\| `([^`]+)` \|$/gm)];
		expect(rows.length).toBeGreaterThan(25);
		expect(rows.filter(([, figure, path]) => !read(path).includes(figure)).map(([row]) => row)).toEqual([]);
	});
});

describe("docs/issues.md", () => {
	const codes = issueCodes();
	const documented = new Set([...read("docs/issues.md").matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]));

	it("has every code of the code", () => {
		expect([...codes].filter(([code]) => !documented.has(code))).toEqual([]);
	});

	it("has no code that nothing gives", () => {
		expect([...documented].filter((code) => !codes.has(code))).toEqual([]);
	});
});

describe("docs/metrics.md", () => {
	it("is what the registry says: else run node scripts/docs.mjs", () => {
		expect(read("docs/metrics.md")).toBe(metricsPage(metricRegistry));
	});
});

describe("docs/checks.md", () => {
	it("has every check, rule and preset and no other", () => {
		const folders = ["packages/scenarios/src/checks", "packages/scenarios/src/rules"];
		const code = folders.flatMap((folder) =>
			readdirSync(join(root, folder))
				.filter((name) => !name.includes(".test"))
				.map((name) => read(`${folder}/${name}`)),
		);
		const pattern = /\bkey: "([a-z-]+)"|(?:listPieces|namedThenCounted)\(\s*ground,\s*"([a-z-]+)"/g;
		const keys = code.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[2]));
		const documented = [...read("docs/checks.md").matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]);
		expect(new Set(documented)).toEqual(new Set(keys));
	});
});

describe("docs/scenario.md", () => {
	const page = read("docs/scenario.md");

	it("shows the first built-in scenario", () => {
		const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
		const parsed = parseScenario(example);
		expect(parsed).toMatchObject({ ok: true, value: builtInScenarios[0].scenario });
	});

	it("names every key, and the defaults that the code fills in", () => {
		for (const key of Object.keys(builtInScenarios[0].scenario)) expect(page).toContain(`\`${key}\``);
		const { title, atlas, vote, camps, polities } = builtInScenarios[0].scenario;
		const short = { velvet: 1, title, atlas, vote, camps, polities, plan: { method: "winner" } };
		const filled = checkScenario(short);
		expect(filled).toMatchObject({
			ok: true,
			value: {
				plan: { level: "unit", threshold: 0 },
				links: "land",
				locks: [],
				governs: "assigned",
				ask: ["scorecard"],
				seed: "velvet",
			},
		});
	});
});

function leadsSomewhere(page: string, link: string): boolean {
	const [path, anchor] = link.split("#", 2);
	const target = path === "" ? join(root, page) : join(root, dirname(page), path);
	if (!existsSync(target)) return false;
	return anchor === undefined || headings(readFileSync(target, "utf8")).includes(anchor);
}

/** Anchors as GitHub makes them. */
function headings(text: string): string[] {
	return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
		match[1]
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, "")
			.trim()
			.replace(/\s/g, "-"),
	);
}

/** A path, perhaps with a star; what a build makes need not be there. */
function isThere(path: string): boolean {
	if (/^data\/built\/|\/dist\//.test(path)) return true;
	return existsSync(join(root, path.split("*", 1)[0]));
}
