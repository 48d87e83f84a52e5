import { GDP_MISPLACED, type MetricKey } from "@velvet/core";
import { slotOf } from "../engine/slot-of.ts";
import type { AtlasView, CaseView, ScoreView } from "../engine/views.ts";
import { addsUp } from "../score/adds-up.ts";
import { metricOf } from "../score/card-text.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { percent } from "../words/numbers.ts";

/** Facts in the order of the table. */
const keys = [
	"population",
	"adults",
	"area",
	"density",
	"gdp",
	"income",
	"education",
	"age",
	"unemployment",
	"metro",
] as const satisfies readonly MetricKey[];

export type FactKey = (typeof keys)[number];

/** One fact of the whole country and of each nation, A first, with where it comes from. */
export interface FactRow {
	readonly key: FactKey;
	readonly title: string;
	readonly asOne: number | null;
	readonly nations: readonly NationFact[];
	readonly year: number | null;
	readonly source: string | null;
	readonly how: string | null;
	readonly known: number | null;
	/** That it is an allocation, and how far off; or why there is no figure. */
	readonly note: string | null;
}

export interface NationFact {
	readonly id: string;
	readonly name: string;
	readonly slot: number;
	readonly value: number | null;
	/** Of the whole, for what adds up. */
	readonly share: number | null;
}

export function factRows(atlas: AtlasView, theCase: CaseView, score: ScoreView): readonly FactRow[] {
	return keys.map((key) => {
		const value = score.metrics[key];
		const polities: { readonly [id: string]: { readonly value: number | null; readonly share?: number } } =
			value.polities;
		const column = columnOf(key, atlas, theCase);
		const sums = addsUp(key, score, atlas);
		return {
			key,
			title: metricOf(key).title,
			asOne: theCase.asOne.A.metrics[key].value,
			nations: inSlotOrder(theCase).map((polity) => ({
				id: polity.id,
				name: polity.name,
				slot: slotOf(polity, theCase, score),
				value: polities[polity.id]?.value ?? null,
				share: polities[polity.id]?.share ?? null,
			})),
			year: column?.year ?? null,
			source: atlas.provenance.sources.find((source) => source.key === column?.source)?.publisher ?? null,
			how: sums?.how ?? null,
			known: sums?.known ?? null,
			note: value.why ?? (key === "gdp" && isAllocated(atlas) ? allocation(atlas) : null),
		};
	});
}

/** Whether GDP by unit is shared out from figures of the parents. */
export function isAllocated(atlas: Pick<AtlasView, "columns">): boolean {
	return atlas.columns.some(({ key, title }) => key === "gdp_musd" && title.includes("allocated"));
}

/** "by county an allocation, 7.2 % in the wrong county". */
export function allocation({ levels }: Pick<AtlasView, "levels">): string {
	return `by ${levels.unit} an allocation, ${percent(GDP_MISPLACED)} in the wrong ${levels.unit}`;
}

function columnOf(key: FactKey, atlas: AtlasView, theCase: CaseView) {
	const columns: { readonly [key in FactKey]: string | null } = {
		population: theCase.peopleColumn,
		adults: theCase.adultsColumn,
		area: atlas.areaColumn,
		density: theCase.peopleColumn,
		gdp: "gdp_musd",
		income: "income_per_head_usd",
		education: "bachelors_pct",
		age: "median_age",
		unemployment: "unemployment_pct",
		metro: "metro",
	};
	return atlas.columns.find((column) => column.key === columns[key]);
}
