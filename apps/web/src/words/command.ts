import { drawnOf } from "../state/drawn.ts";
import { builtInLike, rowOf } from "../state/rows.ts";
import { type Seen, withoutEntered } from "../state/shown-scenario.ts";

/** The line in a terminal that gives what is on screen; nothing before a case is open. */
export function commandOf(session: Seen): string {
	const { choices, dropped, base, theCase } = session;
	if (base === null) return "";
	const { row, mirrored, measure, price } = choices;
	const mirror = mirrored ? " --mirror" : "";
	const opening = builtInLike(base)?.name ?? quoted(dropped?.file ?? scenarioFileName(session));
	if (row === "best") return `velvet frontier ${opening} --border ${measure} --price ${price}${mirror}`;
	if (row === "yours") {
		const file = drawnOf(session)?.file ?? `yours-${theCase?.vote.year ?? choices.year}.csv`;
		if (dropped !== null && file === dropped.file) return `velvet score ${opening}${mirror}`;
		return `velvet score ${opening} --assignment ${quoted(file)}${mirror}`;
	}
	const name = builtInLike(withoutEntered(row, session))?.name ?? quoted(scenarioFileName(session));
	return `velvet score ${name}${mirror}`;
}

/** The line that writes the report of what is on screen. */
export function reportCommandOf(session: Seen): string {
	const { guarantees, mirrored } = session.choices;
	if (guarantees === null || session.base === null) return planCommandOf("report", session, " --out report");
	// What was entered stands in the scenario's file.
	return `velvet report ${quoted(scenarioFileName(session))}${mirrored ? " --mirror" : ""} --out report`;
}

/** The line of a verb that takes the plan on screen; a price of one's own stands in the scenario's file. */
export function planCommandOf(verb: string, session: Seen, options: string): string {
	const { row, mirrored } = session.choices;
	if (session.base === null) return "";
	if (row !== "best") return `${commandOf(session).replace(/^velvet score/, `velvet ${verb}`)}${options}`;
	const name = builtInLike(withoutEntered(row, session))?.name ?? quoted(scenarioFileName(session));
	return `velvet ${verb} ${name}${mirrored ? " --mirror" : ""}${options}`;
}

/** What the scenario of the screen is called when it is handed over as a file: atlas, and the name of the plan. */
export function scenarioFileName({ atlas, choices, dropped, rows }: Seen): string {
	const stem = dropped?.file.replace(/\.json$/i, "") ?? atlas?.id ?? "scenario";
	const plan = rowOf(rows, choices.row)?.title ?? "yours";
	return `${stem}-${plan.toLowerCase().replace(/\s+/g, "-")}.json`;
}

/** Options of a verb as they follow it: ` --seats 435`; those that are `null` are left out. */
export function optionsText(options: readonly (readonly [name: string, value: string | number | null])[]): string {
	return options.map(([name, value]) => (value === null ? "" : ` --${name} ${value}`)).join("");
}

/** A file name as a shell takes it. */
export function quoted(name: string): string {
	return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
