import { capital, grouped } from "@velvet/core";
import { withArticle } from "@velvet/report";
import type { AccessionResult, MappedHouse, RuleBeforeAndAfter, Scenario } from "@velvet/scenarios";
import { table } from "./table.ts";
import { percent } from "./tally-text.ts";

/** An accession for the terminal: the house by member, who is the majority, by camp, and the amending rules. */
export function accessionText(result: AccessionResult, scenario: Scenario): string {
	const { host, act, polity, as, base, quotient, seats } = result;
	const asWords = as === "one" ? `as one ${host.province}` : `each member as a ${host.province}`;
	return [
		`${capital(withArticle(polity.name))} in ${host.name}'s ${host.chamber}, ${asWords}`,
		`${act.title} [${act.tag}]; people: ${base.title}.`,
		...(quotient === null ? [] : [`One seat for ${grouped(quotient.value)} people.`]),
		"",
		seatTable(result),
		`${grouped(seats.before)} seats before, ${grouped(seats.after)} after, ${grouped(seats.joining)} of them of ${withArticle(polity.name)}.`,
		...withoutBaseLines(result),
		...majorityLines(result),
		"",
		...partyLines(result, scenario),
		"Amending rules",
		"",
		ruleTable(result),
		...result.caveats,
		"",
	].join("\n");
}

function seatTable({ before, after, names, people, steps, host }: AccessionResult): string {
	const rows = Object.keys(after)
		.sort((p, q) => (people[q] ?? 0) - (people[p] ?? 0))
		.map((id) => [
			names[id],
			people[id] === undefined ? "" : grouped(people[id]),
			steps[id] === undefined ? "" : `${steps[id].first}`,
			before[id] === undefined ? "" : `${before[id]}`,
			`${after[id]}`,
		]);
	return table([host.province, "people", "by people", "before", "after"], rows, [1, 2, 3, 4]);
}

function withoutBaseLines({ withoutBase, names, base }: AccessionResult): string[] {
	if (withoutBase === null || base.instead === null) return [];
	const { members, seats, seatsOfOthers, houseOfOthers } = withoutBase;
	const who = members.map((id) => names[id]).join(", ");
	return [
		`${who}: not in ${base.key}, counted by ${base.instead.title}: ${seats} seats.`,
		`Without it the others have ${grouped(seatsOfOthers)} of ${grouped(houseOfOthers)}.`,
	];
}

function majorityLines({ majority, host, polity }: AccessionResult): string[] {
	const { people, seats, ofSeats } = majority;
	const joining = withArticle(polity.name);
	const line = `${capital(joining)} would be ${percent(people.joiningShare)} of the people and ${percent(seats.joiningShare)} of the seats.`;
	return ofSeats === "joining" ? [line, `In numbers ${host.name} joins ${joining}.`] : [line];
}

function partyLines({ parties, host, polity }: AccessionResult, { polities }: Scenario): string[] {
	if (parties === null) return [];
	const camps = (["A", "B"] as const).flatMap((camp) => {
		const nation = polities.find(({ id }) => id === camp);
		return nation === undefined ? [] : [`${camp} is the camp of ${withArticle(nation.name)}`];
	});
	const row = ({ title, split, before, after }: MappedHouse) => [
		split === "plurality" ? `${title}; all seats of a ${host.province} to its plurality` : title,
		`${before.A} : ${before.B} : ${before.neither}`,
		`${after.A} : ${after.B} : ${after.neither}`,
		after.majority === null ? "neither" : after.majority,
	];
	return [
		`Parties, ${parties.election} [${parties.tag}], seats of the act: ${Object.entries(parties.before)
			.map(([key, seats]) => `${key} ${seats}`)
			.join(
				", ",
			)}; who joins adds ${grouped(parties.joining.A)} for camp A and ${grouped(parties.joining.B)} for camp B, in proportion to the votes in ${withArticle(polity.name)}.`,
		"",
		table(
			["which parties side with whom [A]", "before A : B : neither", "after", "majority"],
			parties.mappings.map(row),
		),
		...(camps.length === 0 ? [] : [`${camps.join("; ")}.`]),
		"",
	];
}

function ruleTable({ amendingRule }: AccessionResult): string {
	const rows = Object.values(amendingRule).flatMap((rule) => [ruleRow(rule, "before"), ruleRow(rule, "after")]);
	return table(["rule", "when", "needs", "people", "sets that suffice", "who could alone"], rows, [2, 3, 4]);
}

function ruleRow(rule: RuleBeforeAndAfter, when: "before" | "after"): string[] {
	const { members, membersNeeded, peopleNeeded, coalitions, examples } = rule[when];
	const alone = examples.slice(-2).filter(({ passes }) => passes);
	return [
		when === "before" ? `${rule.title} [${rule.tag}]` : "",
		when,
		`${membersNeeded} of ${members}`,
		peopleNeeded === null ? "" : grouped(peopleNeeded),
		coalitions.sufficing === null
			? "not counted"
			: `${grouped(Number(coalitions.sufficing))} of ${grouped(Number(coalitions.all))}`,
		when === "before" ? "" : capital(alone.map(({ who }) => who).join(", ")) || "neither side",
	];
}
