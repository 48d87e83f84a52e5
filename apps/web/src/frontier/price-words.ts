import type { BorderMeasure } from "@velvet/scenarios";
import type { AtlasView } from "../engine/views.ts";
import { counted, fixed, short } from "../words/numbers.ts";

/** "10,000 voters a line". */
export function priceWords(price: string, measure: BorderMeasure): string {
	const value = Number(price);
	const digits = price.includes(".") ? (price.split(".")[1]?.length ?? 0) : 0;
	return `${fixed(value, digits)} ${value === 1 ? "voter" : "voters"} a ${measure === "edges" ? "line" : "km"}`;
}

/** "308 county lines", "11,945 km": a length in the measure's own units. */
export function lengthWords(border: number, measure: BorderMeasure, atlas: Pick<AtlasView, "levels">): string {
	return measure === "edges" ? counted(border, `${atlas.levels.unit} line`) : `${fixed(border / 1000, 0)} km`;
}

/** The same, as short as the chart asks. */
export function shortLength(border: number, measure: BorderMeasure): string {
	return measure === "edges" ? counted(border, "line") : `${fixed(border / 1000, 0)} km`;
}

/** What the slider says of a corner. */
export function cornerWords(price: string, border: number, stranded: number, measure: BorderMeasure): string {
	return `${priceWords(price, measure)}: ${shortLength(border, measure)} of border, ${short(stranded)} voters left`;
}
