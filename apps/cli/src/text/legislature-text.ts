import { counted, grouped } from "@velvet/core";
import { inPercent } from "@velvet/report";
import {
	type Case,
	type Chamber,
	type ChamberMember,
	type Legislature,
	lastSeatWords,
	type MemberRow,
	methodNames,
	type Parliament,
	type Recount,
	type Verdict,
} from "@velvet/scenarios";
import { table } from "./table.ts";

/** The chamber of a table of populations. */
export function chamberText(title: string, members: readonly ChamberMember[], chamber: Chamber): string {
	return [
		title,
		ruleLine(chamber),
		"",
		table(
			["member", "people", "seats", "people a seat"],
			members.map(({ id, name, population }) => [
				name,
				grouped(population),
				grouped(chamber.by[id]),
				perSeat(population, chamber.by[id]),
			]),
			[1, 2, 3],
		),
		lastSeatWords(chamber),
		"",
	].join("\n");
}

/** Another vote, counted inside the same nations. */
export interface CountedAgain extends Recount {
	/** The case of that vote. */
	readonly theCase: Case;
}

/** The parliaments of a plan beside that of the undivided country, then each by its members. */
export function legislatureText(theCase: Case, found: Legislature, again: CountedAgain | null): string {
	const { base, before, after, whyNoElectors, caveats } = found;
	return [
		theCase.scenario.title,
		`${ruleLine(before.chamber)} Counted: ${base.title} (${base.key}).`,
		"",
		summaryTable(theCase, found),
		...(again === null ? [] : againLines(again)),
		...(whyNoElectors === undefined ? [] : [whyNoElectors, ""]),
		...[before, ...after].flatMap((parliament) => parliamentLines(theCase, parliament)),
		"What this does not say",
		...caveats.map((caveat) => `  - ${caveat}`),
		"",
	].join("\n");
}

/** A line for each parliament: its size, and who would govern by each way of counting. */
function summaryTable({ preference }: Case, { before, after }: Legislature): string {
	const known = before.college !== null;
	const say = ({ camp }: Verdict) => (camp === null ? "neither" : preference.names[camp]);
	const rows = [before, ...after].map(({ name, chamber, college, election: { governs, gallagher } }) => [
		name,
		grouped(chamber.seats),
		...(college === null ? [] : [grouped(college.electors), grouped(college.majority)]),
		say(governs.votes),
		...(known ? [say(governs.electors)] : []),
		say(governs.seats),
		gallagher === null ? "–" : inPercent(gallagher),
	]);
	const heads = ["parliament", "seats", ...(known ? ["electors", "majority"] : [])];
	return table(
		[...heads, "by votes", ...(known ? ["by electors"] : []), "by seats", "Gallagher"],
		rows,
		known ? [1, 2, 3, 7] : [1, 4],
	);
}

function againLines({ theCase, unplaced, legislature }: CountedAgain): string[] {
	const lost = unplaced === 0 ? "" : `; ${counted(unplaced, "vote")} in places of no nation`;
	return [
		`The same nations by the vote of ${theCase.preference.vote.year}${lost}:`,
		summaryTable(theCase, legislature),
	];
}

function parliamentLines({ preference }: Case, { name, chamber, college, election, members, splits }: Parliament) {
	const { A, B, none } = election.seats;
	const lead = ({ plurality, votes }: MemberRow) =>
		plurality === null
			? votes.A === 0
				? "no votes"
				: "tied"
			: `${preference.names[plurality]} by ${grouped(Math.abs(votes.A - votes.B))}`;
	const heads = ["member", "people", "seats", "people a seat", ...(college === null ? [] : ["electors"]), "votes"];
	return [
		`${name}: ${counted(chamber.seats, "seat")}. If each member's all went to its plurality: ${preference.names.A} ${grouped(A)}, ${preference.names.B} ${grouped(B)}${none === 0 ? "" : `, no majority ${grouped(none)}`}.`,
		lastSeatWords(chamber),
		table(
			heads,
			members.map((member) => [
				member.name,
				member.seated ? grouped(member.population) : "not counted",
				grouped(member.seats),
				perSeat(member.population, member.seats),
				...(member.electors === null ? [] : [grouped(member.electors)]),
				lead(member),
			]),
			college === null ? [1, 2, 3] : [1, 2, 3, 4],
		),
		...splits.map(
			({ name: member, cast, why, source, tag }) =>
				`${member}: electors cast ${preference.names.A} ${cast.A}, ${preference.names.B} ${cast.B}, others ${cast.other}. ${why} [${tag}: ${source}]`,
		),
		...(splits.length === 0 ? [] : [""]),
	];
}

function ruleLine({ method, minimum }: Chamber): string {
	return `${methodNames[method]}, at least ${counted(minimum, "seat")} a member.`;
}

function perSeat(population: number, seats: number): string {
	return seats === 0 ? "–" : grouped(Math.round(population / seats));
}
