import { type CampKey, columnValues, type Plan, type PolityTally, seedRng, tallyPolities } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { betaAfter } from "./beta.ts";
import { byCamp } from "./by-camp.ts";
import { pendulumCaveats } from "./caveats.ts";
import { expectedSelfDetermination, type SwingingNation } from "./expected-self-determination.ts";
import { measureRecord, retainedWhere } from "./measure-record.ts";
import { countryPatience, patienceAt, STAKES } from "./patience-at.ts";
import type { Assumed, NationYears, Pendulum, PendulumModels, PendulumOptions, SpreadResult } from "./pendulum.ts";
import { runTransitions, runVotes } from "./run-years.ts";
import { lastCamp, type TwoPartySeries } from "./two-party-series.ts";
import { type Marginal, POLICY, VotePosterior, voteGrid } from "./vote-model.ts";

/** Standard deviations of the national level: since 1992, and since 1948. models.md (1.3). */
const USUAL_SPREADS = [0.0205, 0.0535];
const USUAL_TERM = 4;
export const PENDULUM_YEARS = 50;
export const PENDULUM_DRAWS = 10_000;

/** The pendulum of a case and a plan. The same seed gives the same bytes. */
export function runPendulum(
	theCase: Case,
	plan: Plan,
	series: TwoPartySeries,
	options: PendulumOptions = {},
): Pendulum {
	const tallies = talliesOf(theCase, plan);
	const whole = totalOf(theCase);
	const last = lastCamp(theCase, series);
	const spreads = options.spread === undefined ? USUAL_SPREADS : [options.spread];
	const { thermostat = 0 } = options;
	const known = typeof last === "string";
	const record = known ? measureRecord(series, last) : null;
	const termYears = known ? series.termYears : USUAL_TERM;
	const found = spreads.map((spread) => spreadResult(theCase, tallies, whole, spread, termYears));
	const names = Object.fromEntries(theCase.scenario.polities.map(({ id, name }) => [id, name]));
	return {
		record,
		...(known ? {} : { whyNoRecord: last.why }),
		models: known ? modelsOf(theCase, tallies, whole, series, last, options) : null,
		spreads: found,
		reciprocity:
			record === null ? null : { phi: record.changes.share, patience: patienceAt(record.changes.share, termYears) },
		assumptions: assumptionsOf(options, known),
		caveats: pendulumCaveats(thermostat, { ...found[found.length - 1], names }),
	};
}

function modelsOf(
	theCase: Case,
	tallies: readonly PolityTally[],
	whole: Votes,
	series: TwoPartySeries,
	last: CampKey,
	{ years = PENDULUM_YEARS, draws = PENDULUM_DRAWS, thermostat = 0 }: PendulumOptions,
): PendulumModels {
	const { elections } = series;
	const one = retainedWhere(elections, (terms) => terms === 1);
	const more = retainedWhere(elections, (terms) => terms > 1);
	const transition = { one: betaAfter(one.retained, one.of), more: betaAfter(more.retained, more.of) };
	const posterior = new VotePosterior(series, thermostat);
	const { middle, cost, persistence, error } = posterior.marginals;
	const horizon = { years, draws };
	const chance = () => seedRng(theCase.scenario.seed).fork("pendulum");
	// Every country meets the same chances: what differs between them is their votes.
	const votes = (lean: number | null) =>
		runVotes(series, posterior, lean, horizon, chance().fork("votes")).result(last);
	const nations = theCase.polities.flatMap(({ id }, k): [string, NationYears][] => {
		const lean = leanOf(tallies[k], whole);
		if (lean === null) return [];
		const run = votes(last === "A" ? lean : -lean);
		const patience = patienceAt(run.changes.mean, series.termYears);
		return [[id, { ...run, lean: { A: lean, B: -lean }, patience }]];
	});
	return {
		transition: { afterOneTerm: transition.one, afterMore: transition.more },
		vote: {
			cost,
			costly: posterior.costly,
			persistence,
			error,
			middle: byCamp(last, shareOf(middle, 1), shareOf(middle, -1)),
			elections: posterior.count,
			thermostat,
			grid: voteGrid,
			published: { cost: "2 to 2.5", tag: "M", source: "Nannestad and Paldam; Wlezien: from memory, not verified" },
		},
		undivided: {
			transition: runTransitions(series, transition, horizon, chance().fork("transitions")).result(last),
			vote: votes(null),
		},
		nations: Object.fromEntries(nations),
	};
}

