import { grouped, uncapital } from "@velvet/core";
import { inPercent } from "@velvet/report";
import {
	type Assumption,
	type Flip,
	type OpenReferendum,
	type ReferendumResult,
	type RegionResult,
	ruleWords,
	type Sensitivity,
	type TornadoBar,
} from "@velvet/scenarios";
import { table } from "./table.ts";

/** A simulated referendum for the terminal: the chance, what it rests on, what it depends on, what it does not say. */
export function referendumText(opened: OpenReferendum, result: ReferendumResult): string {
	const parts = [
		titleOf(opened),
		...(result.regions.length === 1 ? oneRegion(result, result.regions[0]) : manyRegions(result)),
		assumptionsText(opened, result),
		["What this does not say", ...result.caveats.map((caveat) => `  - ${caveat}`)].join("\n"),
	];
	return `${parts.join("\n\n")}\n`;
}

/** That of the scenario, unless somebody else is asked than it says. */
function titleOf({ theCase: { scenario, preference }, spec, regions }: OpenReferendum): string {
	const { regions: own, each } = scenario.referendum ?? {};
	if (own === spec.regions && each === spec.each) return scenario.title;
	const who = regions.length === 1 ? regions[0].name : `${regions.length} regions`;
	return `A vote on leaving: ${who}, by the votes of ${preference.vote.title}`;
}

function oneRegion(result: ReferendumResult, region: RegionResult): string[] {
	const { sensitivity, dependence } = result;
	return [
		headline(result, region),
		...(dependence.most === null ? [] : [dependsOn(result, dependence.most)]),
		sharesText(region),
		...(sensitivity === null ? [] : [tornadoText(result, sensitivity), flipsText(result, sensitivity)]),
	];
}

function headline({ dependence: { sigmaNation }, draws }: ReferendumResult, region: RegionResult): string {
	const error = (region.standardError * 100).toFixed(2);
	return [
		`${region.region.name}: the question would pass in ${region.frequency} simulated votes`,
		`  (${inPercent(region.passProbability)}, Monte Carlo error ${error} points in ${grouped(draws)} draws), with an error common to all places of`,
		`  ${sigmaNation.points.toFixed(1)} percentage points at one half, and the other assumptions below.`,
	].join("\n");
}

function dependsOn({ assumptions }: ReferendumResult, { key, name, low, high }: TornadoBar): string {
	const [from, to] = [low, high].map(
		(end) => `${inPercent(end.passProbability)} at ${shown(assumptions, key, end.value)}`,
	);
	return `It depends most on: ${uncapital(name)}. ${from}, ${to}.`;
}

function sharesText({ yesShare, turnout, marginVotes, electorate }: RegionResult): string {
	const heads = ["", "5 of 100 below", "middle", "5 of 100 above"];
	const percent = ({ p05, p50, p95 }: { p05: number; p50: number; p95: number }) => [p05, p50, p95].map(inPercent);
	const votes = [marginVotes.p05, marginVotes.p50, marginVotes.p95].map((each) => signed(Math.round(each)));
	const rows = [
		["yes, of valid votes", ...percent(yesShare)],
		["turnout", ...percent(turnout)],
		["votes above what is needed", ...votes],
	];
	return `${table(heads, rows, [1, 2, 3])}Asked: ${grouped(electorate)}.`;
}

function tornadoText({ assumptions }: ReferendumResult, { tornado, draws, passProbability }: Sensitivity): string {
	const rows = tornado.map(({ key, name, value, low, high }) => [
		name,
		shown(assumptions, key, value),
		`${inPercent(low.passProbability)} at ${shown(assumptions, key, low.value)}`,
		`${inPercent(high.passProbability)} at ${shown(assumptions, key, high.value)}`,
	]);
	const now = `the first ${grouped(draws)} draws, in which it is ${inPercent(passProbability)} as things are`;
	return `Chance when one assumption alone is turned (${now})\n${table(["assumption", "here", "low", "high"], rows, [1, 2, 3]).trimEnd()}`;
}

