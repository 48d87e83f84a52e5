import { divide, type Fraction, fraction, fractionToNumber, leastRatio, ONE } from "@velvet/algorithms";

/**
 * The plane of the game: across it the chance that power changes hands in a term, up it what allowing a request costs for
 * each 1 that it is worth to the other side. Both run from 0 to 1: above, no patience is enough.
 */
export interface PatiencePlane {
	/** Chance of a request in a term. */
	readonly requests: number;
	/** Lines on which a patience is just enough; below a line, more than enough. From the least to the greatest patience. */
	readonly contours: readonly Contour[];
	/** The same for the reader's own patience. */
	readonly own: Contour | null;
}

export interface Contour {
	/** Worth today of 1 a term from now. */
	readonly patience: number;
	readonly line: readonly { readonly phi: number; readonly loss: number }[];
}

const LEVELS = ["3/10", "1/2", "7/10", "4/5", "9/10", "19/20", "49/50"].map((text) => {
	const [p, q] = text.split("/");
	return fraction(BigInt(p), BigInt(q));
});
const STEPS = 60;

/**
 * The contours, every point exact before it becomes a number. Chances lie closer together near nought, where lines are
 * steep.
 *
 * @param own a patience of the reader's own, above 0 and below 1
 */
export function patiencePlane(requests: Fraction, own: Fraction | null): PatiencePlane {
	return {
		requests: fractionToNumber(requests),
		contours: requests.p === 0n ? [] : LEVELS.map((patience) => contour(requests, patience)),
		own: own === null || requests.p === 0n ? null : contour(requests, own),
	};
}

function contour(requests: Fraction, patience: Fraction): Contour {
	const line = Array.from({ length: STEPS }, (_, i) => {
		const phi = fraction(BigInt((i + 1) ** 2), BigInt(STEPS ** 2));
		const ratio = leastRatio(phi, requests, patience);
		return { phi: fractionToNumber(phi), loss: ratio === null ? 0 : fractionToNumber(divide(ONE, ratio)) };
	});
	return { patience: fractionToNumber(patience), line: [{ phi: 0, loss: 0 }, ...line] };
}
