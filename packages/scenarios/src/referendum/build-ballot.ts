import type { Settings } from "./assumptions.ts";
import type { Ballot } from "./ballot.ts";
import { type DialKey, defaultDials } from "./dials.ts";
import type { OpenReferendum } from "./open-referendum.ts";
import { logit } from "./swing.ts";

/** A share of 0 or 1 has no place on the logistic scale; nobody is that sure. */
const ALMOST_NOBODY = 1e-9;

/** The ballot of a referendum at some values of its assumptions. O(units). */
export function buildBallot(opened: OpenReferendum, settings: Settings): Ballot {
	const dial = (key: DialKey) => settings[key] ?? defaultDials[key].value;
	return {
		groups: opened.groups,
		regionOf: opened.regionOf,
		regions: opened.regions.length,
		electorate: opened.electorate,
		centre: centres(opened, settings, dial),
		turnoutYes: dial("turnoutYes"),
		turnoutNo: dial("turnoutNo") * dial("boycott"),
		sigma: { nation: dial("sigmaNation"), parent: dial("sigmaParent"), unit: dial("sigmaUnit") },
		volatility: dial("volatility"),
		freedom: dial("freedom"),
		rule: opened.rule.numbers,
	};
}

/** Support on the logistic scale before errors: mapping, intention loss, being out of power, those who have left already. */
function centres(opened: OpenReferendum, settings: Settings, dial: (key: DialKey) => number): Float64Array {
	const { theCase, mapping, units, inPower, spec } = opened;
	const { a, b, other } = theCase.preference;
	const kept = 1 - dial("intentionLoss");
	const rows = mapping.rows.map(({ support }) =>
		mapping.choices.map((choice) => clip(support[choice] + (settings[`support.${choice}`] ?? 0), 0, 1)),
	);
	const out = inPower === "A" ? b : a;
	const everywhere = dial("contagion") * (spec.gone ?? 0);
	return Float64Array.from(units, (unit) => {
		const shares = rows[mapping.rowOf[unit]];
		const votes = a[unit] + b[unit] + other[unit];
		if (votes === 0) return logit(ALMOST_NOBODY);
		const supporters = shares.reduce((sum, share, c) => sum + share * mapping.votes[c][unit], 0);
		const support = clip((supporters / votes) * kept, ALMOST_NOBODY, 1 - ALMOST_NOBODY);
		const push = inPower === null ? 0 : dial("outOfPower") * (out[unit] / votes - 0.5);
		return logit(support) + push + everywhere;
	});
}

function clip(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
