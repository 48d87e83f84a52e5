import { counted, grouped } from "@velvet/core";
import type { Both, Figures, Shift, ShiftedPlace } from "@velvet/scenarios";
import type { ComparedPair } from "../inputs/compared-plan.ts";
import { table } from "./table.ts";

/** How many parents stand in a line. */
const PARENTS = 8;

/** Land that goes one way: its size, its parents, its ten largest places by name. Both ways are told alike. */
export function shiftText(pair: ComparedPair, shift: Shift, heading: string): string[] {
	const { unit, parent } = pair.x.theCase.atlas.levels;
	const [{ units }] = shift.figures;
	if (units === 0) return [`  ${heading}: nothing.`];
	const parents = shift.byParent
		.slice(0, PARENTS)
		.map(({ name, figures: [at] }) => `${name} ${at.units} with ${grouped(at.people)} people`);
	const rest = shift.byParent.length - parents.length;
	return [
		`  ${heading}: ${counted(units, unit)}, ${peopleAndVotes(pair, shift.figures)}.`,
		`  By ${parent}: ${parents.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`,
		...places(pair, shift),
	];
}

/** "2,155,664 people; votes A 402,227, B 320,057": in both votes where there are two. */
export function peopleAndVotes({ comparison }: ComparedPair, figures: Both<Figures>): string {
	const told = comparison.votes === null ? figures.slice(0, 1) : figures;
	const people = told.map((each) => grouped(each.people));
	const votes = told.map(({ votes: { A, B } }) => `A ${grouped(A)}, B ${grouped(B)}`);
	return `${people.join(" then ")} people; votes ${votes.join(" then ")}`;
}

function places({ comparison }: ComparedPair, { largest, more }: Shift): string[] {
	const heads =
		comparison.votes === null ? ["", "people", "A", "B"] : ["", "people X", "Y", "A in X", "B", "A in Y", "B"];
	const cells = ({ name, figures }: ShiftedPlace): string[] => {
		const told = comparison.votes === null ? figures.slice(0, 1) : figures;
		const votes = told.flatMap((each) => [grouped(each.votes.A), grouped(each.votes.B)]);
		return [name, ...told.map((each) => grouped(each.people)), ...votes];
	};
	const rows = largest.map(cells);
	if (more > 0) rows.push([`and ${more} more`]);
	const right = heads.map((_, column) => column).slice(1);
	return table(heads, rows, right)
		.trimEnd()
		.split("\n")
		.map((line) => `    ${line}`);
}
