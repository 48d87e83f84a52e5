import { nameSome } from "@velvet/core";
import { type CheckGround, percent } from "../checks/check.ts";
import { holderOf } from "../checks/points.ts";
import { perNation, verdict } from "./judge.ts";
import { type Finding, notEvaluated, type Rule } from "./rule.ts";

const noPoints = notEvaluated("no file of points was given (--points FILE.csv).");

/** Rules about points that the user gives: ports, bases, universities. */
export const pointRules: readonly Rule[] = [
	{
		key: "each-has",
		title: "Each nation has a point of kind {}",
		source: "State of Jefferson: must have a seaport",
		takes: "text",
		parameter: { unit: "kind of points", example: "port", default: null },
		evaluate: eachHas,
	},
	{
		key: "few-points-leave",
		title: "At most {} % of the points given lie outside the continuator",
		source: "CalExit 3.1, the military problem: fewer federal bases inside",
		takes: "number",
		parameter: { unit: "percent", default: 10, least: 0, most: 100, whole: false },
		evaluate: fewPointsLeave,
	},
];

function eachHas(ground: CheckGround, kind: string): readonly Finding[] {
	const { points } = ground;
	if (points === undefined || points.length === 0) return [noPoints];
	const asked = points.filter((point) => point.kind.toLowerCase() === kind.toLowerCase());
	if (asked.length === 0) {
		const kinds = nameSome([...new Set(points.map((point) => point.kind))].sort());
		return [notEvaluated(`no point is of kind "${kind}"; there are: ${kinds}.`)];
	}
	return perNation(ground, (_, k) => {
		const own = asked.filter((point) => holderOf(ground, point) === k);
		if (own.length === 0) return { holds: false, reason: `None of the ${asked.length} of kind ${kind}.` };
		const reason = `${own.length} of ${asked.length}: ${nameSome(own.map((point) => point.name))}.`;
		return { holds: true, reason, units: [...new Set(own.map((point) => point.unit))] };
	});
}

function fewPointsLeave(ground: CheckGround, most: number): readonly Finding[] {
	const { points } = ground;
	if (points === undefined || points.length === 0) return [noPoints];
	const away = points.filter((point) => holderOf(ground, point) !== ground.theCase.continuator);
	const share = away.length / points.length;
	const names = away.length === 0 ? "" : `: ${nameSome(away.map((point) => point.name))}`;
	const reason = `${away.length} of ${points.length} points (${percent(share)}) lie outside the continuator${names}.`;
	const units = [...new Set(away.map((point) => point.unit))];
	return [verdict(ground, null, { holds: share * 100 <= most, reason, units })];
}
