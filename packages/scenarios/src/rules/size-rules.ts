import type { CheckGround } from "../checks/check.ts";
import { percent } from "../checks/check.ts";
import { perNation, verdict } from "./judge.ts";
import type { Finding, Rule } from "./rule.ts";

const ofEqualShare = { unit: "percent", least: 0, most: 100, whole: false } as const;

/** Rules about how the nations compare, and about those left under the other camp. */
export const sizeRules: readonly Rule[] = [
	{
		key: "near-equal-people",
		title: "Each nation's people are within {} % of an equal share",
		source: "New California: near-equal population",
		takes: "number",
		parameter: { ...ofEqualShare, default: 10 },
		evaluate: (ground, most) => nearEqual(ground, "people", ground.scorecard.metrics.population.polities, most),
	},
	{
		key: "near-equal-land",
		title: "Each nation's land is within {} % of an equal share",
		source: "readers of the Soyland map: parity",
		takes: "number",
		parameter: { ...ofEqualShare, default: 25 },
		evaluate: (ground, most) => nearEqual(ground, "land", ground.scorecard.metrics.area.polities, most),
	},
	{
		key: "few-left",
		title: "At most {} % of each nation's voters are left under the other camp",
		source: "CalExit 3.1, collateral damage: lines that trap minorities",
		takes: "number",
		parameter: { unit: "percent", default: 40, least: 0, most: 100, whole: false },
		evaluate: fewLeft,
	},
];

function nearEqual(
	ground: CheckGround,
	what: string,
	shares: { readonly [polity: string]: { readonly share: number } },
	most: number,
): readonly Finding[] {
	const equal = 1 / ground.theCase.polities.length;
	return ground.theCase.polities.map(({ id }) => {
		const { share } = shares[id];
		const away = Math.abs(share - equal) / equal;
		const holds = away * 100 <= most;
		const side = share < equal ? "below" : "above";
		const reason = `${percent(share)} of the ${what}, ${percent(away)} ${side} an equal share of ${percent(equal)}.`;
		return verdict(ground, id, { holds, reason });
	});
}

function fewLeft(ground: CheckGround, most: number): readonly Finding[] {
	const { polities } = ground.scorecard.metrics.stranded;
	const { unit } = ground.theCase.atlas.levels;
	return perNation(ground, (_, k) => {
		const { share } = polities[ground.theCase.polities[k].id];
		const reason = `${percent(share)} of the voters of the two camps are left under the other camp, counted by ${unit}.`;
		return { holds: share * 100 <= most, reason };
	});
}