function flipsText({ assumptions }: ReferendumResult, { wouldChange }: Sensitivity): string {
	const able = wouldChange.filter(({ to }) => to !== null);
	const unable = wouldChange.filter(({ why }) => why !== undefined && !why.startsWith("It says"));
	const row = ({ key, name, from, to, withinRange, voters }: Flip) => [
		name,
		shown(assumptions, key, from),
		shown(assumptions, key, to ?? 0),
		grouped(voters ?? 0),
		withinRange ? "" : "outside the range tried",
	];
	return [
		"As likely as not, if one assumption alone were",
		table(["assumption", "here", "then", "voters", ""], able.map(row), [1, 2, 3]).trimEnd(),
		...(unable.length === 0
			? []
			: [`No value would do it alone of: ${unable.map(({ name }) => uncapital(name)).join(", ")}.`]),
	].join("\n");
}

function manyRegions({ regions, passing, draws, dependence }: ReferendumResult): string[] {
	const rows = regions.map(({ region, frequency, passProbability, yesShare, marginVotes }) => [
		region.name,
		frequency,
		inPercent(passProbability),
		inPercent(yesShare.p50),
		signed(Math.round(marginVotes.p50)),
	]);
	const heads = ["", "passes in", "chance", "yes, middle", "votes above what is needed"];
	const { points } = dependence.sigmaNation;
	return [
		`${regions.length} regions vote, each for itself, in ${grouped(draws)} simulated votes; error common to all places ${points.toFixed(1)} points.`,
		table(heads, rows, [1, 2, 3, 4]).trimEnd(),
		...(passing === null
			? []
			: [
					`In the middle draw ${passing.p50} would pass; in 5 of 100 draws ${passing.p95} or more, and in ${inPercent(passing.none)} of draws none.`,
				]),
	];
}

function assumptionsText(
	{ theCase: { preference }, mapping: { choices, choiceNames } }: OpenReferendum,
	{ mapping, assumptions, rule, ruleTitle, inPower }: ReferendumResult,
): string {
	const camps = preference.names;
	const asked = ruleTitle ?? ruleWords(rule).join(", ");
	const rows = assumptions
		.filter(({ key }) => !key.startsWith("support"))
		.map(({ key, name, value, low, high, evidence }) => [
			name,
			shown(assumptions, key, value),
			`${shown(assumptions, key, low)} to ${shown(assumptions, key, high)}`,
			evidence,
		]);
	return [
		"Assumptions (F found, C computed, D derived, A assumed; spreads on the logistic scale, where 0.04 is a point at one half)",
		`  Rule: ${asked}.${inPower === null ? "" : ` The camp of ${camps[inPower]} governs.`}`,
		...mapping.map(({ name, support, evidence, source }) => {
			const shares = choices.map((choice, c) => `${choiceNames[c]} ${inPercent(support[choice])}`);
			return `  ${name}, support by vote: ${shares.join(", ")} (${evidence}: ${source})`;
		}),
		table(["", "here", "range", ""], rows, [1, 2]).trimEnd(),
	].join("\n");
}

/** Dials of who comes all the same, read as who stays away. */
const boycotts = new Set(["boycott", "boycottYes"]);

/** Values as people read them: points for support, shares in percent, the rest as numbers. */
function shown(assumptions: readonly Assumption[], key: string, value: number): string {
	if (key.startsWith("support")) return `${value < 0 ? "−" : "+"}${Math.abs(value * 100).toFixed(1)} pp`;
	const moves = assumptions.find((each) => each.key === key)?.moves;
	if (boycotts.has(key)) return inPercent(1 - value);
	if (moves === "turnout" || key === "intentionLoss") return inPercent(value);
	return String(Math.round(value * 1000) / 1000);
}

function signed(votes: number): string {
	return votes < 0 ? `−${grouped(-votes)}` : grouped(votes);
}
