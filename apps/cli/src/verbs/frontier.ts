import {
	type BorderMeasure,
	CaseSolver,
	checkTwoPolities,
	readPrice,
	tooFine,
	trySolveFrontier,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openSource } from "../inputs/open-plan.ts";
import { startProgress } from "../outputs/progress.ts";
import type { Run } from "../run.ts";
import { frontierText, pointText } from "../text/frontier-text.ts";
import { frontierFiles } from "./frontier-files.ts";
import { cornerPoint, type PointResult, pricedPoint } from "./frontier-points.ts";

export interface FrontierOptions extends PlanOptions {
	readonly border?: BorderMeasure;
	readonly price?: string;
}

/** Cuts of a frontier of some three hundred corners: the length of the bar, corrected while it runs. */
const USUAL_CUTS = 640;

/** The exact frontier of a scenario between voters left and border: whole, or at one price. */
export async function frontier(run: Run, source: string, options: FrontierOptions): Promise<Answer> {
	const { theCase } = await openSource(run, source, options);
	run.take(checkTwoPolities(theCase));
	const { scenario, atlas } = theCase;
	const own = scenario.plan.method === "frontier" ? scenario.plan.border : "edges";
	const border = options.border ?? own;
	if (options.price !== undefined) {
		const price = readPrice(options.price, border);
		const solver = new CaseSolver(theCase, border);
		if (price === null || !solver.canSolve(price)) return run.fail(tooFine(options.price));
		const point = pricedPoint(theCase, border, solver.solve(price));
		return finish(
			options,
			{ scenario, atlas, result: { ...point }, text: () => pointText(theCase, border, point) },
			border,
			[point],
		);
	}
	const progress = await startProgress("frontier", "cuts", USUAL_CUTS);
	const found = trySolveFrontier(theCase, border, { progress: progress.advance });
	progress.stop();
	const solved = run.take(found);
	const points = solved.points.map((point) => cornerPoint(theCase, border, point));
	return finish(
		options,
		{ scenario, atlas, result: { border, points }, text: () => frontierText(theCase, border, points) },
		border,
		points,
	);
}

function finish(
	options: FrontierOptions,
	answer: Answer,
	border: BorderMeasure,
	points: readonly PointResult[],
): Answer {
	if (options.out === undefined) return answer;
	return { ...answer, files: frontierFiles(options.out, answer, border, points) };
}
