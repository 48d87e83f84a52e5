import { grouped } from "@velvet/core";

/** Stands where a number does not exist; the reason stands beside it. */
export const NO_NUMBER = "–";

/** For sentences: "54.6 million", "730,512", "1.2 billion". */
export function inWords(value: number): string {
	if (value >= 999_950_000) return `${(value / 1e9).toFixed(1)} billion`;
	if (value >= 999_950) return `${(value / 1e6).toFixed(1)} million`;
	return grouped(Math.round(value));
}

/** For labels: "54.6 M", "770 k", "812". */
export function inShort(value: number): string {
	if (value >= 999_950_000) return `${(value / 1e9).toFixed(1)} bn`;
	if (value >= 999_500) return `${(value / 1e6).toFixed(1)} M`;
	if (value >= 999.5) return `${Math.round(value / 1000)} k`;
	return String(Math.round(value));
}

/** 0.576002 as "57.6%". */
export function inPercent(share: number): string {
	return `${(share * 100).toFixed(1)}%`;
}

/** A value in the unit of its metric, whole where the unit is counted. */
export function inUnit(value: number | null, unit: string): string {
	if (value === null) return NO_NUMBER;
	switch (unit) {
		case "share":
			return inPercent(value);
		case "percent":
			return `${value.toFixed(1)}%`;
		case "years":
			return value.toFixed(1);
		case "km2":
			return `${grouped(Math.round(value))} km²`;
		case "km":
			return `${grouped(Math.round(value))} km`;
		case "people per km2":
			return `${value.toFixed(1)} a km²`;
		case "USD":
			return `$${grouped(Math.round(value))}`;
		case "million USD":
			return `$${grouped(Math.round(value / 1000))} bn`;
		default:
			return grouped(Math.round(value));
	}
}

/** The step from one value to another with its sign: "+8.7 pp", "−11,222,816", "0". */
export function inStep(from: number | null, to: number | null, unit: string): string {
	if (from === null || to === null) return NO_NUMBER;
	const step = to - from;
	if (unit === "share") return signed((step * 100).toFixed(1), " pp");
	if (unit === "percent") return signed(step.toFixed(1), " pp");
	if (unit === "years") return signed(step.toFixed(1), "");
	const size = inUnit(Math.abs(step), unit);
	if (/^\$?0( |\.0 |$)/.test(size)) return size;
	return `${step < 0 ? "−" : "+"}${size}`;
}

function signed(digits: string, unit: string): string {
	const bare = digits.replace("-", "");
	if (Number(bare) === 0) return `${bare}${unit}`;
	return `${digits.startsWith("-") ? "−" : "+"}${bare}${unit}`;
}
