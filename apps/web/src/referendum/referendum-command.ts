import { builtInLike } from "../state/rows.ts";
import type { Asked } from "../state/session.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { quoted, scenarioFileName } from "../words/command.ts";
import { namesRegion } from "./spec-asked.ts";

/** The line in a terminal that simulates the vote on screen. What has no option there stands in the scenario's file. */
export function referendumCommand(session: Seen & { readonly asked: Asked }): string {
	const { base, choices, dropped, asked } = session;
	if (base === null) return "";
	const { ask, mirrored } = choices;
	const mirror = mirrored ? " --mirror" : "";
	if (Object.keys(ask.dials).length > 0 || Object.keys(ask.support).length > 0) {
		return `velvet referendum ${quoted(scenarioFileName(session))}${mirror}`;
	}
	const name = builtInLike(base)?.name ?? quoted(dropped?.file ?? scenarioFileName(session));
	const { regions, each, inPower } = asked.spec;
	const asOpened = ask.region === null && namesRegion(base.referendum);
	const places = regions?.length === 1 && each === undefined ? regions[0].places : [];
	const who = each === undefined ? [" --region", ...places.map(quoted)].join(" ") : ` --each ${quoted(each)}`;
	const by = ask.rule === null ? "" : ` --rule ${ask.rule}`;
	const governs = ask.otherWon && inPower !== undefined ? ` --in-power ${inPower}` : "";
	return `velvet referendum ${name}${asOpened ? "" : who}${by}${governs}${mirror}`;
}
