import { expect, it } from "vitest";
import { alternationSentence } from "./alternation-sentence.ts";
import type { Country } from "./use-patience.ts";
import { winnersSentence } from "./winners-sentence.ts";

const undivided = { id: null, name: "Undivided", changes: 0.486, least: 0.6728 };

it("says of each nation from its own numbers whether power would change hands more or less often", () => {
	const nations = [
		{ id: "A", name: "Pacifica", changes: 0.003, least: 0.9974 },
		{ id: "B", name: "United States", changes: 0.496, least: 0.6685 },
	];
	expect(alternationSentence([undivided, ...nations], 0.0535)).toBe(
		"At a spread of 5.35 points power would change hands in 48.6\u00a0% of terms undivided, where allowing needs 0.6728; in Pacifica less often (0.3\u00a0%), which needs more: 0.9974; in the United States more often (49.6\u00a0%), which needs less: 0.6685.",
	);
});

it("has a word for as often, and for no patience at all", () => {
	const same = { ...undivided, id: "A", name: "Reds" };
	const never = { id: "B", name: "Blues", changes: 0, least: null };
	expect(alternationSentence([undivided, same, never], 0.02)).toMatch(
		/in Reds as often \(48\.6\u00a0%\), which needs as much: 0\.6728; in Blues less often \(0\.0\u00a0%\), which needs more: none below 1\.$/,
	);
	expect(alternationSentence([undivided], 0.02)).toBe("");
});

it("names the camp that would be ahead, by one template: exchanged camps exchange its words and nothing else", () => {
	const country = (id: string | null, name: string, A: number) => ({ id, name, swing: { chance: { A, B: 1 - A } } });
	const said = (countries: readonly unknown[], names: { A: string; B: string }) =>
		winnersSentence(countries as readonly Country[], names, 0.0535);
	const as = said([country(null, "", 0.5), country("B", "United States", 0.45)], { A: "Reds", B: "Blues" });
	expect(as).toBe(
		"Of elections far apart, where levels spread by 5.35 points: undivided either camp would govern after 50 of 100; in the United States Blues would govern after 55 of 100.",
	);
	expect(said([country(null, "", 0.5), country("A", "United States", 0.55)], { A: "Blues", B: "Reds" })).toBe(as);
});
