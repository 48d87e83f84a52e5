import { gridAtlas, gridVotes } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPreference } from "../camps/preference.ts";
import { scorePlan } from "../scorecard/scorecard.ts";

const polities = [
	{ id: "A", camp: 0 as const, continuator: false },
	{ id: "B", camp: 1 as const, continuator: true },
];

describe("the places of those left under the other camp", () => {
	it("are the ten with the most voters, equal ones in the order of the atlas", () => {
		fc.assert(
			fc.property(gridVotes(25), fc.array(fc.nat({ max: 1 }), { minLength: 25, maxLength: 25 }), (votes, draw) => {
				const atlas = gridAtlas(5, 5, votes);
				const preference = buildPreference(atlas, "grid-vote", { A: ["a"], B: ["b"] });
				if (!preference.ok) throw new Error("no preference");
				const plan = { assignment: Uint16Array.from(draw), origin: { method: "test", version: 1, parameters: {} } };
				const { metrics } = scorePlan({
					atlas,
					preference: preference.value,
					plan,
					polities,
					reach: "land",
					governs: "assigned",
				});
				polities.forEach(({ id }, k) => {
					const left = (u: number) => votes[u][1 - k];
					const members = [...votes.keys()].filter((u) => draw[u] === k && left(u) > 0);
					const expected = members.sort((p, q) => left(q) - left(p) || p - q).slice(0, 10);
					const found = metrics.stranded.polities[id].places;
					expect(found.map((place) => [place.id, place.votes])).toEqual(
						expected.map((u) => [atlas.units.ids[u], left(u)]),
					);
				});
			}),
		);
	});
});
