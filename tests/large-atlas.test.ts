import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Checked } from "@velvet/core";
import { buildAtlas, decodeAtlas, encodeAtlas, parseAtlasSpec, starterScenario } from "@velvet/ingest";
import { makePlan, openCase, parseScenario, readPrice, scoreCase, solvePrice } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";

/** 73,537 voting districts, kept beside the project and never in it; built only when asked for: VELVET_LARGE=1. */
const shared = new URL("../../shared/data/us-vtd-2020/", import.meta.url).pathname;
const isAsked = process.env.VELVET_LARGE === "1" && existsSync(shared);

describe.skipIf(!isAsked)("73,537 voting districts", () => {
	it("build, open, are scored and cut exactly", { timeout: 600_000 }, async () => {
		const theCase = await openDistricts();
		const { state, metrics } = scoreCase(theCase, unwrap(makePlan(theCase)));
		expect(state).toBe("complete");
		const { a, b } = theCase.preference.totals;
		const { matched } = metrics["self-determination"];
		expect(matched.A + matched.B + (metrics.stranded.value ?? Number.NaN)).toBe(a + b);
		// The same networks in SciPy 1.17, maximum_flow by Dinic's method.
		for (const [price, flow] of [
			["50", 751_573],
			["1000", 3_869_191],
		] as const) {
			const ratio = readPrice(price, "edges");
			if (ratio === null) throw new Error(price);
			expect(solvePrice(theCase, "edges", ratio).certificate).toEqual({ flow, cut: flow, scale: 1 });
		}
	});
});

async function openDistricts() {
	const topologies = readdirSync(join(shared, "topo")).map((name) => `topo/${name}`);
	const column = (key: string, unit: string, from: object) => ({
		...{ key, title: key, unit, year: 2016, source: "vtd", aggregation: "sum" },
		...from,
	});
	const spec = unwrap(
		parseAtlasSpec(
			JSON.stringify({
				velvetAtlas: 1,
				id: "us-vtd-2020",
				title: "Voting districts",
				levels: { unit: "district", parent: "county" },
				units: { files: topologies, name: "@id", parent: { prefix: 5 }, source: "vtd" },
				tables: { v: { file: "vtd_national.csv.gz", id: "geoid20" } },
				columns: [
					column("a", "votes", { from: "v:dem_2016" }),
					column("b", "votes", { from: "v:rep_2016" }),
					column("total", "votes", { from: "v:tot_2016" }),
					column("people", "people", { from: "v:pop20" }),
				],
				votes: [
					{
						...{ id: "v2016", title: "2016", year: 2016, total: "total", people: "people" },
						choices: ["a", "b"].map((key) => ({ key, name: key.toUpperCase(), column: key })),
					},
				],
				camps: { A: ["a"], B: ["b"] },
				sources: [{ key: "vtd", title: "Voting districts", publisher: "see the folder", licence: "see the folder" }],
			}),
		),
	);
	const files = [...topologies, "vtd_national.csv.gz"].map((name) => {
		const bytes = readFileSync(join(shared, name));
		return { name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
	});
	const built = encodeAtlas(unwrap(await buildAtlas(spec, files)).atlas);
	const atlas = unwrap(decodeAtlas(built, "", { outlines: "now" }));
	return unwrap(openCase(unwrap(parseScenario(JSON.stringify(starterScenario(spec, spec.id)))), atlas));
}

function unwrap<T>(checked: Checked<T>): T {
	if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
	return checked.value;
}
