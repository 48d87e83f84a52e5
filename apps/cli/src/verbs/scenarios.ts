import { builtInScenarios } from "@velvet/scenarios";
import type { Answer } from "../answer.ts";
import { table } from "../text/table.ts";

/** The scenarios that ship. */
export function scenarios(): Answer {
	const rows = builtInScenarios.map(({ name, scenario: { title, atlas } }) => ({ name, title, atlas }));
	return {
		result: { scenarios: rows },
		text: () =>
			table(
				["name", "title", "atlas"],
				rows.map(({ name, title, atlas }) => [name, title, atlas]),
			),
	};
}
