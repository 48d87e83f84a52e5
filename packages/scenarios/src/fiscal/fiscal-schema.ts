import { compareFractions, type Fraction, ONE, parseFraction, sum } from "@velvet/algorithms";
import { type Issue, issue } from "@velvet/core";
import { z } from "zod";
import type { Scenario } from "../scenario.ts";
import { sourceTagSchema } from "../tally/source-tag.ts";
import { fiscalDialKeys, fiscalDials } from "./dials.ts";
import { debtRules } from "./fiscal-spec.ts";

const text = z.string().min(1).max(500);
const weight = z.number().min(0).max(1e6);

/** The section `fiscal` of a scenario. */
export const fiscalSchema = z.strictObject({
	table: text.optional(),
	people: text.optional(),
	debt: z.enum(debtRules).optional(),
	weights: z
		.tuple([weight, weight, weight, weight])
		.refine((weights) => weights.some((each) => each > 0), "one of the four weights is above nought")
		.optional(),
	agreed: z
		.record(
			text,
			text.refine((share) => parseFraction(share) !== null, 'a share is a fraction or a decimal, such as "2/3"'),
		)
		.optional(),
	owed: z
		.strictObject({
			amount: z.int().min(0),
			year: z.int().min(1).max(9999),
			source: text,
			tag: sourceTagSchema.default("A"),
			rate: z.number().min(0).max(1).optional(),
		})
		.optional(),
	dials: z
		.strictObject(
			Object.fromEntries(
				fiscalDialKeys.map((key) => [
					key,
					z.number().min(fiscalDials[key].limits[0]).max(fiscalDials[key].limits[1]).optional(),
				]),
			),
		)
		.optional(),
});

/** Agreed shares are of polities that there are, and together the whole. */
export function checkFiscal({ fiscal, polities }: Pick<Scenario, "fiscal" | "polities">): Issue[] {
	const { agreed, debt } = fiscal ?? {};
	if (agreed === undefined) {
		if (debt !== "agreed") return [];
		const fix = 'Give "agreed", a share for each polity.';
		return [issue("missing-shares", "Debt is shared out as agreed, and no shares are given.", "fiscal.agreed", fix)];
	}
	return checkAgreed(
		agreed,
		polities.map(({ id }) => id),
		"fiscal.agreed",
	);
}

/** @param where the key or the option that gives the shares */
export function checkAgreed(
	agreed: { readonly [polity: string]: string },
	ids: readonly string[],
	where: string,
): Issue[] {
	const issues: Issue[] = [];
	for (const key of Object.keys(agreed)) {
		if (ids.includes(key)) continue;
		issues.push(
			issue("unknown-polity", `No polity has the id "${key}".`, `${where}.${key}`, `Use: ${ids.join(", ")}.`),
		);
	}
	const missing = ids.filter((id) => agreed[id] === undefined);
	if (missing.length > 0) {
		const fix = "Give every polity one; 0 for one that takes none.";
		issues.push(issue("missing-shares", `No share is agreed for ${missing.join(", ")}.`, where, fix));
	}
	if (issues.length > 0) return issues;
	const shares: Fraction[] = [];
	for (const id of ids) {
		const share = parseFraction(agreed[id]);
		if (share === null) {
			const fix = "Write a fraction or a decimal, such as 2/3 or 0.4.";
			return [issue("wrong-value", `"${agreed[id]}" is no share.`, `${where}.${id}`, fix)];
		}
		shares.push(share);
	}
	const all = sum(shares);
	if (compareFractions(all, ONE) === 0) return [];
	const told = Number((all.p * 1_000_000n) / all.q) / 1_000_000;
	return [issue("shares-not-one", `The agreed shares add up to ${told}, not to 1.`, where, "Mend one of them.")];
}
