import { nameSome, UNASSIGNED } from "@velvet/core";
import type { CheckGround } from "../checks/check.ts";
import { findPlaces } from "./find-places.ts";
import { verdict } from "./judge.ts";
import { type Finding, notEvaluated, type Rule } from "./rule.ts";

/** Rules about states and provinces, and about land without a nation. */
export const parentRules: readonly Rule[] = [
	{
		key: "whole-parents",
		title: "No parent is divided",
		source: 'plans by state; the opposite of "An Amicable Split"',
		takes: "nothing",
		parameter: null,
		evaluate: wholeParents,
	},
	{
		key: "keep-whole",
		title: "{} lies in one nation",
		source: "readers of the Soyland map: do not split Nevada for Las Vegas alone",
		takes: "text",
		parameter: { unit: "places", example: "NV", default: null },
		evaluate: keepWhole,
	},
	{
		key: "not-along-parents",
		title: "The border does not follow the lines of parents alone",
		source: '"An Amicable Split": not along state lines',
		takes: "nothing",
		parameter: null,
		evaluate: notAlongParents,
	},
	{
		key: "none-forgotten",
		title: "Every unit has a nation",
		source: "readers of the Soyland map: do not forget Alaska",
		takes: "nothing",
		parameter: null,
		evaluate: noneForgotten,
	},
];

function wholeParents(ground: CheckGround): readonly Finding[] {
	const { list } = ground.scorecard.metrics.splits;
	const { parents, parentOf } = ground.theCase.atlas.units;
	const divided = new Set(list.map(({ id }) => parents.ids.indexOf(id)));
	const units = [...parentOf.keys()].filter((unit) => divided.has(parentOf[unit]));
	const names = nameSome(list.map(({ name }) => name));
	const reason = list.length === 0 ? "None is divided." : `${list.length} divided: ${names}.`;
	return [verdict(ground, null, { holds: list.length === 0, reason, units })];
}

function keepWhole(ground: CheckGround, text: string): readonly Finding[] {
	const { atlas, scenario } = ground.theCase;
	const { assignment } = ground.scorecard.ground.plan;
	return text.split(",").map((place) => {
		const found = findPlaces(atlas, place);
		if (typeof found === "string") return notEvaluated(found);
		const holders = [...new Set(found.units.map((unit) => assignment[unit]))].sort((p, q) => p - q);
		const names = holders.map((holder) => scenario.polities[holder]?.name ?? "no nation");
		const holds = holders.length === 1 && holders[0] !== UNASSIGNED;
		return verdict(ground, null, {
			holds,
			reason: `${found.names} lies in ${names.join(" and ")}.`,
			units: found.units,
		});
	});
}

function notAlongParents(ground: CheckGround): readonly Finding[] {
	const { list } = ground.scorecard.metrics.splits;
	const { parent } = ground.theCase.atlas.levels;
	const names = nameSome(list.map(({ name }) => name));
	const reason = list.length === 0 ? `No ${parent} is divided.` : `Divided (${parent}): ${names}.`;
	return [verdict(ground, null, { holds: list.length > 0, reason })];
}

function noneForgotten(ground: CheckGround): readonly Finding[] {
	const { names } = ground.theCase.atlas.units;
	const { assignment } = ground.scorecard.ground.plan;
	const units = [...assignment.keys()].filter((unit) => assignment[unit] === UNASSIGNED);
	const without = `${units.length} without: ${nameSome(units.map((unit) => names[unit]))}.`;
	const reason = units.length === 0 ? "Every unit has one." : without;
	return [verdict(ground, null, { holds: units.length === 0, reason, units })];
}
