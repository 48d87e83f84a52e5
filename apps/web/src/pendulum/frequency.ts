/** A share of simulated elections as a frequency, never as a chance to come: "47 of 100". */
export function frequency(share: number): string {
	const hundredths = Math.round(100 * share);
	if (hundredths === 0 && share > 0) return "fewer than 1 of 100";
	if (hundredths === 100 && share < 1) return "more than 99 of 100";
	return `${hundredths} of 100`;
}
