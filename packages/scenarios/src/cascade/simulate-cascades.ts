import { type Checked, columnValues, type Plan, passed } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { cascadeFrom } from "../plan-methods/cascade.ts";
import { type Quantiles, quantilesOf } from "../referendum/distribution.ts";
import { referendumRng } from "../referendum/simulate-draws.ts";
import { UnitBallotSource } from "../referendum/unit-ballots.ts";
import type { CascadeRules } from "../scenario.ts";
import { cascadeBallot } from "./cascade-ballot.ts";
import { findCutOff } from "./find-cut-off.ts";
import { governingCamps } from "./governing-camps.ts";

/** What comes of a cascade when places decide by simulated ballots rather than by the recorded camps. */
export interface SimulatedCascades {
	readonly draws: number;
	/** Share of the draws in which each unit of the atlas ends in the nation that leaves. */
	readonly leaving: Float64Array;
	/** Share of the draws in which it ends in another nation than in the plan. */
	readonly changing: Float64Array;
	/** 1 for each unit that can never switch, whatever anybody wishes. */
	readonly cutOff: Uint8Array;
	/** Over the draws, from the plan to the end: units and people that change nations, and units to each nation. */
	readonly moved: { readonly units: Quantiles; readonly people: Quantiles };
	readonly joined: { readonly [polity: string]: Quantiles };
	readonly rounds: Quantiles;
	/** What the end comes to for the recorded camps. */
	readonly selfDetermination: Quantiles;
	readonly pieces: { readonly [polity: string]: Quantiles };
	/** What must not be concluded from it. */
	readonly caveats: readonly string[];
}

/**
 * Runs the cascade once for each draw, by what every unit would answer (`cascadeBallot`): the draws are those of the
 * scenario's referendum.
 *
 * @param progress hears how many draws are done; may throw to stop.
 */
export function simulateCascades(
	theCase: Case,
	rules: CascadeRules,
	from: Plan,
	draws: number,
	progress: (done: number) => void = () => undefined,
): Checked<SimulatedCascades> {
	const { atlas, polities, scenario } = theCase;
	const camps = governingCamps(theCase, from);
	if (!camps.ok) return camps;
	const asked = cascadeBallot(theCase, camps.value, from);
	if (!asked.ok) return asked;
	const recorded = cascadeFrom(theCase, rules, from);
	if (!recorded.ok) return recorded;
	const source = new UnitBallotSource(asked.value.ballot, referendumRng(scenario.seed));
	const people = columnValues(atlas, theCase.preference.vote.peopleColumn);
	const leaving = new Float64Array(atlas.units.ids.length);
	const changing = leaving.slice();
	const figure = () => new Float64Array(draws);
	const seen = { units: figure(), people: figure(), rounds: figure(), share: figure() };
	const joined = polities.map(figure);
	const pieces = polities.map(figure);
	for (let d = 0; d < draws; d++) {
		const run = cascadeFrom(theCase, rules, from, asked.value.wishes(source.draw(d)));
		if (!run.ok) return run;
		const { rounds, end, start } = run.value;
		end.forEach((polity, u) => {
			if (polity === camps.value.leaving) leaving[u]++;
			if (polity === from.assignment[u]) return;
			changing[u]++;
			seen.units[d]++;
			seen.people[d] += people[u] || 0;
			joined[polity][d]++;
		});
		const last = rounds.at(-1) ?? start;
		seen.rounds[d] = rounds.length;
		seen.share[d] = last.selfDetermination;
		polities.forEach(({ id }, k) => {
			pieces[k][d] = last.pieces[id];
		});
		progress(d + 1);
	}
	const byPolity = (figures: readonly Float64Array[]) =>
		Object.fromEntries(polities.map(({ id }, k) => [id, quantilesOf(figures[k])]));
	return passed({
		draws,
		leaving: leaving.map((count) => count / draws),
		changing: changing.map((count) => count / draws),
		cutOff: findCutOff(theCase, camps.value, from.assignment, recorded.value.levels),
		moved: { units: quantilesOf(seen.units), people: quantilesOf(seen.people) },
		joined: byPolity(joined),
		rounds: quantilesOf(seen.rounds),
		selfDetermination: quantilesOf(seen.share),
		pieces: byPolity(pieces),
		caveats: asked.value.caveats,
	});
}