/** A middle in points above one half as a share of the vote; of the other side, the greatest is the least. */
function shareOf({ mean, sd, p05, p50, p95 }: Marginal, sign: 1 | -1): Marginal {
	const share = (points: number) => (50 + sign * points) / 100;
	const [low, high] = sign === 1 ? [p05, p95] : [p95, p05];
	return { mean: share(mean), sd: sd / 100, p05: share(low), p50: share(p50), p95: share(high) };
}

function spreadResult(
	{ polities }: Case,
	tallies: readonly PolityTally[],
	whole: Votes,
	spread: number,
	termYears: number,
): SpreadResult {
	const undivided = expectedSelfDetermination([whole], spread);
	const divided = expectedSelfDetermination(tallies, spread);
	const describe = (nation: SwingingNation) => ({
		...nation,
		yearsBetween: nation.changes === null || nation.changes === 0 ? null : termYears / nation.changes,
		...countryPatience(nation, termYears),
	});
	return {
		spread,
		undivided: describe(undivided.nations[0]),
		selfDetermination: {
			undivided: undivided.value,
			divided: divided.value,
			gain: undivided.value === null || divided.value === null ? null : divided.value - undivided.value,
		},
		nations: Object.fromEntries(polities.map(({ id }, k) => [id, describe(divided.nations[k])])),
	};
}

type Votes = Pick<PolityTally, "a" | "b">;

function talliesOf({ atlas, preference, polities }: Case, plan: Plan): readonly PolityTally[] {
	return tallyPolities(atlas, preference, plan, polities.length, columnValues(atlas, preference.vote.peopleColumn));
}

function totalOf({ preference: { totals } }: Case): Votes {
	return { a: totals.a, b: totals.b };
}

/** Points of share of A above the whole country's; `null` without votes. One division, so that the other camp's is its negative. */
function leanOf(nation: Votes, whole: Votes): number | null {
	const [n, all] = [nation.a + nation.b, whole.a + whole.b];
	if (n === 0 || all === 0) return null;
	return 50 * ((nation.a - nation.b) / n - (whole.a - whole.b) / all);
}

function assumptionsOf({ spread, thermostat = 0 }: PendulumOptions, known: boolean): readonly Assumed[] {
	const stakes = STAKES.map(
		({ ratio, requests }) => `${ratio} to 1, a request with a chance of ${requests} a term`,
	).join("; ");
	return [
		spread === undefined
			? {
					what: "Spread of the national level",
					value: "2.05 and 5.35 points",
					basis: "C, computed",
					source: "United States since 1992, and since 1948 (models.md 4.1)",
				}
			: {
					what: "Spread of the national level",
					value: `${spread * 100} points`,
					basis: "A, assumed",
					source: "as asked",
				},
		{
			what: "Gain over loss of a request",
			value: stakes,
			basis: "A, assumed",
			source: "velvet reciprocity takes others",
		},
		...(known
			? [
					{
						what: "Nations swing as the whole does",
						value: "the same errors, cost and persistence",
						basis: "A, assumed",
						source: "no record tells whether they would",
					},
					{
						what: "Thermostat",
						value: thermostat === 0 ? "none" : `${thermostat}, policy ${POLICY} points from the middle`,
						basis: "A, assumed",
						source: "models.md (4.3), range 0 to 0.3",
					},
				]
			: []),
	];
}
