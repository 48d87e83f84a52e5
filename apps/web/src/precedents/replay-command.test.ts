import { expect, it } from "vitest";
import { replayCommand } from "./replay-command.ts";

it("gives the vote on screen to the command line, under the rule that is chosen", () => {
	expect(replayCommand("quebec-1995", null)).toBe("velvet replay quebec-1995");
	expect(replayCommand("quebec-1980", "55-percent")).toBe("velvet replay quebec-1980 --rule 55-percent");
});
