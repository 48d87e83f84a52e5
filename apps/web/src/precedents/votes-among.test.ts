import { comparableVotes } from "@velvet/scenarios";
import { expect, it } from "vitest";
import { usualPrecedents } from "../state/choices.ts";
import { filterOf, isWhole, responsesCommand, withoutFilter } from "./votes-among.ts";

it("asks the engine and the command line for the same votes", () => {
	const all = { ...usualPrecedents, shown: "answers" } as const;
	expect([filterOf(all), responsesCommand(all), isWhole(all)]).toEqual([{}, "velvet responses", true]);
	const some = { ...all, regime: "colonial", from: 1900, to: 1950, consent: "no", passed: "yes" } as const;
	expect(filterOf(some)).toEqual({ regimes: ["colonial"], from: 1900, to: 1950, consent: "no", passed: true });
	expect(responsesCommand(some)).toBe(
		"velvet responses --regime colonial --from 1900 --to 1950 --consent no --passed yes",
	);
	expect(withoutFilter(some)).toEqual(all);
});

it("lets the comparable subset stand in the place of regime, question and first year", () => {
	const choice = { ...usualPrecedents, comparable: true, regime: "colonial", from: 1800, to: 2000 } as const;
	expect(filterOf(choice)).toEqual({ ...comparableVotes, to: 2000 });
	expect(responsesCommand(choice)).toBe("velvet responses --comparable --to 2000");
});
