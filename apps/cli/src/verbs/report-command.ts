import { basename } from "node:path";
import type { PlanOptions } from "../answer.ts";
import { looksLikePath } from "../inputs/find-scenario.ts";

/** The line that writes a report again. Folders are left out: they are the writer's own business. */
export function reportCommand(source: string | undefined, options: PlanOptions): string {
	const { assignment, atlas, vote, mirror, seed } = options;
	const nameOf = (path: string) => (looksLikePath(path) ? basename(path) : path);
	return [
		"velvet report",
		...(source === undefined ? [] : [quoted(nameOf(source))]),
		...(assignment === undefined ? [] : ["--assignment", quoted(nameOf(assignment))]),
		...(atlas === undefined ? [] : ["--atlas", quoted(nameOf(atlas))]),
		...(vote === undefined ? [] : ["--vote", quoted(vote)]),
		...(mirror === true ? ["--mirror"] : []),
		...(seed === undefined ? [] : ["--seed", quoted(seed)]),
		"--out report",
	].join(" ");
}

function quoted(text: string): string {
	return /^[\w./:+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
