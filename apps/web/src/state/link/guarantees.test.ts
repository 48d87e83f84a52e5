import { expect, it } from "vitest";
import { defaultChoices } from "../choices.ts";
import { readGuarantees } from "./guarantees.ts";
import { readLink, writeLink } from "./link.ts";

it("restores what was entered, and that all was taken out", () => {
	const guarantees = [
		{ kind: "option-of-nationality", by: "A" },
		{ kind: "passage", by: "Pacific" },
	] as const;
	for (const each of [guarantees, []]) {
		const choices = { ...defaultChoices, guarantees: each };
		expect(readLink(`#${writeLink(choices)}`)).toEqual({ choices, issues: [] });
	}
	expect(writeLink({ ...defaultChoices, guarantees })).toBe("guarantees=option-of-nationality:A,passage:Pacific");
});

it("refuses kinds that there are not, and what can be no nation", () => {
	for (const bad of [
		"",
		"tolls:A",
		"passage",
		"passage:",
		"passage:A:B",
		"passage:__proto__",
		"passage:A,,",
		"passage:<b>",
	])
		expect(readGuarantees(bad), bad).toBeNull();
	expect(readLink("#guarantees=tolls:A").issues).toMatchObject([{ code: "bad-link" }]);
});
