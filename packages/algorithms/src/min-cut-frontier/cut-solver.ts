import { VelvetError } from "@velvet/core";
import type { Ratio } from "../exact/ratio.ts";
import { pushRelabel } from "../flow/push-relabel.ts";
import { buildNetwork, type ResidualNetwork } from "../flow/residual-network.ts";
import { smallestSourceSide } from "../flow/smallest-source-side.ts";
import { type Certificate, type CutProblem, type Division, measureDivision } from "./problem.ts";

/** An optimal division at one price, with its proof. Among the optima it has the smallest source side. */
export interface PricedCut extends Division {
	readonly price: Ratio;
	readonly certificate: Certificate;
}

/** A price at which the sums of capacities leave the whole numbers: `canSolve` says so before. */
export class PriceTooFine extends VelvetError {}

/**
 * Solves one problem at many prices, keeping the flow of the last price as a warm start.
 *
 * At price p/q everything is multiplied by q, so that capacities q·|lead| and p·length are whole numbers. Any flow
 * within the new capacities may start the search: it is reckoned into the excess of the nodes (Kohli and Torr 2007),
 * so the answer, and by its uniqueness the division, does not depend on what was solved before.
 */
export class CutSolver {
	readonly problem: CutProblem;
	/** Number of cuts made, for progress. */
	cuts = 0;
	private readonly network: ResidualNetwork;
	private readonly totalLead: number;
	private readonly lesserLead: number;
	private readonly pinnedLength: number;
	/** Flow over each edge from its first to its second unit, in units of 1 / `flowScale`. */
	private readonly flow: Float64Array;
	private flowScale = 1;

	constructor(problem: CutProblem) {
		this.problem = problem;
		this.network = buildNetwork(problem.units, problem.edgeA, problem.edgeB);
		this.flow = new Float64Array(problem.edgeA.length);
		this.totalLead = problem.leads.reduce((sum, lead) => sum + Math.abs(lead), 0);
		const forSource = positiveSum(problem.leads);
		this.lesserLead = Math.min(forSource, this.totalLead - forSource);
		let pinned = 0;
		for (let e = 0; e < problem.edgeA.length; e++) {
			// An edge between two units that are held on one side can never be cut.
			const [a, b] = [problem.edgeA[e], problem.edgeB[e]];
			if (problem.pins[a] !== problem.pins[b]) pinned += problem.lengths[e];
		}
		this.pinnedLength = pinned;
	}

	/** Whether exact arithmetic suffices at this price: every sum of capacities stays below 2^53. */
	canSolve(price: Ratio): boolean {
		const sums = price.q * this.totalLead + price.p * this.pinnedLength;
		return Math.max(4 * this.most(price), sums) <= Number.MAX_SAFE_INTEGER;
	}

	solve(price: Ratio): PricedCut {
		if (!this.canSolve(price)) throw new PriceTooFine(`Price ${price.p}/${price.q} is too fine for exact arithmetic`);
		const { problem, network } = this;
		const supply = this.load(price);
		pushRelabel(network);
		const side = new Uint8Array(problem.units);
		smallestSourceSide(network, side);
		for (let u = 0; u < side.length; u++) if (problem.pins[u] === 1) side[u] = 1;
		this.keepFlow(price);
		this.cuts++;
		const division = measureDivision(problem, side);
		const flow = supply - positiveSum(network.excess);
		const cut = price.q * division.cost + price.p * division.border;
		if (flow !== cut) throw new VelvetError(`Flow ${flow} is not cut ${cut} at price ${price.p}/${price.q}`);
		return { ...division, price, certificate: { flow, cut, scale: price.q } };
	}

	/** No flow can exceed this, so no capacity needs to. */
	private most(price: Ratio): number {
		return price.q * this.lesserLead + price.p * this.pinnedLength + 1;
	}

	/**
	 * Sets capacities and excess for a price, and takes up the last flow as far as it fits.
	 *
	 * @returns the constant of the problem plus all supply: what the flow's value is reckoned from.
	 */
	private load(price: Ratio): number {
		const { problem, network, flow } = this;
		const { leads, pins, edgeA, edgeB, lengths } = problem;
		const { residual, excess, arcOf, twins } = network;
		const most = this.most(price);
		const rescale = price.q / this.flowScale;
		const off = new Float64Array(problem.units);
		const on = new Float64Array(problem.units);
		let constant = 0;
		for (let u = 0; u < problem.units; u++) {
			const lead = price.q * leads[u];
			if (lead > 0) off[u] = lead;
			else on[u] = -lead;
			excess[u] = 0;
			if (pins[u] !== 0) constant += pins[u] === 1 ? on[u] : off[u];
		}
		for (let e = 0; e < edgeA.length; e++) {
			const a = edgeA[e];
			const b = edgeB[e];
			const full = price.p * lengths[e];
			const there = arcOf[e];
			const back = twins[there];
			if (pins[a] === 0 && pins[b] === 0) {
				const capacity = full < most ? full : most;
				let start = Math.trunc(flow[e] * rescale);
				if (start > capacity) start = capacity;
				else if (start < -capacity) start = -capacity;
				residual[there] = capacity - start;
				residual[back] = capacity + start;
				excess[a] -= start;
				excess[b] += start;
				continue;
			}
			residual[there] = 0;
			residual[back] = 0;
			if (pins[a] !== 0 && pins[b] !== 0) {
				if (pins[a] !== pins[b]) constant += full;
			} else {
				const [pin, unit] = pins[a] !== 0 ? [pins[a], b] : [pins[b], a];
				(pin === 1 ? off : on)[unit] += full;
			}
		}
		let supply = constant;
		for (let u = 0; u < problem.units; u++) {
			if (pins[u] !== 0) {
				excess[u] = 0;
				continue;
			}
			// Left on the sink side the unit costs off[u], on the source side on[u]: only the difference is at stake,
			// and the smaller of the two is paid whatever happens.
			supply += off[u];
			excess[u] += off[u] - on[u];
		}
		return supply;
	}

	private keepFlow(price: Ratio): void {
		const { network, flow } = this;
		for (let e = 0; e < flow.length; e++) {
			const there = network.arcOf[e];
			flow[e] = (network.residual[network.twins[there]] - network.residual[there]) / 2;
		}
		this.flowScale = price.q;
	}
}

function positiveSum(values: Float64Array): number {
	let sum = 0;
	for (const value of values) if (value > 0) sum += value;
	return sum;
}
