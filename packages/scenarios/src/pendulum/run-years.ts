import { type Rng, scaledStudentT } from "@velvet/core";
import { type Beta, drawBeta } from "./beta.ts";
import { PowerTally } from "./power-years.ts";
import type { TwoPartySeries } from "./two-party-series.ts";
import { ERROR_FREEDOM, expectedLevel, type VotePosterior } from "./vote-model.ts";

/** How far forward, and how often. */
export interface Horizon {
	readonly years: number;
	readonly draws: number;
}

/** Runs (4.1) forward from the end of the series: chances of keeping power, drawn anew for each run from what is known. */
export function runTransitions(
	series: TwoPartySeries,
	{ one, more }: { readonly one: Beta; readonly more: Beta },
	{ years, draws }: Horizon,
	rng: Rng,
): PowerTally {
	const tally = new PowerTally(draws, years, series.termYears);
	const from = startOf(series);
	for (let draw = 0; draw < draws; draw++) {
		rng.seek(draw);
		const chances = [drawBeta(one, rng), drawBeta(more, rng)];
		let { governs, terms } = from;
		const wins = Array.from({ length: tally.terms }, () => {
			const kept = rng.share() < chances[terms === 1 ? 0 : 1];
			[governs, terms] = kept ? [governs, terms + 1] : [!governs, 1];
			return governs;
		});
		tally.enter(draw, from.governs, wins);
	}
	return tally;
}

/**
 * Runs (4.2) forward from the end of the series. A nation that leans by so many points moves as the whole does, from its
 * own level and about its own middle: its first government is that of its majority.
 *
 * @param lean in points towards the party that governs at the end of the series; `null` for the whole country
 */
export function runVotes(
	series: TwoPartySeries,
	posterior: VotePosterior,
	lean: number | null,
	{ years, draws }: Horizon,
	rng: Rng,
): PowerTally {
	const tally = new PowerTally(draws, years, series.termYears);
	const from = startOf(series);
	const start = lean === null ? from : { ...majorityAt(from.level + lean, from.governs), level: from.level + lean };
	const errors = scaledStudentT(ERROR_FREEDOM);
	for (let draw = 0; draw < draws; draw++) {
		rng.seek(draw);
		const drawn = posterior.draw(rng);
		const parameters = { ...drawn, middle: drawn.middle + (lean ?? 0) };
		let { level, governs, terms } = start;
		const wins = Array.from({ length: tally.terms }, () => {
			const expected = expectedLevel(parameters, level, governs, terms, posterior.thermostat);
			// The ends of the scale: no share is below nothing or above all.
			level = Math.max(-50, Math.min(50, expected + parameters.error * errors.draw(rng)));
			const { governs: now } = majorityAt(level, governs);
			[governs, terms] = [now, now === governs ? terms + 1 : 1];
			return now;
		});
		tally.enter(draw, start.governs, wins);
	}
	return tally;
}

/** Where the series ends. */
function startOf({ elections }: TwoPartySeries) {
	const end = elections[elections.length - 1];
	const before = elections[elections.length - 2];
	return { level: end.lead / 100, governs: end.wins, terms: end.wins === before.wins ? end.terms + 1 : 1 };
}

/** A tie leaves the government where it is. */
function majorityAt(level: number, governs: boolean) {
	return { governs: level === 0 ? governs : level > 0, terms: 1 };
}
