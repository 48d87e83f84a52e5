import { parseFraction } from "@velvet/algorithms";
import { type Checked, failed, issue, passed } from "@velvet/core";
import { z } from "zod";
import { numberText } from "../documents/number-text.ts";
import { readJson } from "../documents/read-json.ts";
import { firstIssues, schemaIssues, withoutUndefined } from "../documents/schema-issues.ts";
import { findRule } from "./built-in-rules.ts";
import { checkFit } from "./check-fit.ts";
import { checkVotes } from "./check-votes.ts";
import type { RecordedVote } from "./recorded-vote.ts";
import type { VoteRule } from "./rule.ts";

const text = z.string().min(1).max(500);
const kind = { what: "vote", page: "docs/methods/votes.md" };

const isShare = (value: string) => {
	const share = parseFraction(value);
	return share !== null && share.p > 0n && share.p <= share.q;
};
/** A number of JSON is read by its digits: 0.55 is 55 hundredths, and 1e-7 is 0.0000001. */
const share = z.preprocess(
	(value) => (typeof value === "number" ? numberText(value) : value),
	z.string().max(60).refine(isShare, 'a share is above 0 and at most 1, of at most 18 digits: "2/3", "0.55" or "55%"'),
);

/** A rule written out; a scenario holds one too. */
export const ruleSchema = z.strictObject({
	base: z.enum(["valid", "cast", "electorate"]).default("valid"),
	threshold: share,
	strict: z.boolean().default(true),
	turnoutQuorum: share.optional(),
	yesOfElectorate: share.optional(),
	quorumStrict: z.boolean().optional(),
	unit: z.enum(["bloc", "each"]).default("bloc"),
	concurrent: z.array(text).optional(),
	unitMajority: share.optional(),
});

const count = z.int().min(0);
const shared = { invalid: count.optional(), electorate: count.optional() };
const optionCounts = z.record(text, count).refine((options) => Object.keys(options).length > 1, "at least two answers");

/** Counts are by yes and no, or by answer: the shape is chosen by the key, so that its problems are named one by one. */
export function countsOf<T extends z.ZodRawShape>(more: T) {
	const two = z.strictObject({ yes: count, no: count, ...shared, ...more });
	const many = z.strictObject({ options: optionCounts, ...shared, ...more });
	return z.unknown().transform((value, context) => {
		const byAnswer = typeof value === "object" && value !== null && "options" in value;
		const result = (byAnswer ? many : two).safeParse(value, { reportInput: true });
		if (result.success) return result.data;
		for (const problem of result.error.issues) context.issues.push(problem as z.core.$ZodRawIssue);
		return z.NEVER;
	});
}

export const stageSchema = z.strictObject({
	name: text,
	yes: z.array(text).min(1),
	no: z.array(text).min(1).optional(),
});

const schema = z.strictObject({
	name: text.optional(),
	rule: z.unknown().optional(),
	stages: z.array(stageSchema).min(1).max(20).optional(),
	votes: countsOf({}).optional(),
	units: z
		.array(countsOf({ id: text, name: text.optional() }))
		.max(100_000)
		.optional(),
});

/** A vote with the rule that decides it. */
export interface RuledVote {
	readonly vote: RecordedVote;
	readonly rule: VoteRule;
}

/**
 * Reads a vote and its rule, as `velvet tally` takes them; `instead`, if given, is the rule in place of the file's own.
 * Every problem is named: of each value by itself, then of the counts among themselves, then of the rule with the counts.
 * What a reader should know beside the result is for {@link tally} to say.
 */
export function parseTally(document: string, instead?: VoteRule): Checked<RuledVote> {
	const json = readJson(document, "vote");
	return json.ok ? checkTally(json.value, instead) : json;
}

/** Checks a value that came from JSON. */
export function checkTally(json: unknown, instead?: VoteRule): Checked<RuledVote> {
	if (typeof json !== "object" || json === null || Array.isArray(json)) {
		return failed(issue("wrong-value", "A vote is one JSON object.", "the whole file", `See ${kind.page}.`));
	}
	const read = schema.safeParse(json, { reportInput: true });
	const rule = instead === undefined ? readRule((json as { rule?: unknown }).rule) : passed(instead);
	const issues = [...(read.success ? [] : schemaIssues(read.error, kind)), ...(rule.ok ? [] : rule.issues)];
	if (!read.success || !rule.ok) return failed(...issues);
	const { rule: _, ...rest } = read.data;
	const vote = withoutUndefined(rest) as RecordedVote;
	const wrong = checkVotes(vote);
	const fit = checkFit(vote, rule.value);
	const problems = [...wrong, ...(fit.ok ? [] : fit.issues)];
	if (problems.length > 0) return failed(...firstIssues(problems));
	return passed({ vote, rule: rule.value });
}

/** A rule written out, or the key of a built-in one. */
export function readRule(value: unknown): Checked<VoteRule> {
	if (typeof value === "string") return findRule(value, "rule");
	const read = z.strictObject({ rule: ruleSchema }).safeParse({ rule: value }, { reportInput: true });
	if (!read.success) return failed(...schemaIssues(read.error, kind));
	return passed(withoutUndefined(read.data.rule) as VoteRule);
}
