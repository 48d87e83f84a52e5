import { readFileSync } from "node:fs";
import type { CampKey, Checked, Json } from "@velvet/core";
import { parseRecords } from "@velvet/ingest";
import {
	builtInScenarios,
	counterpart,
	findBuiltIn,
	ladders,
	makePlan,
	mirrorScenario,
	openCase,
	policies,
	runResponse,
	type Scenario,
	voteOutlook,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";
import { expectSame } from "../expect-same.ts";

function opened(scenario: Scenario) {
	const theCase = taken(openCase(scenario, atlasOf(scenario)));
	return { theCase, plan: taken(makePlan(theCase)) };
}

function named(name: string): Scenario {
	const scenario = findBuiltIn(name);
	if (scenario === null) throw new Error(name);
	return scenario;
}

function taken<T>(checked: Checked<T>): T {
	if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
	return checked.value;
}

function whoAsks(name: string, camp: CampKey) {
	const { theCase, plan } = opened(named(name));
	return counterpart(theCase, plan, camp);
}

describe("who asks, and who would in the mirror", () => {
	it("answers California by Texas, and Texas by California", () => {
		expect(whoAsks("california-alone-2016", "A")).toMatchObject({ name: "California", places: ["06"] });
		expect(whoAsks("california-alone-2016", "B")).toMatchObject({ name: "Texas", places: ["48"] });
		expect(whoAsks("texas-alone-2016", "B")).toMatchObject({ name: "Texas", why: "leaves-in-the-plan" });
		expect(whoAsks("texas-alone-2016", "A")).toMatchObject({ name: "California" });
	});

	it("answers the 20 states and the capital that one camp won by the 30 that the other won", () => {
		expect(whoAsks("two-nations-2016", "A").places).toHaveLength(21);
		expect(whoAsks("two-nations-2016", "B")).toMatchObject({ name: "30 states", why: "all-that-the-camp-won" });
	});

	it("answers county by county where the plan cuts states", () => {
		const { places: one } = whoAsks("by-county-2016", "A");
		const { places: other } = whoAsks("by-county-2016", "B");
		// 488 units of the one, Kalawao among them, which has no votes of its own; 2,626 of the other: all of the atlas.
		expect((one?.length ?? 0) + (other?.length ?? 0)).toBe(3114);
	});
});

describe("precedents of stages", () => {
	const rows = new Map(
		parseRecords(readFileSync(new URL("../../data/independence-referendums.csv", import.meta.url), "utf8")).map(
			(row) => [row.id, row],
		),
	);
	const rungs = policies.flatMap((policy) => ladders[policy].map((rung) => ({ policy, ...rung })));

	it("are rows of the table of votes", () => {
		for (const { stage, precedents } of rungs) {
			expect(precedents.length, stage).toBeGreaterThan(0);
			for (const id of precedents) expect(rows.has(id), `${stage}: ${id}`).toBe(true);
		}
	});

	it("are votes held without consent where the centre would ignore or quash, with it where it would agree", () => {
		for (const policy of policies) {
			const held = rungs.filter((rung) => rung.policy === policy && rung.stage === "vote");
			const consents = held.flatMap(({ precedents }) => precedents.map((id) => rows.get(id)?.held_with_consent));
			expect(new Set(consents)).toEqual(new Set([policy === "agree" ? "1" : "0"]));
		}
	});

	it("had a court where courts are asked, and no self-government only in the last of the talks", () => {
		const courts = rungs.filter(({ stage }) => stage.endsWith("court") || stage === "appeal");
		for (const { precedents } of courts) for (const id of precedents) expect(rows.get(id)?.court_ruling).not.toBe("");
		const talks = rungs.find(({ stage }) => stage === "lesser")?.precedents.map((id) => rows.get(id)?.outcome);
		expect(talks).toEqual(["autonomy", "autonomy", "autonomy", "remained"]);
	});
});

describe.each(builtInScenarios.map(({ name, scenario }) => [name, scenario] as const))("%s mirrored", (_, scenario) => {
	it("has under the other key the same places, simulated vote and ladders, byte for byte", () => {
		const all = (each: Scenario) => {
			const { theCase, plan } = opened(each);
			const outlook = (camp: CampKey) => voteOutlook(theCase, plan, camp, { draws: 200 });
			const response = runResponse(theCase, plan, { sets: 100, coolingOff: 2, guarantee: 0.5 });
			return JSON.parse(JSON.stringify({ outlooks: { A: outlook("A"), B: outlook("B") }, response })) as Json;
		};
		expectSame(all(mirrorScenario(scenario)), exchange(all(scenario)));
	});
});
