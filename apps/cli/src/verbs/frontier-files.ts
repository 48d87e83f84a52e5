import { join } from "node:path";
import type { BorderMeasure } from "@velvet/scenarios";
import type { Answer } from "../answer.ts";
import { answerDocument } from "../outputs/envelope.ts";
import type { OutputFile } from "../outputs/write-files.ts";
import type { PointResult } from "./frontier-points.ts";

/** `frontier.json`, the whole document, and `frontier.csv`, a row a point. */
export function frontierFiles(
	folder: string,
	answer: Answer,
	border: BorderMeasure,
	points: readonly PointResult[],
): OutputFile[] {
	return [
		{ path: join(folder, "frontier.json"), content: answerDocument("frontier", answer, []) },
		{ path: join(folder, "frontier.csv"), content: frontierCsv(border, points) },
	];
}

function frontierCsv(border: BorderMeasure, points: readonly PointResult[]): string {
	const per = border === "edges" ? "edge" : "km";
	const head = [
		`price_per_${per}_from`,
		`price_per_${per}_to`,
		"stranded",
		"edges",
		"km",
		"units_A",
		"units_B",
		"pieces_A",
		"pieces_B",
		"flow",
		"cut",
		"scale",
	];
	const rows = points.map(({ price, stranded, edges, km, units, pieces, certificate }) => {
		const { from, to } = typeof price === "number" ? { from: price, to: price } : price;
		const { flow, cut, scale } = certificate;
		return [from, to ?? "", stranded, edges, km, units.A, units.B, pieces.A, pieces.B, flow, cut, scale].join(",");
	});
	return [head.join(","), ...rows, ""].join("\n");
}
