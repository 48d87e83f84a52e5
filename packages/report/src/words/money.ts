import { grouped } from "@velvet/core";

const MINUS = "−";

/** "1,411.5 bn", "−20.1 M", "950": money in the unit of its size, with a real minus. */
export function inMoney(amount: number): string {
	const size = Math.abs(amount);
	const text =
		size >= 999_950_000
			? `${withTenth(size / 1e9)} bn`
			: size >= 999_950
				? `${withTenth(size / 1e6)} M`
				: grouped(Math.round(size));
	return amount < 0 && text !== "0" ? MINUS + text : text;
}

/** The same with a plus where it is above nought: for balances. */
export function inSignedMoney(amount: number): string {
	const text = inMoney(amount);
	return amount > 0 && text !== "0" ? `+${text}` : text;
}

function withTenth(value: number): string {
	const [whole, tenth] = value.toFixed(1).split(".");
	return `${grouped(Number(whole))}.${tenth}`;
}
