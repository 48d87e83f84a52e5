import { expect, it } from "vitest";
import { defaultChoices, usualPrecedents } from "../choices.ts";
import { readLink, writeLink } from "./link.ts";

it("restores which votes of the past are looked at, and as what", () => {
	const precedents = {
		shown: "answers",
		comparable: true,
		regime: "hybrid",
		question: "join-other",
		from: 1945,
		to: 2024,
		consent: "disputed",
		passed: "no",
	} as const;
	const choices = { ...defaultChoices, precedents };
	expect(readLink(`#${writeLink(choices)}`)).toEqual({ choices, issues: [] });
	expect(writeLink({ ...defaultChoices, precedents: { ...usualPrecedents, shown: "answers", consent: "no" } })).toBe(
		"votes=answers&among=consent:no",
	);
});

it("names what it cannot read", () => {
	for (const bad of [
		"votes=dots",
		"among=",
		"among=regime:monarchy",
		"among=consent:yes,passed:1",
		"among=from:19x5",
		"among=from:99999",
		"among=__proto__:1",
		"among=shown:list",
	]) {
		const { choices, issues } = readLink(`#${bad}`);
		expect([bad, choices, issues.map(({ code }) => code)]).toEqual([bad, defaultChoices, ["bad-link"]]);
	}
});
