/** A number of JSON by its digits, without an exponent where it is small: 0.55 is "0.55", and 1e-7 is "0.0000001". */
export function numberText(value: number): string {
	const small = /^(\d)(?:\.(\d+))?e-(\d+)$/.exec(String(value));
	if (small === null) return String(value);
	const [, first, rest = "", places] = small;
	return `0.${"0".repeat(Number(places) - 1)}${first}${rest}`;
}
