import type { Metric } from "@velvet/core";
import {
	changeFigure,
	type Figure,
	fixed,
	NONE,
	percentFigure,
	pointsFigure,
	shortFigure,
	signed,
} from "../words/numbers.ts";

/** A metric's value as people read it, by its unit of measure. */
export function formatMetric(metric: Metric, value: number | null): Figure {
	if (value === null) return { value: NONE, unit: "" };
	switch (metric.unit) {
		case "share":
			return metric.key === "compactness" ? { value: fixed(value, 3), unit: "" } : percentFigure(value);
		case "percent":
			return { value: fixed(value, 1), unit: "%" };
		case "km":
			return { value: fixed(value, 0), unit: "km" };
		case "km2":
			return scaled(value, value, "km²", "M km²");
		case "million USD":
			return scaled(value, value / 1e3, "bn USD", "T USD");
		case "USD":
			return { value: fixed(value, 0), unit: "USD" };
		case "years":
			return { value: fixed(value, 1), unit: "years" };
		case "people per km2":
			return { value: fixed(value, 1), unit: "a km²" };
		default:
			return shortFigure(value);
	}
}

/** The change of a metric's value, with its sign and unit. */
export function formatChange(metric: Metric, before: number | null, after: number | null): Figure {
	if (before === null || after === null) return { value: "", unit: "" };
	const change = after - before;
	switch (metric.unit) {
		case "share":
			return metric.key === "compactness" ? { value: signed(change, 3), unit: "" } : pointsFigure(change);
		case "percent":
			return { value: signed(change, 1), unit: "pp" };
		case "km":
			return { value: signed(change, 0), unit: "km" };
		case "km2":
		case "million USD":
			return { value: signedAsScaled(change, metric.unit === "km2" ? 1 : 1e3, Math.max(before, after)), unit: "" };
		case "USD":
			return { value: signed(change, 0), unit: "" };
		case "years":
		case "people per km2":
			return { value: signed(change, 1), unit: "" };
		default:
			return changeFigure(change);
	}
}

/** Millions of the unit, or a smaller one where two decimals of a million would say next to nothing. */
function scaled(value: number, small: number, smallUnit: string, unit: string): Figure {
	if (isSmall(value)) return { value: fixed(small, Math.abs(small) < 1e3 ? 1 : 0), unit: smallUnit };
	return { value: fixed(value / 1e6, 2), unit };
}

function signedAsScaled(change: number, over: number, largest: number): string {
	return isSmall(largest) ? signed(change / over, Math.abs(change / over) < 1e3 ? 1 : 0) : signed(change / 1e6, 2);
}

function isSmall(value: number): boolean {
	return Math.abs(value) < 1e5;
}
