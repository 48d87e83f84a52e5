import { moveWhole } from "@velvet/algorithms";
import type { Case } from "../open-case.ts";
import type { ByCamp } from "../pendulum/by-camp.ts";
import type { MoveFlow, NationFlow } from "./migration.ts";
import type { MoveGround } from "./move-places.ts";
import type { MoveRates } from "./open-moves.ts";
import { type MoveFlows, type MoveYear, startState } from "./project-moves.ts";

/** Flows of the middle projection, gathered year by year. */
export class FlowTables {
	private readonly ground: MoveGround;
	private readonly today: MoveFlows;
	private readonly first: MoveFlows;
	private readonly option: MoveFlows;
	private readonly within: MoveFlows;
	private readonly withinYears: number;
	private readonly all: MoveFlows;

	/** @param withinYears years, from the first on, that are added up beside all of them */
	constructor(ground: MoveGround, { today }: MoveRates, withinYears: number) {
		const size = ground.places.length ** 2;
		const none = (): MoveFlows => [new Float64Array(size), new Float64Array(size)];
		this.ground = ground;
		this.today = none();
		for (const camp of [0, 1] as const) moveWhole(startState(ground)[camp], today, this.today[camp]);
		[this.first, this.option, this.within, this.all] = [none(), none(), none(), none()];
		this.withinYears = withinYears;
	}

	/** Adds up a year. */
	enter({ year, flows, opted }: MoveYear): void {
		for (const camp of [0, 1] as const) {
			if (year === 1) addTo(this.first[camp], flows[camp]);
			addTo(this.option[camp], opted[camp]);
			for (const gone of [flows[camp], opted[camp]]) {
				addTo(this.all[camp], gone);
				if (year <= this.withinYears) addTo(this.within[camp], gone);
			}
		}
	}

	/** Place by place, wherever anyone goes. */
	rows(): MoveFlow[] {
		const { places } = this.ground;
		const n = places.length;
		return places.flatMap((from, o) =>
			places.flatMap((to, d) => {
				const at = o * n + d;
				const row = {
					today: pick(this.today, at),
					firstYear: pick(this.first, at),
					option: pick(this.option, at),
					within: pick(this.within, at),
				};
				if (Object.values(row).every(({ A, B }) => A + B === 0)) return [];
				const heads = ({ A, B }: ByCamp<number>) => peopleOf(from, A + B);
				return [{ from: from.id, to: to.id, ...row, people: heads(row.firstYear), peopleWithin: heads(row.within) }];
			}),
		);
	}

	/** Nation by nation; those who stay within one are told too, as moves inside it. */
	nations({ polities }: Case): { readonly [from: string]: { readonly [to: string]: NationFlow } } {
		const { places } = this.ground;
		const n = places.length;
		const sum = (flows: MoveFlows, from: number, to: number): ByCamp<number> => {
			const total = { A: 0, B: 0 };
			for (let o = 0; o < n; o++) {
				if (places[o].polity !== from) continue;
				for (let d = 0; d < n; d++) {
					if (places[d].polity !== to) continue;
					total.A += flows[0][o * n + d];
					total.B += flows[1][o * n + d];
				}
			}
			return total;
		};
		return Object.fromEntries(
			polities.map(({ id }, from) => [
				id,
				Object.fromEntries(
					polities.map((other, to) => [
						other.id,
						{
							today: sum(this.today, from, to),
							firstYear: sum(this.first, from, to),
							option: sum(this.option, from, to),
							within: sum(this.within, from, to),
							allYears: sum(this.all, from, to),
						},
					]),
				),
			]),
		);
	}
}

function addTo(into: Float64Array, flows: Float64Array): void {
	for (let at = 0; at < into.length; at++) into[at] += flows[at];
}

function pick([a, b]: MoveFlows, at: number): ByCamp<number> {
	return { A: a[at], B: b[at] };
}

/** Voters with everybody who lives beside them, children among them: `P_o / n_o` people a voter. `null` where nobody votes. */
export function peopleOf({ people, a, b }: MoveGround["places"][number], voters: number): number | null {
	return a + b === 0 ? null : Math.round((voters * people) / (a + b));
}
