import { capital, counted, grouped, plural } from "@velvet/core";

/** A number with its unit apart, so that the unit can be set smaller. */
export interface Figure {
	readonly value: string;
	readonly unit: string;
}

/** En dash: a number that is not there yet, or does not exist. */
export const NONE = "–";
const MINUS = "−";

/** "54.6 million", or all digits below a million. */
export function inMillions(count: number): string {
	return Math.abs(count) >= 999_950 ? `${fixed(count / 1e6, 1)} million` : grouped(Math.round(count));
}

/** 54.6 M, 770 k, 999. */
export function shortFigure(count: number): Figure {
	const size = Math.abs(count);
	if (size >= 999_950) return { value: fixed(count / 1e6, 1), unit: "M" };
	if (size >= 9_999.5) return { value: fixed(count / 1e3, 0), unit: "k" };
	return { value: fixed(count, 0), unit: "" };
}

/** "54.6 M" in one string, with a space that does not break. */
export function short(count: number): string {
	return join(shortFigure(count));
}

/** "1,612 k": thousands, whatever the size, so that a column of places can be compared at a glance. */
export function inThousands(count: number): string {
	return Math.abs(count) >= 999.5 ? `${fixed(count / 1e3, 0)} k` : fixed(count, 0);
}

/** 57.6 % of a share. */
export function percentFigure(share: number, digits = 1): Figure {
	return { value: fixed(100 * share, digits), unit: "%" };
}

export function percent(share: number, digits = 1): string {
	return join(percentFigure(share, digits));
}

/** A difference with its sign; nothing that rounds to nought has one. */
export function signed(difference: number, digits: number): string {
	const text = fixed(Math.abs(difference), digits);
	if (/^[0.,]*$/.test(text)) return "0";
	return (difference > 0 ? "+" : MINUS) + text;
}

/** A change of a share, in percentage points. */
export function pointsFigure(difference: number): Figure {
	return { value: signed(100 * difference, 1), unit: "pp" };
}

/** A change of a count, in the unit it would be written in. */
export function changeFigure(difference: number): Figure {
	const { unit } = shortFigure(difference);
	const [over, digits] = unit === "M" ? [1e6, 1] : unit === "k" ? [1e3, 0] : [1, 0];
	const value = signed(difference / over, digits);
	return { value, unit: value === "0" ? "" : unit };
}

/** Digits with thousands separators and a real minus; the same on every machine. */
export function fixed(value: number, digits: number): string {
	const [whole, fraction] = Math.abs(value).toFixed(digits).split(".");
	const text = fraction === undefined ? grouped(Number(whole)) : `${grouped(Number(whole))}.${fraction}`;
	return value < 0 && Number(value.toFixed(digits)) !== 0 ? MINUS + text : text;
}

/** "a county", "an area". */
export function article(noun: string): string {
	return `${/^[aeio]/i.test(noun) ? "an" : "a"} ${noun}`;
}

export { capital, counted, plural };

function join({ value, unit }: Figure): string {
	return unit === "" ? value : `${value}\u00a0${unit}`;
}
