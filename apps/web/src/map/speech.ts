import { grouped, UNASSIGNED } from "@velvet/core";
import { withArticle } from "@velvet/report";
import type { MapScene } from "./map-scene.ts";
import { leftBehind } from "./shading.ts";

/** How the page calls the two camps' choices in one unit: "Clinton, A", "Trump, B". */
export type ChoiceNames = readonly [string, string];

/** What the live region says of a unit: name, state, people, both votes, A first, and what the plan does with it. */
export function unitSpeech(scene: MapScene, unit: number, choices: ChoiceNames): string {
	const { units, people, votesA, votesB } = scene;
	const place = `${units.names[unit]}, ${units.parents.names[units.parentOf[unit]]}`;
	const votes = `${choices[0]}: ${grouped(votesA[unit] || 0)}. ${choices[1]}: ${grouped(votesB[unit] || 0)}.`;
	return `${place}, ${grouped(people[unit] || 0)} people. ${votes} ${underPlan(scene, unit)}`;
}

/** "In Pacifica under this plan. Its majority voted with B: 129,584 voters left under the other camp." */
export function underPlan(scene: MapScene, unit: number): string {
	const polity = scene.polities[scene.assignment[unit]];
	const when = scene.when ?? "under this plan";
	if (scene.assignment[unit] === UNASSIGNED || polity === undefined) return `Unassigned ${when}.`;
	const nation = `In ${withArticle(polity.name)} ${when}.`;
	if (polity.slot !== 0 && polity.slot !== 1) return nation;
	const a = scene.votesA[unit] || 0;
	const b = scene.votesB[unit] || 0;
	const left = polity.slot === 0 ? b : a;
	const other = polity.slot === 0 ? "B" : "A";
	if (leftBehind(polity.slot, a, b)) {
		return `${nation} Its majority voted with ${other}: ${grouped(left)} voters left under the other camp.`;
	}
	return `${nation} Its minority voted with ${other}: ${grouped(left)} voters left under the other camp.`;
}
