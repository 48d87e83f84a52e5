import { type Checked, type Plan, passed, type Rng } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { cascadeFrom } from "../plan-methods/cascade.ts";
import { type Quantiles, quantilesOf } from "../referendum/distribution.ts";
import { openReferendum } from "../referendum/open-referendum.ts";
import type { ReferendumSpec } from "../referendum/referendum-spec.ts";
import { referendumBallot } from "../referendum/run-referendum.ts";
import { UnitBallotSource } from "../referendum/unit-ballots.ts";
import type { CascadeRules } from "../scenario.ts";

/** What comes of a cascade when places decide by simulated ballots rather than by the recorded camps. */
export interface SimulatedCascades {
	readonly draws: number;
	/** Share of the draws in which each unit of the atlas ends in the nation that leaves. */
	readonly leaving: Float64Array;
	/** Over the draws: units and people that change nations, rounds, and what the end comes to for the recorded camps. */
	readonly moved: { readonly units: Quantiles; readonly people: Quantiles };
	readonly rounds: Quantiles;
	readonly selfDetermination: Quantiles;
	readonly pieces: { readonly [polity: string]: Quantiles };
}

/**
 * Runs the cascade once for each draw: every unit of the atlas is asked whether it would rather live in the nation that
 * leaves, by the mapping of the referendum; where more say yes than no it wishes to leave, where fewer, to stay.
 *
 * @param progress hears how many draws are done; may throw to stop.
 */
export function simulateCascades(
	theCase: Case,
	rules: CascadeRules,
	from: Plan,
	spec: ReferendumSpec,
	draws: number,
	rng: Rng,
	progress: (done: number) => void = () => undefined,
): Checked<SimulatedCascades> {
	const { atlas, polities } = theCase;
	// Everybody is asked at once: who decides with whom is the cascade's business.
	const { each: _, ...question } = spec;
	const opened = openReferendum(theCase, { ...question, regions: [{ places: atlas.units.parents.ids }] });
	if (!opened.ok) return opened;
	const source = new UnitBallotSource(referendumBallot(opened.value), rng);
	const leaving = new Float64Array(atlas.units.ids.length);
	const seen = { units: new Float64Array(draws), people: new Float64Array(draws), rounds: new Float64Array(draws) };
	const shares = new Float64Array(draws);
	const pieces = polities.map(() => new Float64Array(draws));
	for (let d = 0; d < draws; d++) {
		const run = cascadeFrom(theCase, rules, from, wishesOf(theCase, opened.value.units, source.draw(d)));
		if (!run.ok) return run;
		const { rounds, end, start } = run.value;
		const last = rounds.at(-1) ?? start;
		end.forEach((polity, u) => {
			if (polity === theCase.seceder) leaving[u]++;
			if (polity !== from.assignment[u]) seen.units[d]++;
		});
		seen.people[d] = rounds.reduce((sum, round) => sum + round.people, 0);
		seen.rounds[d] = rounds.length;
		shares[d] = last.selfDetermination;
		polities.forEach(({ id }, k) => {
			pieces[k][d] = last.pieces[id];
		});
		progress(d + 1);
	}
	return passed({
		draws,
		leaving: leaving.map((count) => count / draws),
		moved: { units: quantilesOf(seen.units), people: quantilesOf(seen.people) },
		rounds: quantilesOf(seen.rounds),
		selfDetermination: quantilesOf(shares),
		pieces: Object.fromEntries(polities.map(({ id }, k) => [id, quantilesOf(pieces[k])])),
	});
}

/** From the order of the ballot to that of the atlas; a unit without voters wishes nothing. */
function wishesOf({ atlas }: Case, units: Uint32Array, { yes, no }: { yes: Float64Array; no: Float64Array }) {
	const leave = new Float64Array(atlas.units.ids.length);
	const stay = new Float64Array(atlas.units.ids.length);
	units.forEach((unit, at) => {
		leave[unit] = yes[at];
		stay[unit] = no[at];
	});
	return { leave, stay };
}
