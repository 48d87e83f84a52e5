import { expect, it } from "vitest";
import { type Choices, defaultChoices } from "./choices.ts";
import { readLink, writeLink } from "./link.ts";

it("leaves the usual choices out", () => {
	expect(writeLink(defaultChoices)).toBe("");
	expect(readLink("")).toEqual({ choices: defaultChoices, issues: [] });
});

it("restores everything", () => {
	const choices: Choices = {
		row: "yours",
		year: 2024,
		mirrored: true,
		measure: "km",
		price: "1250.5",
		beside: "half",
		shade: "lead",
		tab: "places",
		table: true,
		theme: "dark",
		view: { unit: "06029", zoom: 4.6 },
		yours: "Ab_-9",
	};
	expect(readLink(`#${writeLink(choices)}`)).toEqual({ choices, issues: [] });
});

it("names what it cannot read and goes on", () => {
	const { choices, issues } = readLink("#plan=nobody&price=NaN&year=2024&z=0.5,06029&x=<script>&border=km");
	expect(choices).toEqual({ ...defaultChoices, year: 2024, measure: "km", price: "300" });
	expect(issues.map((each) => each.where)).toEqual(["plan=nobody", "price=NaN", "z=0.5,06029", "x=<script>"]);
	expect(issues.every((each) => each.code === "bad-link" && each.fix !== undefined)).toBe(true);
});
