import type { Plan } from "@velvet/core";
import type { PlanCertificate } from "@velvet/report";
import { type Case, CaseSolver, checkCertificate, readPrice, strandedFloor } from "@velvet/scenarios";

/** The proof of a plan that the scenario's own frontier method made: solved, then solved again from a cold start. */
export function certify(theCase: Case, plan: Plan): { certificate?: PlanCertificate } {
	const method = theCase.scenario.plan;
	if (method.method !== "frontier" || plan.origin.method !== "frontier") return {};
	const price = readPrice(method.price, method.border);
	if (price === null) return {};
	const point = new CaseSolver(theCase, method.border).solve(price);
	const check = checkCertificate(theCase, method.border, point);
	const { price: text, border } = method;
	return {
		certificate: { ...check, price: text, border, stranded: point.stranded, floor: strandedFloor(theCase) },
	};
}
