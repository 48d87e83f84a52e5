import { invariant } from "@velvet/core";
import { z } from "zod";
import { withoutUndefined } from "../documents/schema-issues.ts";
import { checkVotes } from "../tally/check-votes.ts";
import { sourceTagSchema } from "../tally/source-tag.ts";
import { countsOf, readRule, stageSchema } from "../tally/tally-schema.ts";
import { figureKeys, type RecordedCase } from "./recorded-case.ts";

const text = z.string().min(1).max(500);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const tag = sourceTagSchema;
const sourced = { source: text, tag };
const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const part = { id, name: text, yes: z.int().min(0), no: z.int().min(0) };

const published = z.strictObject({
	figure: z.enum(figureKeys),
	value: z.union([z.boolean(), z.number(), text, z.array(id)]),
	units: z.array(id).optional(),
	rule: text.optional(),
	component: text.optional(),
	answer: text.optional(),
	source: text.optional(),
	tag: tag.optional(),
});

const ballot = z.strictObject({
	id,
	row: id.optional(),
	name: text,
	date: day,
	answers: z.strictObject({ yes: text, no: text }),
	rule: z.unknown(),
	ruleNote: text.optional(),
	...sourced,
	votes: countsOf({}).optional(),
	units: z.array(countsOf({ id, name: text })).optional(),
	stages: z.array(stageSchema).min(1).optional(),
	places: z.array(z.strictObject({ ...part, ...sourced })).optional(),
	parts: z.strictObject({ ...sourced, complete: z.boolean(), units: z.array(z.strictObject(part)) }).optional(),
	published: z.array(published).default([]),
});

const schema = z.strictObject({
	id,
	name: text,
	question: text,
	mark: text.optional(),
	sentence: text.optional(),
	sentenceFrom: z.strictObject(sourced).optional(),
	outcome: text,
	outcomeFrom: z.strictObject(sourced),
	ballots: z.array(ballot).min(1),
	across: z.strictObject({ ballots: z.array(id).min(2), selfDetermination: text, tag }).optional(),
	conflicts: z
		.array(
			z.strictObject({
				what: text,
				values: z.array(z.strictObject({ value: text, ...sourced })).min(2),
				note: text.optional(),
			}),
		)
		.default([]),
	events: z.array(z.strictObject({ date: day, what: text, ...sourced })).default([]),
});

/** Reads a case that ships: a file of `data/referendums/`. What is wrong with it is our fault, not a user's. */
export function readCase(document: string): RecordedCase {
	const read = schema.safeParse(JSON.parse(document));
	invariant(read.success, `A recorded case is malformed: ${read.error?.message}`);
	const recorded = withoutUndefined(read.data) as RecordedCase;
	const { sentence, sentenceFrom, mark } = recorded;
	const whole =
		(sentence === undefined) === (sentenceFrom === undefined) && (sentence === undefined) === (mark === undefined);
	invariant(whole, `${recorded.id}: a sentence needs its source and its mark`);
	for (const each of recorded.ballots) {
		const where = `${recorded.id}, ${each.id}`;
		const wrong = checkVotes(each);
		invariant(wrong.length === 0, `${where}: ${wrong.map(({ message }) => message).join(" ")}`);
		const rule = each.rule === null ? null : readRule(each.rule);
		invariant(rule === null || rule.ok, `${where}: its rule cannot be read`);
	}
	return recorded;
}
