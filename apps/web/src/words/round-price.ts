/** Finest price a person may type: six digits after the point. */
const FINEST = 1e-6;

/**
 * The roundest number strictly between two prices: fewest digits, then nearest the middle. As decimal text.
 *
 * A corner of the frontier is the best over a whole range of prices; this is the one worth saying aloud.
 */
export function roundPrice(from: number, to: number | null): string {
	if (to === null) return roundUp(from);
	const middle = (from + to) / 2;
	for (let step = 10 ** Math.floor(Math.log10(to)); step >= FINEST / 2; step /= 10) {
		const nearest = nearestInside(middle, step, from, to);
		if (nearest !== null) return decimal(nearest, step);
		const half = nearestInside(middle, step / 2, from, to);
		if (half !== null && step / 2 >= FINEST) return decimal(half, step / 10);
	}
	return decimal(middle, FINEST);
}

function nearestInside(middle: number, step: number, from: number, to: number): number | null {
	const value = Math.round(middle / step) * step;
	const margin = (to - from) * 1e-9;
	return value > from + margin && value < to - margin ? value : null;
}

/** The next number of one digit above a price that nothing bounds. */
function roundUp(from: number): string {
	const step = 10 ** Math.floor(Math.log10(Math.max(1, from)));
	return decimal((Math.floor(from / step) + 1) * step, step);
}

function decimal(value: number, step: number): string {
	const digits = Math.min(6, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
	return digits === 0 ? String(Math.round(value)) : String(Number(value.toFixed(digits)));
}
