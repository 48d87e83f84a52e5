import { builtInScenarios, type Scenario } from "@velvet/scenarios";
import { builtInLike } from "../state/rows.ts";
import type { Asked } from "../state/session.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { quoted, scenarioFileName } from "../words/command.ts";
import { askedAsCast } from "./asked-here.ts";

/** The line in a terminal that simulates the vote on screen. What has no option there stands in the scenario's file. */
export function referendumCommand(session: Seen & { readonly asked: Asked }): string {
	const { base, choices, dropped } = session;
	if (base === null) return "";
	const { dials, support } = choices.ask;
	const mirror = choices.mirrored ? " --mirror" : "";
	const file = `velvet referendum ${quoted(scenarioFileName(session))}${mirror}`;
	if (Object.keys(dials).length > 0 || Object.keys(support).length > 0) return file;
	const name = choices.mirrored
		? otherWinner(base, askedAsCast(session)?.inPower)
		: (builtInLike(base)?.name ?? quoted(dropped?.file ?? scenarioFileName(session)));
	if (name === null) return file;
	const { regions, each, rule } = session.asked.spec;
	const places = regions?.length === 1 && each === undefined ? regions[0].places : null;
	const who =
		each !== undefined ? ` --each ${quoted(each)}` : places === null ? "" : ` --region ${places.map(quoted).join(" ")}`;
	const by = choices.ask.rule === null || typeof rule !== "string" ? "" : ` --rule ${rule}`;
	return `velvet referendum ${name}${who}${by}${mirror}`;
}

/** A built-in scenario of the same votes that says that the other side governs, and nothing else that matters to a vote. */
function otherWinner(base: Scenario, inPower: "A" | "B" | undefined): string | null {
	if (base.referendum !== undefined || builtInLike(base) === null) return null;
	const found = builtInScenarios.find(
		({ scenario: { atlas, vote, seed, finer, referendum } }) =>
			atlas === base.atlas &&
			vote === base.vote &&
			seed === base.seed &&
			finer === base.finer &&
			referendum?.inPower === inPower &&
			referendum?.dials === undefined,
	);
	return found?.name ?? null;
}
