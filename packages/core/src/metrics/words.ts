/** A whole number with thousands separators: 128,838,341. The same on every machine, so no locale is asked. */
export function grouped(value: number): string {
	const [whole, fraction] = String(Math.abs(value)).split(".");
	const sign = value < 0 ? "−" : "";
	const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return sign + (fraction === undefined ? digits : `${digits}.${fraction}`);
}

/** As a sentence begins: "Counties". */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same within a sentence: only the first letter becomes small, names keep theirs. */
export function uncapital(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
