import { counted, grouped } from "@velvet/core";
import { amongWhich } from "@velvet/report";
import type { BorderMeasure, Case } from "@velvet/scenarios";
import type { PointResult } from "../verbs/frontier-points.ts";
import { table } from "./table.ts";

/** The corners of a frontier, a line each. */
export function frontierText(theCase: Case, border: BorderMeasure, points: readonly PointResult[]): string {
	const { scenario } = theCase;
	const per = border === "edges" ? "a cut edge" : "a km";
	const rows = points.map(({ price, edges, km, stranded, units, pieces }) => [
		priceText(price),
		grouped(edges),
		grouped(Math.round(km)),
		grouped(stranded),
		...scenario.polities.flatMap(({ id }) => [grouped(units[id]), grouped(pieces[id])]),
	]);
	const heads = scenario.polities.flatMap(({ id }) => [`units ${id}`, `pieces ${id}`]);
	return [
		scenario.title,
		`${points.length} corners, each certified: flow = cut. No plan${amongWhich(theCase)} leaves fewer voters at the same border.`,
		"",
		table([`votes ${per}`, "edges", "km", "left", ...heads], rows, [0, 1, 2, 3, 4, 5, 6, 7]),
	].join("\n");
}

/** One point in words, with its certificate. */
export function pointText(theCase: Case, border: BorderMeasure, point: PointResult): string {
	const { scenario } = theCase;
	const { flow, cut, scale } = point.certificate;
	const per = border === "edges" ? "a cut edge" : "a km";
	const nations = scenario.polities.map(
		({ id, name }) => `  ${name}: ${counted(point.units[id], "unit")} in ${counted(point.pieces[id], "piece")}`,
	);
	return [
		scenario.title,
		"",
		`At a price of ${priceText(point.price)} votes ${per}`,
		`  ${grouped(point.stranded)} voters left under the other camp`,
		`  ${grouped(point.edges)} cut edges, ${grouped(Math.round(point.km))} km of border`,
		...nations,
		`Certificate: flow ${grouped(flow)} = cut ${grouped(cut)}${scale === 1 ? "" : ` (in votes × ${grouped(scale)})`}. No plan${amongWhich(theCase)} does better at this price.`,
		"",
	].join("\n");
}

function priceText(price: PointResult["price"]): string {
	if (typeof price === "number") return grouped(price);
	return price.to === null ? `from ${decimal(price.from)}` : `${decimal(price.from)} – ${decimal(price.to)}`;
}

function decimal(value: number): string {
	return grouped(value >= 100 ? Math.round(value) : Math.round(value * 1000) / 1000);
}
