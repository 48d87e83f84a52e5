import type { Atlas } from "@velvet/core";
import type { Owed } from "./fiscal-spec.ts";

/** Total public debt of the United States at the end of fiscal years, in whole dollars; those near a vote that ships. */
const unitedStates: readonly Owed[] = [
	{
		amount: 19_573_444_713_937,
		year: 2016,
		source: "US Treasury, Historical Debt Outstanding: 30 September 2016",
		tag: "F",
		rate: 0.022,
	},
	{
		amount: 35_464_673_929_172,
		year: 2024,
		source: "US Treasury, Historical Debt Outstanding: 30 September 2024",
		tag: "M",
		rate: 0.032,
	},
];

const countries = ["us-counties", "us-counties-2024"];

/** What the country of an atlas owed in the year of a vote; `null` where nothing ships. An atlas made finer is still of its country. */
export function knownDebt({ id }: Pick<Atlas, "id">, year: number): Owed | null {
	if (!countries.includes(id.split("+")[0])) return null;
	return unitedStates.find((owed) => owed.year === year) ?? null;
}
