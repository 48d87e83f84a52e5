import { describe, expect, it } from "vitest";
import { evidenceWords, sourceWords } from "./evidence.ts";

describe("evidence in words", () => {
	it("never leaves a bare letter, which could be a camp's key", () => {
		expect((["F", "M", "M+C", "C", "D", "A"] as const).map(evidenceWords)).toEqual([
			"F, found",
			"M, from memory",
			"M+C, from memory, confirmed by sums",
			"C, computed",
			"D, derived",
			"A, assumed",
		]);
	});

	it("does not say of a source again what its tag has said", () => {
		expect(sourceWords("Assumed: nought when it is kept in common.")).toBe("Nought when it is kept in common.");
		expect(sourceWords("Assumed. Movers' choices go with party.")).toBe("Movers' choices go with party.");
		expect(sourceWords("models.md 6.2, assumed.")).toBe("models.md 6.2, assumed.");
	});
});
