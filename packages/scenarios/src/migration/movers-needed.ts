import type { MoveSettings } from "./dials.ts";
import { leftBehind } from "./havens.ts";
import type { Migration, MoversNeeded } from "./migration.ts";
import type { MoveGround } from "./move-places.ts";
import { type Calibrated, type MoveRates, plannedRates } from "./open-moves.ts";
import { type MoveDrive, matchedOf, matchedShare, projectShares, startState } from "./project-moves.ts";

/** Self-determination that is asked for where nobody says otherwise: that of models.md V5.2. */
export const USUAL_TARGET = 0.65;
/** Longest that a target is waited for. */
const MOST_YEARS = 100;
/** Pulls that are tried beside the one that is set: none, and the ends of the range, and far beyond them. */
const TRIED_PULLS = [0, 0.05, 0.3, 1];
const MOST_PULL = 3;
/** Halvings of an interval of pulls: to a thousandth. */
const STEPS = 12;
/** Shares of those left behind by which the inverse question is answered. */
const TRIED_SHARES = [0.01, 0.05, 0.1, 0.25, 0.5];

/** What the years of one plan are run with. */
export interface MoveModel {
	readonly ground: MoveGround;
	readonly settings: MoveSettings;
	readonly calibrated: Calibrated;
	readonly rates: MoveRates;
}

/** The drive of the plan at another pull. */
export function driveAt({ ground, settings, calibrated, rates }: MoveModel, pull: number, option = true): MoveDrive {
	const dials = { border: settings.border, pull };
	return {
		rates:
			pull === settings.pull
				? rates.planned
				: [plannedRates(ground, calibrated, 0, dials), plannedRates(ground, calibrated, 1, dials)],
		...(option && { option: { shares: rates.opted, settings } }),
	};
}

/** Movers that a target needs, `(SD* − SD) N`, and how long they would take. models.md (5.3). */
export function moversNeeded(
	model: MoveModel,
	target: number,
	asked: number | undefined,
	reached: MoversNeeded["reachedIn"],
	years: number,
): MoversNeeded {
	const { ground, settings } = model;
	const { voters: all, places } = ground;
	const start = matchedShare(ground, startState(ground));
	const matched = matchedOf(ground, startState(ground));
	const voters = Math.max(0, Math.ceil(target * all - (matched.A + matched.B)));
	const left = [0, 1].map((camp) => havenless(ground, camp as 0 | 1));
	const free = left[0].free + left[1].free;
	const people = places.reduce((sum, place) => sum + place.people, 0);
	const inside = places.reduce((sum, { a, b }) => sum + a + b, 0);
	const tried = asked === undefined ? TRIED_SHARES.map((share) => Math.round(share * free)) : [asked];
	const pulls = [...new Set([...TRIED_PULLS, settings.pull])].sort((p, q) => p - q);
	return {
		target,
		start,
		voters,
		ofVoters: all === 0 ? null : voters / all,
		ofLeftBehind: free === 0 ? null : voters / free,
		people: inside === 0 ? null : Math.round((voters * people) / inside),
		why: whyNot(all, voters, free),
		inverse: tried.map((each) => ({
			voters: Math.min(each, free),
			selfDetermination: all === 0 ? 0 : start + Math.min(each, free) / all,
		})),
		years: pulls.map((pull) => ({ pull, years: yearsUntil(model, pull, target) })),
		reachedIn: reached,
		pull: pullUntil(model, target, years),
	};
}

function whyNot(all: number, needed: number, free: number): string | null {
	if (all === 0) return "Nobody voted for either camp, so that there is nothing to reach.";
	if (needed <= free) return null;
	return "More would have to move than are left under the other camp and have a nation of their own.";
}

/** Left under another camp, with a nation of their own to go to. */
function havenless(ground: MoveGround, camp: 0 | 1): { free: number } {
	const haven = ground.places.some(({ government }) => government === camp);
	return { free: haven ? leftBehind(ground, camp).voters : 0 };
}

function yearsUntil(model: MoveModel, pull: number, target: number): number | null {
	const shares = projectShares(model.ground, driveAt(model, pull), MOST_YEARS, (share) => share >= target);
	return shares[shares.length - 1] >= target ? shares.length - 1 : null;
}

/** The least pull, to a thousandth, at which the target stands at the end of the years. */
function pullUntil(model: MoveModel, target: number, years: number): number | null {
	return leastPull((pull) => projectShares(model.ground, driveAt(model, pull), years)[years] >= target);
}

/** The pull at which as many come to their own nation in the first year as leave it, the option left out. */
export function holdingPull({ ground, settings, calibrated }: MoveModel): Migration["holdingPull"] {
	const start = startState(ground);
	const n = ground.places.length;
	const gain = (pull: number) => {
		const net = [0, 0];
		for (const camp of [0, 1] as const) {
			const rates = plannedRates(ground, calibrated, camp, { border: settings.border, pull });
			ground.places.forEach((from, o) => {
				for (let d = 0; d < n; d++) {
					const crosses = Number(ground.places[d].government === camp) - Number(from.government === camp);
					if (crosses !== 0) net[camp] += crosses * start[camp][o] * rates[o * n + d];
				}
			});
		}
		return net[0] + net[1];
	};
	if (new Set(ground.places.map(({ government }) => government)).size < 2) {
		return { value: null, why: "One camp governs everywhere: nobody has another nation to go to." };
	}
	const value = leastPull((pull) => gain(pull) >= 0);
	return { value, why: value === null ? `No pull up to ${MOST_PULL} is strong enough.` : null };
}

function leastPull(enough: (pull: number) => boolean): number | null {
	if (enough(0)) return 0;
	if (!enough(MOST_PULL)) return null;
	let [low, high] = [0, MOST_PULL];
	for (let step = 0; step < STEPS; step++) {
		const middle = (low + high) / 2;
		if (enough(middle)) high = middle;
		else low = middle;
	}
	return high;
}
