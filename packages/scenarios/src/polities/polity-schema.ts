import { parseFraction } from "@velvet/algorithms";
import { type Issue, issue } from "@velvet/core";
import { z } from "zod";
import type { Polity, Scenario } from "../scenario.ts";

const text = z.string().min(1).max(500);

const status = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("sovereign") }),
	z.strictObject({ kind: z.literal("continuator") }),
	z.strictObject({ kind: z.literal("confederation"), continuator: z.literal(true).optional() }),
	z.strictObject({ kind: z.literal("accession"), host: text, as: z.enum(["members", "one"]).default("members") }),
]);

export const politySchema = z.strictObject({
	id: z
		.string()
		.regex(/^[A-Za-z0-9][A-Za-z0-9_]{0,39}$/, "an id is made of letters, digits and underscores")
		.refine((id) => !["0", "ZZ", "ZZZ"].includes(id), "0, ZZ and ZZZ mean that a unit has no polity"),
	name: text,
	colour: z.string().nullable().default(null),
	status,
});

export const confederationSchema = z.strictObject({
	name: text,
	weights: z.enum(["people", "square-root", "equal"]).default("people"),
	quota: z
		.string()
		.default("1/2")
		.refine(isShare, 'a quota is a share of all votes from 1/2 to below 1, such as "2/3"'),
	keeps: z.array(text).max(100).default([]),
});

/** Whether the polity is what remains of the parent country. */
export function isContinuator({ status }: Polity): boolean {
	return status.kind === "continuator" || (status.kind === "confederation" && status.continuator === true);
}

/** Ids are single, one polity remains, and there are members where there is a confederation. */
export function checkPolities({ polities, confederation }: Scenario): Issue[] {
	const issues: Issue[] = [];
	const ids = polities.map((each) => each.id);
	for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) {
		issues.push(issue("duplicate-polity", `Two polities have the id "${id}".`, "polities", "Give each its own id."));
	}
	const remaining = polities.filter(isContinuator).length;
	if (remaining !== 1) {
		issues.push(
			issue(
				"continuator",
				`${remaining} polities are the continuator; exactly one remains of the parent country.`,
				"polities",
				'Set "status": {"kind": "continuator"} on one.',
			),
		);
	}
	const members = polities.filter((each) => each.status.kind === "confederation").length;
	if (members > 0 && confederation === undefined) {
		issues.push(
			issue(
				"confederation",
				`${members} polities are members of a confederation that the scenario does not describe.`,
				"confederation",
				'Add "confederation": {"name": "…"}.',
			),
		);
	}
	if (members === 0 && confederation !== undefined) {
		issues.push(
			issue(
				"confederation",
				`No polity is a member of "${confederation.name}".`,
				"polities",
				'Set "status": {"kind": "confederation"} on each member.',
			),
		);
	}
	return issues;
}

/** A share of one half or more, so that two opposed decisions cannot both pass, and below one. */
function isShare(value: string): boolean {
	const share = parseFraction(value);
	return share !== null && 2n * share.p >= share.q && share.p < share.q;
}
