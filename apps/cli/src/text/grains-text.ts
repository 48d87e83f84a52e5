import { type Atlas, counted, grouped } from "@velvet/core";
import type { Case, EqualGrain, GrainFigures, GrainInside } from "@velvet/scenarios";
import { table } from "./table.ts";

/** More parents than this are counted, not named. */
const NAMED = 3;

/** Everybody deciding at each level, beside this plan made whole there: finer grains raise the share by themselves. */
export function grainsText({ atlas, scenario }: Case, { rows, inside }: EqualGrain): string {
	const cells = (figures: GrainFigures | null, otherwise: string) =>
		figures === null
			? [otherwise, "", "", ""]
			: [
					figures.selfDetermination.toFixed(6),
					grouped(figures.stranded),
					`${counted(figures.border.edges, "line")}, ${grouped(Math.round(figures.border.km))} km`,
					scenario.polities.map(({ id }) => grouped(figures.pieces[id])).join(" + "),
				];
	const lines = rows.flatMap(({ level, deciders, onlyIn, winner, plan }) => [
		[`by ${level}${finerWhere(atlas, onlyIn)}`, grouped(deciders), ...cells(winner, "–")],
		[`  this plan by whole ${level}`, "", ...cells(plan, "the plan itself")],
	]);
	return [
		"At equal grain: a finer grain raises self-determination by itself, so compare plans within a row",
		table(["", "decide", "self-determination", "left", "border", "pieces"], lines, [1, 2, 3, 4, 5]),
		...(inside.length > NAMED ? [] : inside.map(insideText)),
		"",
	].join("\n");
}

function finerWhere({ units: { parents }, levels }: Atlas, ids: readonly string[] | null): string {
	if (ids === null) return "";
	const names = ids.map((id) => parents.names[parents.ids.indexOf(id)]);
	return `, finer only in ${ids.length > NAMED ? counted(ids.length, levels.parent) : names.join(", ")}`;
}

function insideText({ name, selfDetermination }: GrainInside): string {
	const shares = Object.entries(selfDetermination).map(([level, share]) => `by ${level} ${share.toFixed(6)}`);
	return `Voters of ${name} alone: ${shares.join(", ")}`;
}
