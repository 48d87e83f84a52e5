import { describe, expect, it } from "vitest";
import { outcomes, type Policy, policies } from "../response/ladder.ts";
import { answerTo, isInKind } from "./answer.ts";
import type { HistoryDials } from "./dials.ts";
import { Request } from "./request.ts";

const dials = { inKind: 0.7, willing: 0.4 } as HistoryDials;
const IGNORE = policies.indexOf("ignore");

/** A request, not the first of its camp, with its luck. */
function later(inKind: number, answer = 0.99): Request {
	const request = new Request();
	request.made = 1;
	request.luck.inKind = inKind;
	request.luck.answer = answer;
	return request;
}

/** One that ended so, by a policy. */
function ended(outcome: (typeof outcomes)[number], policy: Policy): Request {
	const request = new Request();
	request.lastOutcome = outcomes.indexOf(outcome);
	request.lastPolicy = policies.indexOf(policy);
	return request;
}

describe("the answer to a request", () => {
	it("to the first is the policy, whatever the luck", () => {
		for (const [policy] of policies.entries()) {
			const first = new Request();
			first.luck.inKind = 0;
			expect(answerTo(0, first, ended("blocked", "quash"), policy, dials)).toBe(policy);
			expect(isInKind(0, first, ended("blocked", "quash"), dials)).toBe(false);
		}
	});

	it.each([
		["parted", "ignore", "agree"],
		["autonomy", "ignore", "agree"],
		["blocked", "agree", "quash"],
		["left-open", "agree", "ignore"],
		["voted-down", "agree", "agree"],
		["not-asked", "quash", "quash"],
	] as const)("in kind after one that ended %s under %s is to %s", (outcome, policy, answer) => {
		for (const role of [0, 1] as const) {
			const before = ended(outcome, policy);
			expect(isInKind(role, later(0.69), before, dials)).toBe(true);
			expect(policies[answerTo(role, later(0.69), before, IGNORE, dials)]).toBe(answer);
			expect(isInKind(role, later(0.7), before, dials)).toBe(false);
		}
	});

	it("is in kind to nothing where the other camp has never asked", () => {
		expect(isInKind(1, later(0), new Request(), dials)).toBe(false);
	});

	it("not in kind: who was asked first keeps to the policy; the other agrees, ignores or quashes by luck", () => {
		const before = ended("blocked", "quash");
		expect(answerTo(0, later(0.9, 0), before, IGNORE, dials)).toBe(IGNORE);
		expect(
			[0.39, 0.4, 0.69, 0.7].map((luck) => policies[answerTo(1, later(0.9, luck), before, IGNORE, dials)]),
		).toEqual(["agree", "ignore", "ignore", "quash"]);
	});
});
