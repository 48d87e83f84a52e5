import type { Settings } from "./assumptions.ts";
import type { Ballot } from "./ballot.ts";
import { type DialKey, defaultDials } from "./dials.ts";
import type { OpenReferendum } from "./open-referendum.ts";
import { logit, swingShares } from "./swing.ts";

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
		turnoutYes: dial("turnoutYes") * dial("boycottYes"),
		turnoutNo: dial("turnoutNo") * dial("boycott"),
		sigma: { nation: dial("sigmaNation"), parent: dial("sigmaParent"), unit: dial("sigmaUnit") },
		volatility: dial("volatility"),
		freedom: dial("freedom"),
		rule: opened.rule.numbers,
	};
}

/** Support on the logistic scale before errors: mapping, intention loss, being out of power, those who have left already. */
function centres(opened: OpenReferendum, settings: Settings, dial: (key: DialKey) => number): Float64Array {
	const { theCase, units, inPower, spec } = opened;
	const { a, b, other } = theCase.preference;
	const kept = 1 - dial("intentionLoss");
	const out = inPower === "A" ? b : a;
	const everywhere = dial("contagion") * (spec.gone ?? 0);
	const pushed = dial("outOfPower");
	const answers = swungAnswers(opened, settings, mappedAnswers(opened, settings));
	return answers.map((answer, u) => {
		const votes = a[units[u]] + b[units[u]] + other[units[u]];
		const push = inPower === null || votes === 0 ? 0 : pushed * (out[units[u]] / votes - 0.5);
		return logit(clip(answer * kept, ALMOST_NOBODY, 1 - ALMOST_NOBODY)) + push + everywhere;
	});
}

/** The share that says that it would leave, by unit, as the mapping has it (3.1). */
function mappedAnswers({ theCase, mapping, units }: OpenReferendum, settings: Settings): Float64Array {
	const { a, b, other } = theCase.preference;
	const rows = mapping.rows.map(({ support }) =>
		mapping.choices.map((choice) => clip(support[choice] + (settings[`support.${choice}`] ?? 0), 0, 1)),
	);
	const answers = new Float64Array(units.length);
	for (let u = 0; u < units.length; u++) {
		const unit = units[u];
		const votes = a[unit] + b[unit] + other[unit];
		const shares = rows[mapping.rowOf[unit]];
		let sum = 0;
		for (let c = 0; c < shares.length; c++) sum += shares[c] * mapping.votes[c][unit];
		answers[u] = votes === 0 ? 0 : sum / votes;
	}
	return answers;
}

/** Regions whose support is given are carried to it as they were named, whole: their parts differ as the mapping says (3.3). */
function swungAnswers(opened: OpenReferendum, settings: Settings, answers: Float64Array): Float64Array {
	const { regions, regionOf, electorate, spec } = opened;
	const swung = answers.slice();
	for (const named of new Set(regions.map((region) => region.named))) {
		if (named.support === null) continue;
		const members = [...answers.keys()].filter((u) => regions[regionOf[u]].named === named);
		const value = clip(named.support + (settings.support ?? 0), ALMOST_NOBODY, 1 - ALMOST_NOBODY);
		// Where nobody, or everybody, would answer yes there is nothing to be moved: hardly anybody is.
		const old = members.map((u) => clip(answers[u], ALMOST_NOBODY, 1 - ALMOST_NOBODY));
		const weights = members.map((u) => electorate[u]);
		const shares = swingShares(spec.swing ?? "logit", old, weights, value);
		for (const [i, u] of members.entries()) swung[u] = shares[i];
	}
	return swung;
}

function clip(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
