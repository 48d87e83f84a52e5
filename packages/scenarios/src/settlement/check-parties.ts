import { asWholeNumbers, ONE } from "@velvet/algorithms";
import { type Issue, issue, nameSome } from "@velvet/core";
import { exactNumber } from "./exact-number.ts";
import type { Settlement } from "./settlement.ts";

/** Points of all parties on all issues: exact fractions of more would be longer than anyone reads, and take minutes. */
const MOST_POINTS = 400;

/** Entitlements become exponents: their whole numbers may not add up to more. */
const FINEST_ENTITLEMENTS = 10_000n;

/** What is wrong with who settles what, whatever the points: too few, given twice, not there. */
export function checkParties({ parties, issues }: Settlement): Issue[] {
	const found: Issue[] = [];
	if (parties.length < 2) {
		const there = parties.length === 0 ? "There are no parties" : `There is one party, ${parties[0].name}`;
		found.push(
			issue("too-few-parties", `${there}: a settlement is between two or more.`, "parties", "Add another one."),
		);
	}
	if (issues.length === 0) {
		found.push(issue("no-issues", "There is nothing to settle.", "issues", "Add at least one issue."));
	}
	if (parties.length * issues.length > MOST_POINTS) {
		const message = `${parties.length} parties with ${issues.length} issues are ${parties.length * issues.length} points to set; at most ${MOST_POINTS} are read.`;
		found.push(issue("too-many-points", message, "issues", "Put issues together that go together."));
	}
	for (const [what, ids] of [
		["parties", parties.map(({ id }) => id)],
		["issues", issues.map(({ id }) => id)],
	] as const) {
		const twice = new Set(ids.filter((id, i) => ids.indexOf(id) < i));
		for (const id of twice)
			found.push(issue("duplicate-id", `"${id}" is given more than once.`, `${what}: ${id}`, "Keep one of them."));
	}
	const known = new Set(parties.map(({ id }) => id));
	for (const { id, points, kind } of issues) {
		const keys = [...Object.keys(points), ...(typeof kind === "string" ? [] : Object.keys(kind))];
		for (const key of new Set(keys.filter((each) => !known.has(each))))
			found.push(
				issue(
					"unknown-party",
					`There is no party "${key}".`,
					`issues: ${id}`,
					`Use one of: ${nameSome([...known], 12)}.`,
				),
			);
	}
	const remaining = parties.filter(({ continuator }) => continuator);
	if (remaining.length > 1) {
		const names = nameSome(remaining.map(({ name }) => name));
		found.push(
			issue("continuator", `${names} are all marked as the continuator.`, "parties", "Mark one of them, or none."),
		);
	}
	const entitled = asWholeNumbers(parties.map(({ entitlement }) => exactNumber(entitlement) ?? ONE));
	if (entitled.reduce((sum, each) => sum + each, 0n) > FINEST_ENTITLEMENTS) {
		found.push(
			issue(
				"entitlement-too-fine",
				`As whole numbers the entitlements are ${entitled.join(" to ")}: they add up to more than ${FINEST_ENTITLEMENTS}.`,
				"parties",
				"Round them, such as 437 to 563.",
			),
		);
	}
	return found;
}
