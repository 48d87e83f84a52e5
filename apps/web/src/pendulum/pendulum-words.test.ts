import { expect, it } from "vitest";
import { type Election, electionWords } from "./election-words.ts";
import { frequency } from "./frequency.ts";
import { patienceCell, patienceText } from "./patience-words.ts";

it("tells shares of simulated elections as frequencies, never none or all where there is some", () => {
	expect([0, 0.001, 0.314, 0.9987, 1].map(frequency)).toEqual([
		"0 of 100",
		"fewer than 1 of 100",
		"31 of 100",
		"more than 99 of 100",
		"100 of 100",
	]);
});

it("tells a patience to four digits, never 1 where some below it is enough", () => {
	expect([0.63333, 0.99996, 1, null].map(patienceText)).toEqual([
		"0.6333",
		"over 0.9999",
		"none below 1",
		"none below 1",
	]);
	expect(patienceCell(null)).toBe("none");
});

it("reads an election by one template: exchanged camps exchange its words and nothing else", () => {
	const election: Election = {
		year: 2000,
		share: { A: 0.5026, B: 0.4974 },
		governs: "B",
		changed: true,
		againstVotes: true,
	};
	const mirrored: Election = { ...election, share: { A: 0.4974, B: 0.5026 }, governs: "A" };
	const words = electionWords(election, { A: "Reds", B: "Blues" });
	expect(words).toBe(
		"2000: Reds 50.26\u00a0%, Blues 49.74\u00a0%. Blues governed after, though the other side had more votes; power changed hands.",
	);
	expect(electionWords(mirrored, { A: "Blues", B: "Reds" })).toBe(
		"2000: Blues 49.74\u00a0%, Reds 50.26\u00a0%. Blues governed after, though the other side had more votes; power changed hands.",
	);
});
