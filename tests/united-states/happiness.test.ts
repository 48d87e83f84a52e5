import type { Json } from "@velvet/core";
import {
	breakEvenLoss,
	builtInScenarios,
	findBuiltIn,
	makePlan,
	mirrorScenario,
	openCase,
	runWelfare,
	type Scenario,
	type Welfare,
	type WelfareOptions,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";
import { expectSame } from "../expect-same.ts";

const builtIn = (name: string) => findBuiltIn(name) as Scenario;

function welfareOf(scenario: Scenario, options: WelfareOptions = {}): Welfare {
	const theCase = openCase(scenario, atlasOf(scenario));
	if (!theCase.ok) throw new Error(theCase.issues[0].message);
	const plan = makePlan(theCase.value);
	if (!plan.ok) throw new Error(plan.issues[0].message);
	const found = runWelfare(theCase.value, plan.value, options);
	if (!found.ok) throw new Error(found.issues[0].message);
	return found.value;
}

const byState = builtIn("two-nations-2016");
const found = welfareOf(byState);

describe("dump", () => {
	it("x", () => {
		const { dials, caveats, evidence, ...rest } = found;
		console.log(JSON.stringify(rest, (k, v) => (k === "places" ? v.length : typeof v === "number" ? Number(v.toPrecision(5)) : v), 1));
	});
});
