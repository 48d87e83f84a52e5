import { unitLabel } from "@velvet/core";
import { type Check, type CheckGround, idsOf, roundPeople } from "./check.ts";

/** The most populous unit of each nation. */
export function largestUnit(ground: CheckGround): readonly Check[] {
	const { theCase, scorecard } = ground;
	const { plan, people } = scorecard.ground;
	return theCase.polities.flatMap((polity, k): Check[] => {
		let best = -1;
		plan.assignment.forEach((own, u) => {
			if (own === k && (best < 0 || (people[u] || 0) > (people[best] || 0))) best = u;
		});
		if (best < 0)
			return [
				{ key: "largest-city", polity: polity.id, severity: "fail", message: "Has no land.", units: [], people: 0 },
			];
		const name = unitLabel(theCase.atlas.units, best);
		return [
			{
				key: "largest-city",
				polity: polity.id,
				severity: "note",
				message: `The most populous ${theCase.atlas.levels.unit} is ${name}, with ${roundPeople(people[best])} people.`,
				units: idsOf(ground, [best]),
				people: people[best] || 0,
			},
		];
	});
}

/** How the nations compare in people and land. */
export function sizeParity(ground: CheckGround): readonly Check[] {
	const { population, area } = ground.scorecard.metrics;
	const shares = ground.theCase.polities.map(({ id }) => ({
		id,
		people: population.polities[id],
		land: area.polities[id].share,
	}));
	return shares.map(({ id, people, land }) => ({
		key: "size",
		polity: id,
		severity: people.share < 0.05 ? "warn" : "note",
		message: `${percent(people.share)} of the people on ${percent(land)} of the land.`,
		units: [],
		people: people.value,
	}));
}

/** Parents whose land the plan divides. */
export function parentsSplit(ground: CheckGround): readonly Check[] {
	const { list } = ground.scorecard.metrics.splits;
	const { units } = ground.theCase.atlas;
	const people = (id: string) => {
		const parent = units.parents.ids.indexOf(id);
		return ground.scorecard.ground.people.reduce(
			(sum, count, u) => (units.parentOf[u] === parent ? sum + (count || 0) : sum),
			0,
		);
	};
	if (list.length === 0) {
		return [
			{
				key: "parents-split",
				polity: null,
				severity: "ok",
				message: `No ${ground.theCase.atlas.levels.parent} is divided.`,
				units: [],
				people: 0,
			},
		];
	}
	const names = list.map((each) => each.name).join(", ");
	const divided = list.reduce((sum, each) => sum + people(each.id), 0);
	return [
		{
			key: "parents-split",
			polity: null,
			severity: "note",
			message: `${list.length} divided, with ${roundPeople(divided)} people: ${names}.`,
			units: [],
			people: divided,
		},
	];
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}
