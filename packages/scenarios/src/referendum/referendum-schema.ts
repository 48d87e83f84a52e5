import { z } from "zod";
import { sourceTagSchema } from "../tally/source-tag.ts";
import { ruleSchema } from "../tally/tally-schema.ts";
import { type DialKey, dialKeys, dialLimits } from "./dials.ts";

const text = z.string().min(1).max(500);
const unit = z.number().min(0).max(1);
const inside = z.number().gt(0).lt(1);
const row = z.strictObject({
	name: text,
	places: z.array(text).min(1).optional(),
	support: z.record(text, unit),
	evidence: sourceTagSchema.default("A"),
	source: text.default("Set by the scenario."),
});

const dials = z.strictObject(
	Object.fromEntries(dialKeys.map((key) => [key, dialSchema(key).optional()])) as {
		[key in DialKey]: z.ZodOptional<ReturnType<typeof dialSchema>>;
	},
);

/** The section `referendum` of a scenario. What is left out stays out, so that scenarios without it keep their hash. */
export const referendumSchema = z.strictObject({
	regions: z
		.array(z.strictObject({ name: text.optional(), places: z.array(text).min(1), support: inside.optional() }))
		.min(1)
		.max(1000)
		.optional(),
	each: text.optional(),
	rule: z.union([text, ruleSchema]).optional(),
	mapping: z.array(row).min(1).max(1000).optional(),
	onlyMapping: z.boolean().optional(),
	swing: z.enum(["uniform", "proportional", "logit"]).optional(),
	dials: dials.optional(),
	inPower: z.enum(["A", "B"]).optional(),
	electorate: z.enum(["voters", "adults"]).optional(),
	gone: unit.optional(),
	draws: z.int().min(1).max(1_000_000).optional(),
});

function dialSchema(key: DialKey) {
	const [low, high] = dialLimits[key];
	const value = z.number().min(low).max(high);
	const setting = z
		.strictObject({
			value,
			low: value.optional(),
			high: value.optional(),
			evidence: sourceTagSchema.optional(),
			source: text.optional(),
		})
		.refine((dial) => (dial.low ?? dial.value) <= (dial.high ?? dial.value), "low is at most high");
	return z.union([value, setting]);
}
