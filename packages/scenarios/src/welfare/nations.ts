import type { Incomes } from "@velvet/algorithms";
import { type CampIndex, columnValues, type Plan } from "@velvet/core";
import { caseGround } from "../case-ground.ts";
import type { FiscalResult } from "../fiscal/fiscal-result.ts";
import type { Case } from "../open-case.ts";

/** A nation with people, as the ledger sees it. */
export interface Nation {
	readonly id: string;
	/** Place among the polities of the scenario. */
	readonly polity: number;
	readonly leaves: boolean;
	readonly governs: CampIndex;
	/** Two-party voters of each camp, by its index. */
	readonly voters: readonly [number, number];
	readonly people: number;
	/** Of the people of all nations. */
	readonly share: number;
	/** In whole units of currency; `null` where the atlas has none. */
	readonly gdp: number | null;
	/** Neutral balance a head by the table chosen and by each of the tables: above nought, more is spent there than is taken. */
	readonly balance: number | null;
	readonly balances: readonly (number | null)[];
}

/** The nations of a plan that have people and voters, in the order of the polities. */
export function nationsOf(theCase: Case, plan: Plan, ledger: FiscalResult): readonly Nation[] {
	const { governments, tallies } = caseGround(theCase, plan);
	const found = theCase.polities.map(({ id }, k): Nation => {
		const { people, gdp, neutralPerHead } = ledger.polities[id];
		return {
			id,
			polity: k,
			leaves: k !== theCase.continuator,
			governs: governments[k],
			voters: [tallies[k].a, tallies[k].b],
			people,
			share: 0,
			gdp,
			balance: neutralPerHead,
			balances: ledger.tables.map(({ polities }) => polities[id]?.neutralPerHead ?? null),
		};
	});
	const inhabited = found.filter(({ people, voters: [a, b] }) => people > 0 && a + b > 0);
	const all = inhabited.reduce((sum, { people }) => sum + people, 0);
	return inhabited.map((nation) => ({ ...nation, share: nation.people / all }));
}

const INCOME = "income_per_head_usd";

/**
 * Mean and middle of the incomes a head of units, by people, within a nation; `null` for the whole country. Differences inside a
 * unit are not in it. Together `null` where the atlas has no incomes, or nobody lives there.
 */
export function incomesOf({ atlas, preference }: Case, { assignment }: Plan, polity: number | null): Incomes | null {
	const income = atlas.columns.get(INCOME)?.values;
	if (income === undefined) return null;
	const people = columnValues(atlas, preference.vote.peopleColumn);
	const units = [...income.keys()].filter(
		(u) => (polity === null || assignment[u] === polity) && people[u] > 0 && !Number.isNaN(income[u]),
	);
	const heads = units.reduce((sum, u) => sum + people[u], 0);
	if (heads === 0) return null;
	const mean = units.reduce((sum, u) => sum + people[u] * income[u], 0) / heads;
	let below = 0;
	const inOrder = units.sort((p, q) => income[p] - income[q] || p - q);
	const middle = inOrder.find((u) => {
		below += people[u];
		return 2 * below >= heads;
	});
	return middle === undefined ? null : { mean, median: income[middle] };
}
