import {
	type BorderMeasure,
	type Case,
	type CaseFrontier,
	CaseSolver,
	checkCertificate,
	readPrice,
} from "@velvet/scenarios";
import { roundPrice } from "../words/round-price.ts";
import type { CertificateView, CornerView, FrontierView } from "./views.ts";

/** Plain data of a frontier, each corner with the roundest price that leads to it. */
export function viewFrontier(frontier: CaseFrontier): FrontierView {
	// Prices inside are votes per line or per metre; people pay by the line or the kilometre.
	const scale = frontier.border === "edges" ? 1 : 1000;
	const points = frontier.points.map((point): CornerView => {
		const { from, to } = point.price;
		return { ...point, typed: roundPrice((scale * from.p) / from.q, to === null ? null : (scale * to.p) / to.q) };
	});
	return { border: frontier.border, points };
}

/** Makes the cut at one price from a cold start, then again, and compares flow with cut and both with the plan. */
export function certify(theCase: Case, measure: BorderMeasure, text: string): CertificateView | null {
	const price = readPrice(text, measure);
	if (price === null) return null;
	const solver = new CaseSolver(theCase, measure);
	if (!solver.canSolve(price)) return null;
	const point = solver.solve(price);
	const { flow, cut, scale, holds } = checkCertificate(theCase, measure, point);
	return { price: text, stranded: point.stranded, border: point.border, flow, cut, scale, holds };
}
