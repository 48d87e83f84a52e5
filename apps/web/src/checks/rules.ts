import type { Check, Severity } from "@velvet/scenarios";
import type { RuleView } from "../engine/views.ts";

/** What becomes of a rule under a plan: it holds for everyone, fails for someone, or the atlas cannot say. */
export type Verdict = "holds" | "fails" | "cannot say";

export function verdictOf({ findings }: RuleView): Verdict {
	if (findings.some(({ severity }) => severity === "fail" || severity === "warn")) return "fails";
	return findings.length > 0 && findings.every(({ severity }) => severity === "ok") ? "holds" : "cannot say";
}

export const verdictMarks: { readonly [verdict in Verdict]: Severity } = {
	holds: "ok",
	fails: "fail",
	"cannot say": "note",
};

/** How many of the rules that are asked hold. */
export function tallyRules(rules: readonly RuleView[]): { readonly [verdict in Verdict]: number } {
	const count = (verdict: Verdict) => rules.filter((rule) => verdictOf(rule) === verdict).length;
	return { holds: count("holds"), fails: count("fails"), "cannot say": count("cannot say") };
}

/** Findings of a rule with nation A's first. */
export function findingsInOrder({ findings }: RuleView, order: readonly string[]): readonly Check[] {
	const rank = ({ polity }: Check) => (polity === null ? -1 : order.indexOf(polity));
	return [...findings].sort((p, q) => rank(p) - rank(q));
}
