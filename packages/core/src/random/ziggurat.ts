import type { Rng } from "./rng.ts";

/** A symmetric distribution whose density falls on both sides of 0, given on the side above 0. */
export interface Bell {
	/** The density, up to a factor; 1 at 0. */
	density(x: number): number;
	/** The x ≥ 0 at which the density has this height, in (0, 1]. */
	inverse(height: number): number;
	/** Area under the density beyond x > 0. */
	tailArea(x: number): number;
	/** A draw beyond x > 0. */
	drawTail(x: number, rng: Rng): number;
}

const LAYERS = 256;
/** From nine powers of ten down to the last bit. */
const BISECTIONS = 90;

/**
 * Draws from a bell by the ziggurat: 256 layers of equal area, of which about 99 draws in 100 need a table and one
 * product. Exact, but for the resolution: a layer has 2^24 places.
 *
 * Marsaglia and Tsang 2000, doi:10.18637/jss.v005.i08; layer and place from different bits, as Doornik 2005 asks.
 */
export class Ziggurat {
	/** Where the tail begins. */
	readonly base: number;
	private readonly bell: Bell;
	private readonly edges = new Float64Array(LAYERS + 1);
	private readonly heights = new Float64Array(LAYERS + 1);
	/** Width of a layer for one of its 2^23 places a side. */
	private readonly steps = new Float64Array(LAYERS);

	constructor(bell: Bell) {
		this.bell = bell;
		this.base = solveBase(bell);
		const area = layerArea(bell, this.base);
		this.edges[0] = area / bell.density(this.base);
		this.edges[1] = this.base;
		for (let k = 2; k < LAYERS; k++) this.edges[k] = nextEdge(bell, this.edges[k - 1], area);
		for (let k = 1; k < LAYERS; k++) this.heights[k] = bell.density(this.edges[k]);
		this.heights[LAYERS] = 1;
		for (let k = 0; k < LAYERS; k++) this.steps[k] = this.edges[k] * 2 ** -23;
	}

	draw(rng: Rng): number {
		for (;;) {
			const bits = rng.bits();
			const layer = bits & (LAYERS - 1);
			// The middles of 2^24 places, as many below 0 as above.
			const x = ((bits >> 8) + 0.5) * this.steps[layer];
			if (Math.abs(x) < this.edges[layer + 1]) return x;
			const found = this.atEdge(layer, x, rng);
			if (!Number.isNaN(found)) return found;
		}
	}

	/** Fills a part of an array with draws times `scale`: the same numbers as one by one, in half of the time. */
	fill(rng: Rng, into: Float64Array, from: number, to: number, scale: number): void {
		const { steps, edges } = this;
		for (let i = from; i < to; ) {
			const bits = rng.bits();
			const layer = bits & (LAYERS - 1);
			const x = ((bits >> 8) + 0.5) * steps[layer];
			const found = Math.abs(x) < edges[layer + 1] ? x : this.atEdge(layer, x, rng);
			if (!Number.isNaN(found)) into[i++] = found * scale;
		}
	}

	/** What becomes of a place that its layer does not wholly cover: kept, drawn from the tail, or `NaN` to begin again. */
	private atEdge(layer: number, x: number, rng: Rng): number {
		if (layer === 0) return Math.sign(x) * this.bell.drawTail(this.base, rng);
		const low = this.heights[layer];
		const height = low + rng.share() * (this.heights[layer + 1] - low);
		return height < this.bell.density(Math.abs(x)) ? x : Number.NaN;
	}
}

/** The base at which the layers of equal area end exactly at the top. Each higher base leaves the top further off. */
function solveBase(bell: Bell): number {
	let [low, high] = [1e-3, 1e6];
	for (let i = 0; i < BISECTIONS; i++) {
		const middle = Math.sqrt(low * high);
		if (reachesTop(bell, middle)) low = middle;
		else high = middle;
	}
	return high;
}

/** Whether layers of the area that belongs to a base pile up to the top before they are used up. */
function reachesTop(bell: Bell, base: number): boolean {
	const area = layerArea(bell, base);
	let edge = base;
	for (let k = 1; k < LAYERS; k++) {
		if (bell.density(edge) + area / edge >= 1) return true;
		edge = nextEdge(bell, edge, area);
	}
	return false;
}

function layerArea(bell: Bell, base: number): number {
	return base * bell.density(base) + bell.tailArea(base);
}

function nextEdge(bell: Bell, edge: number, area: number): number {
	return bell.inverse(Math.min(1, bell.density(edge) + area / edge));
}
