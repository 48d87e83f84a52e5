import { drawNormal, type Rng } from "@velvet/core";
import {
	type Dials,
	type DialValues,
	PUBLISHED_LOSS,
	type WelfareDial,
	type WelfareDialKey,
	welfareDialKeys,
} from "./dials.ts";

/** Values of every dial, draw by draw. */
export type DrawnDials = { readonly [key in WelfareDialKey]: Float64Array };

/**
 * Draws every dial from its own stream by name and number, so that turning one leaves the draws of all others as they are.
 *
 * Half of the draws lie evenly between the low end and the usual value, half between that and the high end: the middle draw is
 * the usual value. The published loss is normal, and drawn again where nothing would be left.
 */
export function drawDials(dials: Dials, draws: number, rng: Rng): DrawnDials {
	return Object.fromEntries(
		welfareDialKeys.map((key) => {
			const dial = dials[key];
			if (!dial.drawn) return [key, new Float64Array(draws).fill(dial.value)];
			const stream = rng.fork(key);
			const draw = key === "g10" ? () => drawLoss(dial, stream) : () => betweenEnds(dial, stream.share());
			return [
				key,
				Float64Array.from({ length: draws }, (_, i) => {
					stream.seek(i);
					return draw();
				}),
			];
		}),
	) as unknown as DrawnDials;
}

/** Which of so many tables holds, draw by draw: each as likely as the others. */
export function drawTables(tables: number, draws: number, rng: Rng): Uint32Array {
	const stream = rng.fork("table");
	return Uint32Array.from({ length: draws }, (_, i) => {
		stream.seek(i);
		return Math.floor(stream.share() * tables);
	});
}

/** A value of somebody's own range, each as likely as the others. */
export function drawBetween([low, high]: readonly [number, number], draws: number, rng: Rng): Float64Array {
	return Float64Array.from({ length: draws }, (_, i) => {
		rng.seek(i);
		return low + rng.share() * (high - low);
	});
}

/** Written out: it is made for every draw. */
export function dialsAt(drawn: DrawnDials, draw: number): DialValues {
	return {
		deltaL: drawn.deltaL[draw],
		deltaW: drawn.deltaW[draw],
		shockHalfLife: drawn.shockHalfLife[draw],
		lambda: drawn.lambda[draw],
		g10: drawn.g10[draw],
		mitigation: drawn.mitigation[draw],
		b: drawn.b[draw],
		sigma: drawn.sigma[draw],
		halfLife: drawn.halfLife[draw],
		eta: drawn.eta[draw],
		phi: drawn.phi[draw],
		consumption: drawn.consumption[draw],
		alpha: drawn.alpha[draw],
		discount: drawn.discount[draw],
	};
}

function betweenEnds({ low, value, high }: WelfareDial, share: number): number {
	return share < 0.5 ? low + 2 * share * (value - low) : value + (2 * share - 1) * (high - value);
}

function drawLoss({ limits: [least, most] }: WelfareDial, stream: Rng): number {
	for (;;) {
		const loss = PUBLISHED_LOSS.mean + PUBLISHED_LOSS.sd * drawNormal(stream);
		if (loss >= least && loss <= most) return loss;
	}
}
