import { counted, UNASSIGNED, unitLabel } from "@velvet/core";
import { type Check, type CheckGround, idsOf } from "./check.ts";

/** National and state capitals: which side each falls to, and which nation has none. */
export function capitals(ground: CheckGround): readonly Check[] {
	const { atlas, scenario, polities } = ground.theCase;
	const places = (atlas.places ?? []).filter((place) => place.kind.endsWith("-capital"));
	if (places.length === 0) {
		return [
			{
				key: "capitals",
				polity: null,
				severity: "note",
				message: `Atlas ${atlas.id} has no table of capitals.`,
				units: [],
				people: 0,
			},
		];
	}
	const { assignment } = ground.scorecard.ground.plan;
	const national = places.filter((place) => place.kind === "national-capital");
	const first = national.map((place): Check => {
		const holder = assignment[place.unit];
		return {
			key: "capitals",
			polity: holder === UNASSIGNED ? null : polities[holder].id,
			severity: holder === ground.theCase.continuator ? "note" : "warn",
			message: `${place.name} (${unitLabel(atlas.units, place.unit)}), the national capital, lies in ${scenario.polities[holder]?.name ?? "no nation"}.`,
			units: idsOf(ground, [place.unit]),
			people: ground.scorecard.ground.people[place.unit] || 0,
		};
	});
	const rest = polities.map((polity, k): Check => {
		const own = places.filter((place) => place.kind !== "national-capital" && assignment[place.unit] === k);
		const names = own.map((place) => place.name).join(", ");
		const { parent } = atlas.levels;
		return {
			key: "capitals",
			polity: polity.id,
			severity: own.length === 0 ? "warn" : "ok",
			message: own.length === 0 ? `No ${parent} capital.` : `${counted(own.length, `${parent} capital`)}: ${names}.`,
			units: idsOf(
				ground,
				own.map((place) => place.unit),
			),
			people: own.reduce((sum, place) => sum + (ground.scorecard.ground.people[place.unit] || 0), 0),
		};
	});
	return [...first, ...rest];
}
