import type { CaseView, FrontierView, PlanView } from "../engine/views.ts";
import { type Row, type RowKey, rowOf } from "../state/rows.ts";
import type { Shown } from "../state/session.ts";
import { placeOfScore } from "./standing.ts";

/** A known plan's place in the chart. */
export interface ChartMark {
	readonly key: string;
	readonly name: string;
	readonly shape: "square" | "circle" | "diamond";
	readonly border: number;
	readonly stranded: number;
	/** The row that shows it, or `null` for one country. */
	readonly row: RowKey | null;
}

/** One country under B and under A, then every plan of the rail that is not on screen. */
export function chartMarks(
	frontier: FrontierView,
	theCase: CaseView,
	plans: { readonly [row in RowKey]?: PlanView },
	shown: Shown | null,
	rows: readonly Row[],
): readonly ChartMark[] {
	const marks: ChartMark[] = (["B", "A"] as const).map((camp) => ({
		key: `one-${camp}`,
		name: `One country, ${camp} governs`,
		shape: "square",
		border: 0,
		stranded: theCase.asOne[camp].metrics.stranded.value ?? 0,
		row: null,
	}));
	for (const key of [...rows.map((row) => row.key), "yours"] as const) {
		const plan = plans[key];
		// The row "best" is the disc itself, wherever it was left.
		if (plan === undefined || key === shown?.row || key === "best") continue;
		const place = placeOfScore(frontier, plan.score);
		if (place === null) continue;
		marks.push({
			...place,
			key,
			name: rowOf(rows, key)?.title ?? "Yours",
			shape: key === "yours" ? "diamond" : "circle",
			row: key,
		});
	}
	return marks;
}
