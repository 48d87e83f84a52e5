import { type Atlas, type Column, parentValues } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { OwnTable } from "./fiscal-spec.ts";

/** How the figure of a cut parent reaches its parts: it is known by unit, or allocated by GDP, by income or by people. */
export type Parts = "known" | "gdp" | "income" | "people";

/** One side of a table, receipts or outlays: a figure for each parent, and how its parts share it. */
export interface Basis {
	/** Half of a table's key. */
	readonly key: string;
	readonly title: string;
	/** The same in a few words. */
	readonly name: string;
	/** "2013", or "2013 and 2016" where figures of several years are joined. */
	readonly years: string;
	/** In units of currency; `NaN` where there is none. */
	readonly byParent: Float64Array;
	/** Figures have a fraction, and so may sums: somebody's table in millions. Absent where all are whole. */
	readonly fractional?: true;
	/** Of units; absent where parts share by people. */
	readonly weights?: Float64Array;
	readonly parts: Parts;
	/** What it gets wrong, and which way. */
	readonly bias: string;
}

/** What receipts could be, wherever the atlas has what they are made from. */
export function receiptBases(theCase: Case): readonly Basis[] {
	const { atlas } = theCase;
	const taxes = atlas.parentColumns?.get("irsCollections2013");
	if (taxes === undefined) return [];
	const byParent = scaled(taxes);
	const total = sumKnown(byParent);
	const filed: Basis = {
		key: "collections",
		title: "Federal taxes where the filer sits (IRS gross collections)",
		name: "taxes where filed",
		years: String(taxes.year),
		byParent,
		...gdpWeights(atlas),
		bias: "IRS collections are booked where the filer sits, not where the tax falls: Minnesota, Delaware, Arkansas and Ohio are inflated by the seats of companies.",
	};
	return [filed, ...productBasis(atlas, total, taxes.year), ...incomeBasis(theCase, total, taxes.year)];
}

/** What outlays could be: the second is known by unit and needs nothing to be allocated. */
export function outlayBases({ atlas }: Case): readonly ((receipts: Basis) => Basis)[] {
	const [ratio, spent] = [atlas.parentColumns?.get("spendingPerTax2005"), atlas.columns.get("federal_spending_kusd")];
	return [
		...(ratio === undefined
			? []
			: [
					(receipts: Basis): Basis => ({
						...receipts,
						key: "ratio",
						title: "the same taxes × federal spending per tax dollar (Tax Foundation)",
						name: "spent per tax dollar, 2005",
						years: String(ratio.year),
						byParent: receipts.byParent.map((tax, p) => Math.round(tax * ratio.values[p])),
						// Of a part, only the taxes are known.
						parts: receipts.parts === "known" ? "income" : receipts.parts,
						bias: "Spending per tax dollar is of fiscal year 2005, by the taxes that the Tax Foundation reckoned with, and not given for the District of Columbia.",
					}),
				]),
		...(spent === undefined
			? []
			: [
					(): Basis => ({
						key: "spending",
						title: "federal spending by county (Consolidated Federal Funds Report)",
						name: "spent by county, 2009",
						years: String(spent.year),
						...byUnit(atlas, scaled(spent)),
						bias: "Federal spending of 2009 is of a stimulus year; it books procurement where the contractor sits, and what goes to a state's government largely in its capital.",
					}),
				]),
	];
}

/** The two sides of somebody's own table. */
export function ownBases({ atlas }: Case, { name, receipts, outlays, years }: OwnTable): readonly [Basis, Basis] {
	const when = years === null ? "of no year" : years[0] === years[1] ? String(years[0]) : `${years[0]} to ${years[1]}`;
	const whole = [...receipts, ...outlays].every((value) => Number.isNaN(value) || Number.isInteger(value));
	const side = (key: string, byParent: Float64Array): Basis => ({
		key,
		...(whole ? {} : { fractional: true }),
		title: `${key} of ${name}`,
		name: `${key} of ${name}`,
		years: when,
		byParent,
		...gdpWeights(atlas),
		bias: "A table of one's own: what it books where is known to whoever made it.",
	});
	return [side("receipts", receipts), side("outlays", outlays)];
}

/** Values in whole units of currency, by the unit of measure of their column. */
export function scaled({ unit, values }: Column): Float64Array {
	const scale = unit.startsWith("thousand") ? 1e3 : unit.startsWith("million") ? 1e6 : 1;
	return values.map((value) => Math.round(value * scale));
}

/** The sum of what is known. */
export function sumKnown(values: Float64Array): number {
	return values.reduce((sum, value) => sum + (value || 0), 0);
}

/** How parts of a parent share its figures: by allocated GDP where the atlas has it, else by people. */
export function gdpWeights(atlas: Atlas): Pick<Basis, "weights" | "parts"> {
	const gdp = atlas.columns.get("gdp_musd")?.values;
	return gdp === undefined ? { parts: "people" } : { weights: gdp, parts: "gdp" };
}

/** The same sum of taxes as if it fell where goods and services are made. */
function productBasis(atlas: Atlas, total: number, taxed: number): readonly Basis[] {
	const product = parentValues(atlas, "gdp2016");
	if (product === null) return [];
	const all = sumKnown(product);
	return [
		{
			key: "gdp",
			title: "The same taxes in proportion to GDP",
			name: "taxes by GDP",
			years: `${taxed} and 2016`,
			byParent: product.map((gdp) => Math.round((total * gdp) / all)),
			...gdpWeights(atlas),
			bias: "Taxes in proportion to GDP fall where something is made, whoever owns it; rates that rise with income are left out.",
		},
	];
}

/** The same sum as if it fell on income where people live. */
function incomeBasis({ atlas, preference }: Case, total: number, taxed: number): readonly Basis[] {
	const perHead = atlas.columns.get("income_per_head_usd");
	const people = atlas.columns.get(preference.vote.peopleColumn);
	if (perHead === undefined || people === undefined) return [];
	const income = people.values.map((count, u) => count * perHead.values[u]);
	const all = sumKnown(income);
	return [
		{
			key: "income",
			title: "The same taxes in proportion to personal income",
			name: "taxes by income",
			years: `${taxed} and ${perHead.year}`,
			...byUnit(
				atlas,
				income.map((each) => (total * each) / all),
			),
			bias: "Taxes in proportion to income fall where people live; rates that rise with income are left out, and so are taxes on companies.",
		},
	];
}

/** Figures known by unit: added up by parent, and told apart again in parts. A parent without any known unit has none. */
function byUnit({ units }: Atlas, values: Float64Array): Pick<Basis, "byParent" | "weights" | "parts"> {
	const byParent = new Float64Array(units.parents.ids.length).fill(Number.NaN);
	values.forEach((value, u) => {
		if (!Number.isNaN(value)) byParent[units.parentOf[u]] = (byParent[units.parentOf[u]] || 0) + value;
	});
	return { byParent: byParent.map(Math.round), weights: values, parts: "known" };
}
