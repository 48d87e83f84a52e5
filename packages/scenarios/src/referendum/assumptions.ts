import { type Dial, type DialKey, defaultDials, dialKeys, dialLimits } from "./dials.ts";
import type { OpenMapping } from "./open-mapping.ts";
import type { Region } from "./open-regions.ts";
import type { DialSetting, ReferendumSpec } from "./referendum-spec.ts";

/** An assumption of one run: a dial, or the points added to the support among the voters of one choice. */
export interface Assumption extends Dial {
	/** Key of the dial, or `support` for points added to the support of a region or, with a choice, of its voters. */
	readonly key: string;
	/** What it cannot pass. */
	readonly limits: readonly [number, number];
	/** Whether it moves voters, or only how much is unknown. */
	readonly moves: "support" | "turnout" | "spread";
}

/** Values of the assumptions, by key. */
export type Settings = { readonly [key: string]: number };

const spreads: readonly DialKey[] = ["sigmaNation", "sigmaParent", "sigmaUnit", "volatility", "freedom"];
const turnouts: readonly DialKey[] = ["turnoutYes", "turnoutNo", "boycott", "boycottYes"];

/** Every assumption of a referendum, those of the scenario in the place of ours. */
export function listAssumptions(
	spec: ReferendumSpec,
	{ choices, choiceNames }: OpenMapping,
	regions: readonly Region[],
): readonly Assumption[] {
	const mapped = regions.some(({ named }) => named.support === null);
	const given = regions.some(({ named }) => named.support !== null);
	const support = [
		...(given ? [points("support", "Support in the region, as it is given", 0.05)] : []),
		...(mapped ? choices.map((key, c) => points(`support.${key}`, `Support among ${choiceNames[c]} voters`, 0.1)) : []),
	];
	const dials = dialKeys
		// Nobody has left: a push from those who have has nothing to push with.
		.filter((key) => key !== "contagion" || (spec.gone ?? 0) > 0)
		.map((key): Assumption => {
			const moves = spreads.includes(key) ? "spread" : turnouts.includes(key) ? "turnout" : "support";
			return { key, ...defaultDials[key], ...settingOf(spec, key), limits: dialLimits[key], moves };
		});
	return [...support, ...dials];
}

/** Points added to a support. */
function points(key: string, name: string, range: number): Assumption {
	return {
		key,
		name,
		value: 0,
		low: -range,
		high: range,
		evidence: "A",
		source: "Points added; the range is assumed.",
		limits: [-1, 1],
		moves: "support",
	};
}

/** The values themselves. */
export function settingsOf(assumptions: readonly Assumption[]): Settings {
	return Object.fromEntries(assumptions.map(({ key, value }) => [key, value]));
}

/** A value from a scenario widens the range that is tried, if it lies outside. */
function settingOf({ dials }: ReferendumSpec, key: DialKey): Partial<Dial> {
	const given = dials?.[key];
	if (given === undefined) return {};
	const setting: DialSetting = typeof given === "number" ? { value: given } : given;
	const { low = defaultDials[key].low, high = defaultDials[key].high, value } = setting;
	return {
		evidence: "A",
		source: "Set by the scenario.",
		...setting,
		low: Math.min(low, value),
		high: Math.max(high, value),
	};
}
