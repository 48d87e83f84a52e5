import { builtInLike } from "../state/rows.ts";
import type { Asked } from "../state/session.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { quoted, scenarioFileName } from "../words/command.ts";

/** The line in a terminal that simulates the vote on screen. What was set on the page stands in the scenario's file. */
export function referendumCommand(session: Seen & { readonly asked: Asked }): string {
	const { base, choices, dropped } = session;
	if (base === null) return "";
	const { dials, support } = choices.ask;
	const mirror = choices.mirrored ? " --mirror" : "";
	if (Object.keys(dials).length > 0 || Object.keys(support).length > 0) {
		return `velvet referendum ${quoted(scenarioFileName(session))}${mirror}`;
	}
	const name = builtInLike(base)?.name ?? quoted(dropped?.file ?? scenarioFileName(session));
	const { regions, each, rule } = session.asked.spec;
	const places = regions?.length === 1 && each === undefined ? regions[0].places : null;
	const who =
		each !== undefined ? ` --each ${quoted(each)}` : places === null ? "" : ` --region ${places.map(quoted).join(" ")}`;
	const by = choices.ask.rule === null || typeof rule !== "string" ? "" : ` --rule ${rule}`;
	return `velvet referendum ${name}${who}${by}${mirror}`;
}
