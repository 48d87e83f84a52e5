import { type CampKey, type Plan, seedRng, undividedCamp } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { logistic } from "../referendum/swing.ts";
import { AssumptionSets } from "./assumption-sets.ts";
import { preferenceOfCentre } from "./centre-preference.ts";
import { drawCommitment, drawShifts } from "./consent-odds.ts";
import type { Policy } from "./ladder.ts";
import { type Drawn, describePolicy } from "./policy-result.ts";
import { listResponseAssumptions } from "./response-assumptions.ts";
import { responseCaveats } from "./response-caveats.ts";
import type { Commitment, ResponseResult, ResponseSide } from "./response-result.ts";
import { type ResponseSettings, type ResponseSpec, settleResponse } from "./response-spec.ts";
import { spreadOf } from "./spread.ts";
import { assumedChances, modelVote, passChances } from "./vote-chances.ts";
import { openVote } from "./vote-outlook.ts";
import { counterpart, type WhoAsks } from "./who-asks.ts";

/** What would come of the request of either side under each answer. The same seed gives the same bytes. */
export function runResponse(theCase: Case, plan: Plan, spec: ResponseSpec = {}): ResponseResult {
	const settings = settleResponse(spec);
	const sets = new AssumptionSets(seedRng(theCase.scenario.seed).fork("response"), settings.sets);
	const shiftsAt = remembered(["guarantee", "claimants", "stakes"], (at) => drawShifts(sets, at));
	const side = (camp: CampKey): ResponseSide => {
		const who = counterpart(theCase, plan, camp);
		return who.places === null ? { who: null, why: who.why } : askFor(who, theCase, settings, sets, shiftsAt);
	};
	const sides = { A: side("A"), B: side("B") };
	return {
		settings,
		first: firstToAsk(sides, undividedCamp({ ...theCase, governs: theCase.scenario.governs }) === 0 ? "B" : "A"),
		sides,
		centre: preferenceOfCentre(sets, settings),
		commitment: commitmentOf(sets, settings),
		assumptions: listResponseAssumptions(settings),
		caveats: responseCaveats,
	};
}

/** The side that asks in the plan itself; where both or neither does, the one that does not govern the undivided country. */
function firstToAsk({ A, B }: ResponseResult["sides"], out: CampKey): CampKey {
	const leaves = (side: ResponseSide) => side.who?.why === "leaves-in-the-plan";
	return leaves(A) === leaves(B) ? out : leaves(A) ? "A" : "B";
}

function askFor(
	who: WhoAsks,
	theCase: Case,
	settings: ResponseSettings,
	sets: AssumptionSets,
	shiftsAt: Drawn["shiftsAt"],
): ResponseSide {
	const opened = openVote(theCase, who, settings.sets, settings.support);
	const model = opened.ok ? modelVote(opened.value, sets) : null;
	const voteAt = remembered(["threshold"], ({ threshold }) =>
		model === null ? assumedChances(sets) : passChances(model, threshold),
	);
	const drawn: Drawn = { sets, hasVote: model !== null, voteAt, shiftsAt };
	const policyOf = (policy: Policy) => describePolicy(policy, settings, drawn);
	const { asks, governs, name, nation, level, places, why } = who;
	const { values, ends } = voteAt(settings);
	return {
		who: { asks, governs, name, nation, level, places: places.length, why },
		vote: {
			threshold: settings.threshold,
			yesShare: model === null ? null : spreadOf(model.centres.map(logistic)),
			...(opened.ok ? {} : { why: opened.issues[0].message }),
			passes: spreadOf(values),
			ends,
		},
		policies: { ignore: policyOf("ignore"), quash: policyOf("quash"), agree: policyOf("agree") },
	};
}

/** A function of the settings that depends on some of them only: found once for each of their values. */
function remembered<T>(keys: readonly (keyof ResponseSettings)[], find: (settings: ResponseSettings) => T) {
	const known = new Map<string, T>();
	return (settings: ResponseSettings): T => {
		const key = keys.map((each) => settings[each]).join();
		const value = known.get(key) ?? find(settings);
		known.set(key, value);
		return value;
	};
}

function commitmentOf(sets: AssumptionSets, settings: ResponseSettings): Commitment {
	const { without, guaranteed, least } = drawCommitment(sets, settings);
	const failing = (gaps: Float64Array) => gaps.filter((gap) => gap > 0).length / sets.count;
	return { fails: { without: failing(without), guaranteed: failing(guaranteed) }, least: spreadOf(least) };
}
