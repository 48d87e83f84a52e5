import { defaultDials, logit, solveShift, swingShares } from "@velvet/scenarios";
import { drawModelShares, type Spreads } from "./model-draws.ts";
import { readRows } from "./shared-data.ts";

/** Counties with a two-party vote in two elections, in the order of their states. */
export interface ElectionPair {
	readonly year: number;
	/** State of each county, as a number. */
	readonly states: readonly number[];
	readonly before: Float64Array;
	readonly after: Float64Array;
	readonly votesBefore: Float64Array;
	readonly votesAfter: Float64Array;
	/** Two-party share of the whole country in the later election. */
	readonly national: number;
}

export const FILE = "us-county-president/county_president_2008_2024.csv";

export function readPair(from: number, year: number): ElectionPair {
	const rows = readRows(FILE)
		.map((row) => ({
			state: row.state_po,
			counts: [from, year].map((each) => [row[`dem_${each}`], row[`rep_${each}`]].map(Number) as [number, number]),
			known: [from, year].every((each) => row[`dem_${each}`] !== "" && row[`rep_${each}`] !== ""),
		}))
		// Kalawao and the like: nobody, or nobody on one side.
		.filter(({ known, counts }) => known && counts.every(([dem, rep]) => dem > 0 && rep > 0));
	const names = [...new Set(rows.map(({ state }) => state))].sort();
	rows.sort((p, q) => names.indexOf(p.state) - names.indexOf(q.state));
	const column = (of: (counts: [number, number][]) => number) =>
		Float64Array.from(rows, ({ counts }) => of(counts as [number, number][]));
	const sum = (of: (counts: [number, number][]) => number) => column(of).reduce((total, each) => total + each, 0);
	return {
		year,
		states: rows.map(({ state }) => names.indexOf(state)),
		before: column(([[dem, rep]]) => dem / (dem + rep)),
		after: column(([, [dem, rep]]) => dem / (dem + rep)),
		votesBefore: column(([[dem, rep]]) => dem + rep),
		votesAfter: column(([, [dem, rep]]) => dem + rep),
		national: sum(([, [dem]]) => dem) / sum(([, [dem, rep]]) => dem + rep),
	};
}

/** Draws by county: the model, the vote before as its centre. With `given`, every draw is swung to the national result. */
export function drawModel(pair: ElectionPair, spreads: Spreads, draws: number, given: boolean): Float64Array[] {
	return drawPair(pair, given ? { ...spreads, nation: 0 } : spreads, draws, (shares) =>
		given ? swingShares("logit", shares, pair.votesBefore, pair.national) : shares,
	);
}

/** The naive rival: uniform swing in points, with the errors of the model at one half, and stopped at 0 and 1. */
export function drawRival(pair: ElectionPair, spreads: Spreads, draws: number, given: boolean): Float64Array[] {
	return drawPair(pair, given ? { ...spreads, nation: 0 } : spreads, draws, (shares) => {
		const points = (share: number, u: number) => (logit(share) - logit(pair.before[u])) / 4;
		const moved = shares.map((share, u) => clip(pair.before[u] + points(share, u)));
		return given ? swingShares("uniform", moved, pair.votesBefore, pair.national) : moved;
	});
}

/** @param finish what becomes of the model's shares of one draw. */
function drawPair(
	pair: ElectionPair,
	spreads: Spreads,
	draws: number,
	finish: (shares: Float64Array) => Float64Array,
): Float64Array[] {
	const drawn = pair.states.map(() => new Float64Array(draws));
	drawModelShares(
		{ shares: pair.before, parents: pair.states },
		spreads,
		`backtest ${pair.year}`,
		draws,
		(shares, _, d) =>
			finish(shares).forEach((share, u) => {
				drawn[u][d] = share;
			}),
	);
	return drawn;
}

/** What one election shows: spreads of states and of counties within them, once the national swing is taken out. */
export function measureSpreads(pair: ElectionPair): { readonly parent: number; readonly unit: number } {
	const shift = solveShift(pair.before, pair.votesBefore, pair.national);
	const residuals = pair.before.map((share, u) => logit(pair.after[u]) - logit(share) - shift);
	const count = Math.max(...pair.states) + 1;
	const means = Array.from({ length: count }, (_, state) => {
		let [sum, votes] = [0, 0];
		residuals.forEach((each, u) => {
			if (pair.states[u] !== state) return;
			sum += each * pair.votesAfter[u];
			votes += pair.votesAfter[u];
		});
		return sum / votes;
	});
	const within = residuals.map((each, u) => each - means[pair.states[u]]);
	return { parent: rootMeanSquare(means), unit: rootMeanSquare(within) };
}

/** Swings of presidential elections, 2.6 percentage points since 2000 (docs/models.md, 3.4). */
const NATION = 0.104;

/** Spreads learnt from some elections: geometric means. What single elections stray from them is the model's volatility. */
export function learnSpreads(pairs: readonly ElectionPair[]): Spreads {
	const measured = pairs.map(measureSpreads);
	const middle = (values: readonly number[]) =>
		Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
	const [parent, unit] = [middle(measured.map((each) => each.parent)), middle(measured.map((each) => each.unit))];
	const { volatility, freedom } = defaultDials;
	return { nation: NATION, parent, unit, volatility: volatility.value, freedom: freedom.value };
}

function rootMeanSquare(values: ArrayLike<number>): number {
	return Math.sqrt(Array.from(values, (value) => value * value).reduce((sum, each) => sum + each, 0) / values.length);
}

function clip(share: number): number {
	return Math.min(1, Math.max(0, share));
}
