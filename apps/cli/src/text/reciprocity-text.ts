import { grouped } from "@velvet/core";
import type { ReciprocityResult, SideAnswer } from "@velvet/scenarios";
import { table } from "./table.ts";

/** The game for the terminal: what patience it takes, the simulation beside it, the plane, the dilemma, the caveats. */
export function reciprocityText(found: ReciprocityResult): string {
	const { phi, back, ratio, requests, plane, rare, dilemma, caveats } = found;
	const comes = phi === back ? "" : ` and comes back with one of ${brief(back)}`;
	return [
		"Allowing each other's requests while power changes hands",
		`Power changes hands with a chance of ${brief(phi)} a term${comes}; a gain is ${brief(ratio)} times a loss; a request comes with a chance of ${brief(requests)} a term.`,
		"",
		...headline(found),
		...simulationLines(found),
		...(found.why === undefined ? rareLines(rare) : []),
		"",
		"Least patience a term, by chance of a change and by gain over loss (– where none below 1 is enough):",
		table(
			["chance", ...plane.ratios.map(String)],
			plane.rows.map((row) => [String(row.phi), ...row.patience.map(digits)]),
			plane.ratios.map((_, i) => i + 1),
		),
		`The repeated prisoner's dilemma ${dilemma.payoffs.join(", ")}: grim trigger needs ${digits(dilemma.grim)}, tit for tat ${digits(dilemma.titForTat)}.`,
		"",
		"What this does not say",
		...caveats.map((caveat) => `  - ${caveat}`),
		"",
	].join("\n");
}

function headline(found: ReciprocityResult): string[] {
	const { phi, back, mirror, patience } = found;
	if (phi === back) return answerLines("Both", found, patience);
	return [...answerLines("Whoever governs now", found, patience), ...answerLines("The other side", mirror, patience)];
}

/** What a side, or both, need to allow requests, in one template. */
function answerLines(
	who: string,
	{ criticalPatience, annual, why, sustainable }: SideAnswer,
	patience: number | null,
): string[] {
	const asked =
		patience === null ? [] : [`A patience of ${brief(patience)} a term is ${sustainable ? "enough" : "not enough"}.`];
	if (why !== undefined)
		return [`${who === "Both" ? "No patience" : `${who}: no patience`} below 1 is enough. ${why}`, ...asked];
	return [
		`${who} must value a term from now at ${digits(criticalPatience)} of today or more: ${digits(annual)} a year.`,
		...asked,
	];
}

function rareLines(rare: ReciprocityResult["rare"]): string[] {
	return rare.map(
		({ requests, criticalPatience }) =>
			`With a chance of ${requests} of a request a term it would be ${digits(criticalPatience)}.`,
	);
}

function simulationLines({ simulation }: ReciprocityResult): string[] {
	const { draws, seed, patience, allow, block, closedForm, criticalPatience } = simulation;
	const error = ({ mean, standardError }: { mean: number; standardError: number }) =>
		`${digits(mean)} ± ${digits(standardError)}`;
	return [
		`Played out ${grouped(draws)} times at a patience of ${digits(patience)} (seed ${seed}): allowing is worth ${error(allow)}, in closed form ${digits(closedForm.allow)}; blocking ${error(block)}, in closed form ${digits(closedForm.block)}.`,
		...(criticalPatience === null ? [] : [`The simulated critical patience is ${error(criticalPatience)}.`]),
	];
}

/** Four digits after the point, as the tables of models.md have them; without a sign where they are all nought. */
function digits(value: number | null): string {
	if (value === null) return "–";
	return value
		.toFixed(4)
		.replace(/^-(0\.0*)$/, "$1")
		.replace("-", "−");
}

/** As many digits as it has, four at most: what was asked, not what was found. */
function brief(value: number): string {
	return String(Number(value.toFixed(4)));
}
