import { engine } from "../engine/client.ts";
import { latestWins } from "../engine/latest.ts";
import type { CornerView, PlanView, ScoreView } from "../engine/views.ts";
import type { RowKey } from "./rows.ts";
import { choose, read, tell, write } from "./session.ts";

interface Asked {
	readonly caseId: string;
	readonly row: RowKey;
	readonly assignment: Uint16Array;
}

/** Scores what is on screen, newest first: while dragging, scores that nobody would see are never made. */
const scoring = latestWins(
	({ caseId, assignment }: Asked) => engine().score(caseId, assignment),
	(score, asked) => keepScore(score, asked),
	(error) => tell("The plan could not be scored", [{ code: "engine", severity: "error", message: String(error) }]),
);

function keepScore(score: ScoreView, { caseId, row, assignment }: Asked): void {
	const { theCase, shown, plans } = read();
	if (theCase?.id !== caseId || shown === null || shown.row !== row) return;
	const origin = { method: row === "best" ? "frontier" : "assignment", version: 1, parameters: {} };
	write({ shown: { ...shown, score }, plans: { ...plans, [row]: { assignment, score, origin } } });
}

/** Shows a plan of the rail that has been made. */
export function showRow(row: RowKey): void {
	const plan = read().plans[row];
	if (plan === undefined) return;
	const corner = row === "best" ? cornerOfPrice() : null;
	if (corner !== null) {
		showCorner(corner);
		return;
	}
	choose({ row });
	write({ shown: { row, assignment: plan.assignment, score: plan.score, corner: null }, certificate: null });
}

/** Shows a plan whose score is still to be made. */
export function showAssignment(row: RowKey, assignment: Uint16Array): void {
	const { theCase, shown } = read();
	if (theCase === null) return;
	choose({ row });
	write({ shown: { row, assignment, score: shown?.score ?? null, corner: null }, certificate: null });
	scoring.ask({ caseId: theCase.id, row, assignment });
}

/** Shows a corner of the frontier at once; its score follows. */
export function showCorner(index: number): void {
	const { theCase, choices, frontiers, shown } = read();
	const points = frontiers[choices.measure]?.points;
	if (theCase === null || points === undefined) return;
	const corner = Math.min(points.length - 1, Math.max(0, index));
	if (shown?.row === "best" && shown.corner === corner) return;
	const point = points[corner];
	const { assignment } = point.plan;
	const price = holdsPrice(point, choices.price, choices.measure) ? choices.price : point.typed;
	choose({ row: "best", price });
	write({ shown: { row: "best", assignment, score: shown?.score ?? null, corner }, certificate: null });
	scoring.ask({ caseId: theCase.id, row: "best", assignment });
}

/** The corner that is the best at the chosen price; `null` before the frontier is known. */
export function cornerOfPrice(): number | null {
	const { frontiers, choices } = read();
	const points = frontiers[choices.measure]?.points;
	if (points === undefined) return null;
	const found = points.findIndex((point) => holdsPrice(point, choices.price, choices.measure));
	return found < 0 ? points.length - 1 : found;
}

function holdsPrice({ price }: CornerView, typed: string, measure: "edges" | "km"): boolean {
	const value = Number(typed) / (measure === "edges" ? 1 : 1000);
	return value >= price.from.p / price.from.q && (price.to === null || value < price.to.p / price.to.q);
}

export function rememberPlan(row: RowKey, plan: PlanView): void {
	write({ plans: { ...read().plans, [row]: plan } });
}
