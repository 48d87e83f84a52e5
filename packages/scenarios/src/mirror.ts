import type { FiscalSpec } from "./fiscal/fiscal-spec.ts";
import type { Guarantee } from "./guarantees/guarantee.ts";
import type { ReferendumSpec } from "./referendum/referendum-spec.ts";
import type { FoundingMethod, Lock, PlanMethod, Polity, Scenario } from "./scenario.ts";

/**
 * Exchanges everything that is bound to a camp: vote choices, names, colours, roles, locks and places.
 *
 * The keys stay `A` and `B`, so every number under `A` is what stood under `B`. Mirroring twice gives the original.
 */
export function mirrorScenario(scenario: Scenario): Scenario {
	return {
		...scenario,
		camps: { A: scenario.camps.B, B: scenario.camps.A },
		polities: mirrorPolities(scenario.polities),
		locks: scenario.locks.map((lock): Lock => ({ ...lock, polity: otherKey(lock.polity) })),
		plan: mirrorPlan(scenario.plan),
		...(scenario.referendum === undefined ? {} : { referendum: mirrorReferendum(scenario.referendum) }),
		...(scenario.fiscal === undefined ? {} : { fiscal: mirrorFiscal(scenario.fiscal) }),
		...(scenario.guarantees === undefined ? {} : { guarantees: mirrorGuarantees(scenario.guarantees) }),
	};
}

/** The key of the other camp; a polity that is bound to no camp keeps its own. */
export function otherKey(key: string): string {
	return key === "A" ? "B" : key === "B" ? "A" : key;
}

function mirrorPolities(polities: readonly Polity[]): Polity[] {
	return polities.map((polity) => {
		const twin = polities.find((each) => each.id === otherKey(polity.id));
		// Without a twin the polity itself goes under the other key, so that its camp governs it still.
		return twin === undefined ? { ...polity, id: otherKey(polity.id) } : { ...twin, id: polity.id };
	});
}

/** Support is by choice of the vote and stays where it is; who governs is a camp. */
function mirrorReferendum(referendum: ReferendumSpec): ReferendumSpec {
	const { inPower } = referendum;
	return inPower === undefined ? referendum : { ...referendum, inPower: inPower === "A" ? "B" : "A" };
}

/** Shares that were agreed go with the nation that agreed to them. */
export function mirrorFiscal(fiscal: FiscalSpec): FiscalSpec {
	if (fiscal.agreed === undefined) return fiscal;
	const agreed = Object.fromEntries(Object.entries(fiscal.agreed).map(([key, share]) => [otherKey(key), share]));
	return { ...fiscal, agreed };
}

/** A guarantee goes with the nation that gives it. */
export function mirrorGuarantees<T extends Pick<Guarantee, "by">>(guarantees: readonly T[]): T[] {
	return guarantees.map((each) => ({ ...each, by: otherKey(each.by) }));
}

function mirrorPlan(plan: PlanMethod): PlanMethod {
	return plan.method === "cascade" ? { ...plan, from: mirrorFounding(plan.from) } : mirrorFounding(plan);
}

function mirrorFounding(plan: FoundingMethod): FoundingMethod {
	if (plan.method !== "assignment") return plan;
	const places =
		plan.places && Object.fromEntries(Object.entries(plan.places).map(([key, ids]) => [otherKey(key), ids]));
	return {
		...plan,
		...(places === undefined ? {} : { places }),
		...(plan.rest === undefined ? {} : { rest: otherKey(plan.rest) }),
	};
}
