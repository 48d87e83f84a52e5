import { type BallotUnder, marginWords, type NamedRule, precedentOf, ruleWords, type Tally } from "@velvet/scenarios";

/** The same votes under another rule: the answer in the first line, with how far it is from another one. */
export function underText(title: string, rule: NamedRule | undefined, ballots: readonly BallotUnder[]): string {
	if (rule === undefined || rule.rule === null) return "";
	const head = `${title}, under the rule of ${precedentOf(rule)}`;
	const conditions = `  ${rule.key}: ${ruleWords(rule.rule).join(", ")}`;
	if (ballots.length === 1) return [`${head}: ${cameOut(ballots[0])}`, conditions, ""].join("\n");
	const lines = ballots.map((ballot) => `  ${ballot.name}: ${cameOut(ballot)}`);
	return [head, conditions, ...lines, ""].join("\n");
}

function cameOut({ tally, why }: BallotUnder): string {
	if (tally === null) return why ?? "";
	return tally.passes ? `would pass, ${nearest(tally)}` : `would not pass, ${missed(tally)}`;
}

function missed({ components }: Tally): string {
	const failed = components.filter(({ holds }) => !holds);
	if (failed.length === 1) return marginWords(failed[0]);
	return failed.map((each) => `${each.name} ${marginWords(each)}`).join(", ");
}

/** The condition with the least to spare. */
function nearest({ components }: Tally): string {
	const size = ({ marginVotes, marginUnits = 0 }: Tally["components"][number]) => marginVotes ?? marginUnits;
	return marginWords([...components].sort((p, q) => size(p) - size(q))[0]);
}
