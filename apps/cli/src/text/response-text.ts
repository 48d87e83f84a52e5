import { type CampKey, capital, grouped } from "@velvet/core";
import {
	askerName,
	type Case,
	changeWords,
	endWords,
	of100,
	outcomes,
	type Policy,
	type PolicyResult,
	policies,
	policyWords,
	type ResponseResult,
	type ResponseSide,
	reasonWords,
	type SetSpread,
	signedOf100,
	stageWords,
} from "@velvet/scenarios";
import { table } from "./table.ts";

type Asked = Exclude<ResponseSide, { who: null }>;

/** Responses for the terminal: the request of each side under each answer, then what was assumed. */
export function responseText(theCase: Case, found: ResponseResult, asks?: CampKey, policy?: Policy): string {
	const { first, sides, settings, centre, commitment, assumptions, caveats } = found;
	const order = asks === undefined ? ([first, first === "A" ? "B" : "A"] as const) : [asks];
	const shown = policy === undefined ? policies : [policy];
	return [
		theCase.scenario.title,
		"",
		`${grouped(settings.sets)} sets of assumptions, each drawn evenly from its ranges; the same sets for every answer and for both sides.`,
		"",
		...order.flatMap((camp) => sideLines(theCase, sides[camp], shown)),
		`A centre that thinks of later claimants would rather refuse in ${centre.frequency} sets, with ${settings.claimants} to follow; in ${of100(centre.never)} of 100 it would with no number of them.`,
		`A promise made now would not be kept in ${of100(commitment.fails.without)} of 100 sets without a guarantee, in ${of100(commitment.fails.guaranteed)} with the one asked for; a guarantee of ${number(commitment.least.p50)} closes the gap in half of them.`,
		"",
		"What is assumed beside the ranges of the stages",
		...assumptions.map(({ what, low, high, basis, source }) => `  - ${what}: ${low} to ${high} [${basis}; ${source}]`),
		"",
		"What this does not say",
		...caveats.map((caveat) => `  - ${caveat}`),
		"",
	].join("\n");
}

function sideLines(theCase: Case, side: ResponseSide, shown: readonly Policy[]): string[] {
	if (side.who === null) return [`Nobody asks here: ${side.why}`, ""];
	const { who, vote } = side;
	const { names } = theCase.preference;
	const heads = shown.map((policy) => policyWords[policy]);
	const right = shown.map((_, i) => i + 1);
	const yes = vote.yesShare === null ? vote.why : `Yes in the middle of its errors: ${percent(vote.yesShare)}.`;
	return [
		`${capital(askerName(who))} would ask (${reasonWords[who.why]}), under a government of ${names[who.governs]} voters.`,
		`${yes} The vote passes in ${range(vote.passes)} of 100 simulated votes; the ranges allow ${of100(vote.ends.low)} to ${of100(vote.ends.high)}.`,
		"",
		"Of 100 simulated requests under these assumptions, on average (and in nine of ten sets)",
		table(["ends", ...heads], [...outcomeRows(side, shown), yearsRow(side, shown)], right),
		"The same where their own voters say yes",
		table(["ends", ...heads], passedRows(side, shown), right),
		"Stages: chance of 100 in nine of ten sets, and years. All but the votes are assumed",
		table(["stage", ...heads], stageRows(side, shown), []),
		...shown.flatMap((policy) => policyLines(policy, side.policies[policy])),
		"",
	];
}

function outcomeRows({ policies: found }: Asked, shown: readonly Policy[]): string[][] {
	return outcomes.map((outcome) => [
		endWords[outcome],
		...shown.map((policy) => range(found[policy].outcomes[outcome])),
	]);
}

function yearsRow({ policies: found }: Asked, shown: readonly Policy[]): string[] {
	const years = (spread: SetSpread | null) =>
		spread === null ? "–" : `${spread.p50.toFixed(1)} (${spread.p05.toFixed(1)}–${spread.p95.toFixed(1)})`;
	return ["years until settled", ...shown.map((policy) => years(found[policy].years))];
}

function passedRows({ policies: found }: Asked, shown: readonly Policy[]): string[][] {
	return outcomes.map((outcome) => [
		endWords[outcome],
		...shown.map((policy) => range(found[policy].ifVotePasses[outcome])),
	]);
}

function stageRows({ policies: found }: Asked, shown: readonly Policy[]): string[][] {
	const keys = Object.keys(stageWords) as (keyof typeof stageWords)[];
	return keys.flatMap((key) => {
		const cells = shown.map((policy) => {
			const stage = found[policy].stages.find((each) => each.stage === key);
			if (stage === undefined) return "–";
			return `${of100(stage.chance.p05)}–${of100(stage.chance.p95)}, ${stage.years.low}–${stage.years.high} y`;
		});
		return cells.every((cell) => cell === "–") ? [] : [[stageWords[key], ...cells]];
	});
}

/** What the answer depends on, and what dials would change. */
function policyLines(policy: Policy, { outcomes: ends, changes, fromUsual }: PolicyResult): string[] {
	const most = ends.parted.dependsOn[0];
	const depends =
		most === undefined
			? "nothing turns it alone"
			: `${stageWords[most.stage].toLowerCase()} most: ${of100(most.low.share)} to ${of100(most.high.share)}`;
	const turned = changes.map(({ key, to, difference, why }) => {
		if (difference === null) return `${changeWords(key, to)}: ${why}`;
		return `${changeWords(key, to)}: ${signedOf100(difference.all.parted.mean)}, ${signedOf100(difference.ifVotePasses.parted.mean)} where the vote passes`;
	});
	return [
		`${policyWords[policy]}. How many part depends on ${depends}.`,
		...(fromUsual === null
			? []
			: [`  - these dials against the usual: ${signedOf100(fromUsual.all.parted.mean)} parted`]),
		...turned.map((line) => `  - ${line}`),
	];
}

function range({ mean, p05, p95 }: SetSpread): string {
	return `${of100(mean)} (${of100(p05)}–${of100(p95)})`;
}

function percent({ p50, p05, p95 }: SetSpread): string {
	return `${of100(p50)}% (${of100(p05)}–${of100(p95)})`;
}

function number(value: number): string {
	return value.toFixed(2);
}
