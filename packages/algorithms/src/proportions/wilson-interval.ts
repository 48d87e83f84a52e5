/** 95 of 100 such intervals hold the chance; also where no draw, or every draw, passes. Wilson 1927. */
export function wilsonInterval(passes: number, draws: number): readonly [number, number] {
	const z = 1.959963984540054;
	const share = passes / draws;
	const middle = share + (z * z) / (2 * draws);
	const half = z * Math.sqrt((share * (1 - share)) / draws + (z * z) / (4 * draws * draws));
	const whole = 1 + (z * z) / draws;
	return [passes === 0 ? 0 : (middle - half) / whole, passes === draws ? 1 : (middle + half) / whole];
}
