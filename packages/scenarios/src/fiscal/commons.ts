import type { FiscalDial } from "./dials.ts";
import { byPolities, type Divided, headsOf } from "./divided.ts";
import type { PolitySums } from "./sums.ts";

/** A budget at unchanged policy (models.md 6.2): below nought it lacks money. In whole units of currency. */
export interface Budget {
	/** With as much of the common functions built twice as the dial says. */
	readonly value: number;
	/** All of them kept in common: nothing is built twice. */
	readonly keptInCommon: number;
	/** Each nation builds all of them anew. */
	readonly allTwice: number;
}

/**
 * Receipts − outlays that lie somewhere − a part, by people, of what all have in common × (1 + duplication).
 *
 * Receipts are the deficit-neutral ones, so that with everything in common the budgets add up to nought: the parent
 * country's own deficit is no matter of the border. `null` where a nation has no figures.
 */
export function budgets(
	divided: Divided,
	sums: Readonly<Record<string, PolitySums | null>>,
	{ shared, duplication }: { readonly shared: FiscalDial; readonly duplication: FiscalDial },
	round: (value: number) => number,
): Readonly<Record<string, Budget | null>> {
	const heads = headsOf(divided);
	const all = heads.reduce((sum, each) => sum + each, 0);
	const spent = divided.theCase.polities.reduce((sum, { id }) => sum + (sums[id]?.outlays ?? 0), 0);
	const common = shared.value * spent;
	return byPolities(divided, (_, k) => {
		const { id } = divided.theCase.polities[k];
		const own = sums[id];
		if (own === null || own.neutral === null || all === 0) return null;
		const { outlays, neutral } = own;
		const base = -neutral + shared.value * outlays;
		const at = (twice: number) => round(base - (common * heads[k] * (1 + twice)) / all);
		return { value: at(duplication.value), keptInCommon: at(0), allTwice: at(1) };
	});
}

/** What nations can keep in common, what it keeps, and what it asks of them. No figure where no table has one. */
export const commons: readonly {
	readonly key: string;
	readonly title: string;
	readonly keeps: string;
	readonly asks: string;
	readonly priced: boolean;
}[] = [
	{
		key: "market",
		title: "A common market",
		keeps: "No customs between the nations; goods, work and savings cross the border as before.",
		asks: "One tariff towards others, and rules that hold on both sides.",
		priced: false,
	},
	{
		key: "currency",
		title: "A common currency",
		keeps: "Debts stay in the money that people earn; no new central bank.",
		asks: "One interest rate for all, and a rule for who stands behind whose debt.",
		priced: false,
	},
	{
		key: "defence",
		title: "A common defence",
		keeps: "Forces, embassies and their cost are not built a second time: the duplication is nought.",
		asks: "A common command, and an agreement on who pays how much.",
		priced: true,
	},
];
