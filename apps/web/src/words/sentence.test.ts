import { expect, it } from "vitest";
import { plainText, type SentenceFacts, sentenceOf } from "./sentence.ts";

const byState: SentenceFacts = {
	lead: "Divided by state",
	stranded: 54_627_155,
	asOne: 65_853_652,
	onAverage: false,
	border: { measure: "edges", length: 379 },
	unit: "county",
	least: 46_914_000,
	among: "",
	unassigned: 0,
};
const say = (facts: Partial<SentenceFacts>) => plainText(sentenceOf({ ...byState, ...facts }));

it("says plan, status quo and bound off the frontier", () => {
	expect(say({})).toBe(
		"Divided by state, 54.6 million voters would live under the other camp: one country leaves 65.9 million, no border this long leaves fewer than 46.9 million.",
	);
	expect(sentenceOf(byState).filter((part) => part.strong)).toHaveLength(3);
});

it("says so when fewer are not possible", () => {
	const onIt = { stranded: 47_474_179, least: 47_474_179, border: { measure: "edges", length: 308 } } as const;
	expect(say(onIt)).toBe(
		"With 308 county lines of border, 47.5 million voters would live under the other camp, the fewest possible at this length; one country leaves 65.9 million.",
	);
	expect(say({ ...onIt, border: { measure: "km", length: 11_945.2 } })).toContain("With 11,945 km of border, ");
	expect(say({ ...onIt, border: { measure: "edges", length: 1 } })).toContain("With 1 county line of border, ");
	expect(say({ ...onIt, border: { measure: "edges", length: 0 } })).toContain("With no border by land, ");
});

it("works before the bound is known, for one voter, and with land that has no nation", () => {
	expect(say({ least: null })).toMatch(/one country leaves 65\.9 million\.$/);
	expect(say({ among: " that parts no state" })).toContain(
		"no plan that parts no state with a border this long leaves fewer",
	);
	expect(say({ stranded: 1, least: 1, among: " that parts no state" })).toContain(
		"the fewest possible at this length of any plan that parts no state;",
	);
	expect(say({ stranded: 1, least: 0 })).toContain("1 voter would live");
	expect(say({ unassigned: 12, lead: "Drawn by hand" })).toMatch(
		/^Drawn by hand, with 12 counties unassigned, 54\.6 million/,
	);
	expect(say({ onAverage: true, asOne: 64_419_170 })).toContain(
		"one country leaves 64.4 million on average, no border",
	);
});
