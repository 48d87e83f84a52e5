import { grouped } from "@velvet/core";
import { builtInRules, type Component, marginSize, type StageTally, type Tally } from "@velvet/scenarios";
import { table } from "./table.ts";

/** A tally for the terminal: the outcome, every condition with its margin, then the units. */
export function tallyText(name: string, tallied: Tally): string {
	const stages = tallied.stages ?? [tallied];
	return [name, "", ...stages.flatMap(stageLines), `${tallied.passes ? "Passes." : "Does not pass."}`, ""].join("\n");
}

function stageLines(tallied: StageTally): string[] {
	const { stage, yes, no, lead, yesShare, turnout, yesOfElectorate, components, units = [] } = tallied;
	return [
		...(stage === undefined ? [] : [stage]),
		`${grouped(yes)} yes, ${grouped(no)} no: yes ${leadWords(lead)}`,
		sharesLine(yesShare, yesOfElectorate, turnout),
		"",
		table(["condition", "reached", "required", "margin", ""], components.map(conditionRow), [1, 2, 3]),
		...(units.length === 0
			? []
			: [
					table(
						["unit", "yes", "no", "yes share", "alone"],
						units.map((unit) => [
							unit.name,
							grouped(unit.yes),
							grouped(unit.no),
							percent(unit.yesShare),
							unit.passes === null ? "not known" : unit.passes ? "passes" : "does not pass",
						]),
						[1, 2, 3],
					),
				]),
	];
}

function sharesLine(yesShare: number | null, yesOfElectorate: number | null, turnout: number | null): string {
	const ofValid = yesShare === null ? "There are no valid votes" : `Yes ${percent(yesShare)} of valid votes`;
	if (turnout === null) return `${ofValid}; the electorate is not known`;
	return `${ofValid}, ${percent(yesOfElectorate)} of the electorate; turnout ${percent(turnout)}`;
}

function conditionRow({ name, value, required, strict, marginVotes, marginUnits, holds }: Component): string[] {
	const [margin, noun] = marginVotes === null ? [marginUnits ?? 0, "units"] : [marginVotes, "votes"];
	return [
		name,
		percentBeside(value, required),
		`${strict ? "more than" : "at least"} ${percent(required)}`,
		`${margin < 0 ? "−" : ""}${marginSize(margin)} ${noun}`,
		holds ? "holds" : "does not hold",
	];
}

function leadWords(lead: number): string {
	if (lead === 0) return "and no are equal";
	return `${lead > 0 ? "ahead" : "behind"} by ${grouped(Math.abs(lead))}`;
}

/** A share as a per cent with two digits. */
export function percent(share: number | null): string {
	return share === null ? "unknown" : `${(share * 100).toFixed(2)}%`;
}

/** With as many digits as tell it apart from what is required. */
function percentBeside(share: number | null, required: number): string {
	if (share === null || share === required) return percent(share);
	const text = (value: number, digits: number) => `${(value * 100).toFixed(digits)}%`;
	const enough = [2, 4, 6, 8, 10].find((digits) => text(share, digits) !== text(required, digits)) ?? 12;
	return text(share, enough);
}

/** The built-in rules by name. */
export function rulesText(): string {
	const lines = builtInRules.map(({ key, also, title, definition, precedent, tag, why }) =>
		[
			`${key}, or ${also.join(", ")}`,
			`  ${title}. ${definition}`,
			`  ${precedent} [${tag}]`,
			...(why === undefined ? [] : [`  ${why}`]),
		].join("\n"),
	);
	return `${lines.join("\n\n")}\n\nF found in a public source, M from memory and unverified.\n`;
}
