import { canonicalJson, type Json } from "@velvet/core";
import { exchange, type GridVotes } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { makePlan } from "../make-plan.ts";
import { mirrorScenario } from "../mirror.ts";
import type { Scenario } from "../scenario.ts";
import { byRow, mapped, openGrid, scenarioOf } from "../testing/grid-cascade.ts";
import { outcomes, policies } from "./ladder.ts";
import type { ResponseResult } from "./response-result.ts";
import type { ResponseSpec } from "./response-spec.ts";
import { runResponse } from "./run-response.ts";

const votes: GridVotes = Array.from({ length: 16 }, (_, u) => (u < 8 ? [80, 20] : [25, 75]));
const support = { a: 0.62, b: 0.3, other: 0.4 };
const scenario = scenarioOf(byRow, { referendum: mapped(support, { sigmaNation: 0.3, outOfPower: 0.3 }) });

function run(spec: ResponseSpec = {}, given: Scenario = scenario): ResponseResult {
	const theCase = openGrid(given, votes);
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
	return runResponse(theCase, plan.value, { sets: 300, ...spec });
}

function sideOf(result: ResponseResult, camp: "A" | "B" = "A") {
	const side = result.sides[camp];
	if (side.who === null) throw new Error(side.why);
	return side;
}

describe("what comes of a request", () => {
	const usual = run();

	it("is asked by the nation that leaves, and in the mirror by the other side", () => {
		expect(usual.first).toBe("A");
		expect(sideOf(usual).who).toMatchObject({ asks: "A", governs: "B", places: 2, why: "leaves-in-the-plan" });
		expect(sideOf(usual, "B").who).toMatchObject({ asks: "B", governs: "A", places: 2 });
	});

	it("has shares that sum to 1 under each answer, within their least and most", () => {
		for (const policy of policies) {
			const { outcomes: shares, ifVotePasses } = sideOf(usual).policies[policy];
			for (const each of [shares, ifVotePasses]) {
				expect(outcomes.reduce((sum, outcome) => sum + each[outcome].mean, 0)).toBeCloseTo(1, 12);
				for (const outcome of outcomes) {
					const { least, p05, p50, p95, most } = each[outcome];
					expect([least - 1e-12, p05, p50, p95, most + 1e-12]).toEqual(
						[least - 1e-12, p05, p50, p95, most + 1e-12].sort((p, q) => p - q),
					);
				}
			}
			expect(ifVotePasses["voted-down"].mean).toBe(0);
		}
	});

	it("flows from stage to stage without loss", () => {
		for (const policy of policies) {
			const { stages, outcomes: shares } = sideOf(usual).policies[policy];
			expect(stages[0].reached).toBe(1);
			const into = (to: string) =>
				stages.flatMap(({ yes, no }) => [yes, no]).reduce((sum, flow) => sum + (flow.to === to ? flow.share : 0), 0);
			for (const { stage, reached, yes, no } of stages) {
				expect(yes.share + no.share).toBeCloseTo(reached, 12);
				if (stage !== "petition") expect(into(stage)).toBeCloseTo(reached, 12);
			}
			for (const outcome of outcomes) expect(into(outcome)).toBeCloseTo(shares[outcome].mean, 12);
		}
	});

	it("meets the same petition under every answer: what policies share meets the same chances", () => {
		const petitions = policies.map((policy) => sideOf(usual).policies[policy].stages[0].chance);
		expect(new Set(petitions.map((chance) => JSON.stringify(chance))).size).toBe(1);
		const { ignore, quash } = sideOf(usual).policies;
		expect(ignore.outcomes["not-asked"].mean).toBe(quash.outcomes["not-asked"].mean);
	});

	it("takes the years of its stages: a failed petition one to two, a vote down at least two", () => {
		for (const policy of policies) {
			const { "not-asked": failed, "voted-down": down } = sideOf(usual).policies[policy].outcomes;
			expect(failed.years?.p05).toBeGreaterThanOrEqual(1);
			expect(failed.years?.p95).toBeLessThanOrEqual(2);
			expect(down.years?.p05).toBeGreaterThanOrEqual(2);
		}
		expect(sideOf(usual).policies.agree.outcomes["left-open"].years).toBeNull();
	});

	it("is never more a parting with a larger majority, a second vote, more claimants; nor less with a guarantee", () => {
		for (const policy of policies) {
			for (const { key, to, difference } of sideOf(usual).policies[policy].changes) {
				const { all, ifVotePasses } = difference ?? { all: null, ifVotePasses: null };
				const ends = [all, ifVotePasses].flatMap((each) => (each === null ? [] : [each.parted.p05, each.parted.p95]));
				expect(ends).toHaveLength(4);
				for (const end of ends) expect(key === "guarantee" ? -end : end, `${key} ${to}`).toBeLessThanOrEqual(1e-12);
			}
		}
	});

	it("says what the dials have changed from the usual, by the same chances", () => {
		const asked = sideOf(run({ threshold: 0.55, guarantee: 0.7 })).policies.agree;
		const before = sideOf(usual).policies.agree;
		expect(asked.fromUsual?.all.parted.mean).toBeCloseTo(asked.outcomes.parted.mean - before.outcomes.parted.mean, 12);
		expect(before.fromUsual).toBeNull();
		expect(asked.changes.map(({ key }) => key)).toEqual(
			["threshold", "threshold", "coolingOff", "guarantee", "claimants"].slice(1),
		);
	});

	it("depends first on the stage that turns it most", () => {
		const { dependsOn } = sideOf(usual).policies.quash.outcomes.blocked;
		const widths = dependsOn.map(({ low, high }) => Math.abs(high.share - low.share));
		expect(widths).toEqual([...widths].sort((p, q) => q - p));
		expect(dependsOn.map(({ stage }) => stage)).toContain("highest-court");
		expect(sideOf(usual).policies.quash.outcomes["not-asked"].dependsOn.map(({ stage }) => stage)).toEqual([
			"petition",
		]);
	});

	it("takes a poll's support on either side", () => {
		const polled = run({ support: 0.55 });
		for (const camp of ["A", "B"] as const) {
			const { yesShare, passes } = sideOf(polled, camp).vote;
			expect(yesShare?.p50).toBeGreaterThan(0.35);
			expect(passes.mean).toBeGreaterThan(0.05);
		}
	});

	it("still has ladders where nothing says how a vote would go: its chance is then assumed", () => {
		const blank = run({ threshold: 0.6 }, scenarioOf(byRow));
		const { vote, policies: answers } = sideOf(blank);
		expect(vote).toMatchObject({ yesShare: null, ends: { low: 0.05, high: 0.95 } });
		expect(vote.why).toContain("nothing says how a vote recorded is related");
		const silent = answers.agree.changes.filter(({ difference }) => difference === null);
		expect(silent.map(({ key }) => key)).toEqual(["threshold", "threshold"]);
	});

	it("has no side where nobody asks, and says why", () => {
		const nobody = run({}, scenarioOf({ method: "assignment", places: {}, rest: "B" }));
		expect(nobody.sides.A).toEqual({ who: null, why: "No place leaves in this plan." });
	});

	it("mirrors to the last byte, and is the same again", () => {
		const text = (result: ResponseResult) => canonicalJson(JSON.parse(JSON.stringify(result)) as Json);
		for (const spec of [{}, { coolingOff: 2, guarantee: 0.5, claimants: 4, threshold: 0.55, support: 0.5 }]) {
			const here = run(spec);
			expect(text(run(spec, mirrorScenario(scenario)))).toBe(
				canonicalJson(exchange(JSON.parse(JSON.stringify(here)) as Json)),
			);
			expect(text(run(spec))).toBe(text(here));
		}
	});
});
