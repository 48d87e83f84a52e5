import { nameSome } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { Legislature } from "./legislature.ts";

/** What must not be concluded from parliaments of a plan, for whoever shows them. */
export function listCaveats(
	{ atlas, preference, scenario }: Case,
	{ allocated, after, before, cut, seatsFrom }: Omit<Legislature, "caveats">,
): readonly string[] {
	const { parent, unit } = atlas.levels;
	const electors = before.college !== null;
	const splits = after.some((parliament) => parliament.splits.length > 0);
	const joining = scenario.polities.filter(({ status }) => status.kind === "accession").map(({ name }) => name);
	return [
		`Seats by camp hold if all seats of a ${parent} went to its plurality: a bound, not a forecast. Districts would elect both camps.`,
		`The votes are those of ${preference.vote.year}. In another country there would be other candidates, other issues and another turnout.`,
		"The rule is the undivided country's. A new nation may choose any other.",
		...(joining.length > 0
			? [`${nameSome(joining)} would join another country: this is a chamber of its own, if it had one.`]
			: []),
		...(allocated
			? [
					`People of a ${parent} that is cut are allocated to its parts by the people of each ${unit}${cut === "merge" ? "; the parts of one nation are one member" : ""}.`,
				]
			: []),
		...(seatsFrom.before === "cube-root"
			? [
					"The number of seats is the cube root of the people, which parliaments tend to have (Taagepera 1972): no law says so.",
				]
			: []),
		...(electors ? ["Electors are winner take all by member."] : []),
		...(splits
			? ["Some electors were chosen by district, or voted otherwise: they are noted and not counted so."]
			: []),
	];
}
