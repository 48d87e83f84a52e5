import { grouped } from "@velvet/core";
import { counted, inPercent } from "@velvet/report";
import {
	type Case,
	type Chamber,
	type ChamberMember,
	type Legislature,
	lastSeatWords,
	type MemberRow,
	methodNames,
	type Parliament,
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

/** The parliaments of a plan beside that of the undivided country, then each by its members. */
export function legislatureText(theCase: Case, { base, before, after, whyNoElectors, caveats }: Legislature): string {
	const { title } = theCase.scenario;
	const say = (verdict: Verdict) => (verdict.camp === null ? "neither" : theCase.preference.names[verdict.camp]);
	const all = [before, ...after];
	const summary = all.map(({ name, chamber, college, election: { governs, gallagher } }) => [
		name,
		grouped(chamber.seats),
		...(college === null ? [] : [grouped(college.electors), grouped(college.majority)]),
		say(governs.votes),
		...(college === null ? [] : [say(governs.electors)]),
		say(governs.seats),
		gallagher === null ? "–" : inPercent(gallagher),
	]);
	const known = before.college !== null;
	const heads = ["parliament", "seats", ...(known ? ["electors", "majority"] : [])];
	return [
		title,
		`${ruleLine(before.chamber)} Counted: ${base.title} (${base.key}).`,
		"",
		table(
			[...heads, "by votes", ...(known ? ["by electors"] : []), "by seats", "Gallagher"],
			summary,
			known ? [1, 2, 3, 7] : [1, 4],
		),
		...(whyNoElectors === undefined ? [] : [whyNoElectors, ""]),
		...all.flatMap((parliament) => parliamentLines(theCase, parliament)),
		"What this does not say",
		...caveats.map((caveat) => `  - ${caveat}`),
		"",
	].join("\n");
}

function parliamentLines({ preference }: Case, { name, chamber, college, election, members, splits }: Parliament) {
	const { A, B, none } = election.seats;
	const lead = ({ plurality, votes }: MemberRow) =>
		plurality === null ? "tied" : `${preference.names[plurality]} by ${grouped(Math.abs(votes.A - votes.B))}`;
	const heads = ["member", "people", "seats", "people a seat", ...(college === null ? [] : ["electors"]), "votes"];
	return [
		`${name}: ${counted(chamber.seats, "seat")}. If each member's all went to its plurality: ${preference.names.A} ${grouped(A)}, ${preference.names.B} ${grouped(B)}${none === 0 ? "" : `, tied ${grouped(none)}`}.`,
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
