import type { Check, CheckGround } from "../checks/check.ts";

/** A check before the rule that made it puts its key to it. */
export type Finding = Omit<Check, "key">;

/** A number that a rule takes, with what is asked where nobody says. */
export interface NumberParameter {
	/** What is given: "people", "percent", "pieces". */
	readonly unit: string;
	readonly default: number;
	readonly least: number;
	readonly most: number;
	/** Whether only whole numbers make sense. */
	readonly whole: boolean;
}

/** Words that a rule takes: places, or a kind of points. */
export interface TextParameter {
	/** What is given: "places", "kind of points". */
	readonly unit: string;
	/** Such as `NV`, for those who ask what to write. */
	readonly example: string;
	/** `null` where it must be said. */
	readonly default: string | null;
}

/**
 * A rule that authors of published plans set themselves: it holds (`ok`) or fails (`fail`), with the reason and the
 * places; or it cannot be evaluated (`note`), with what is missing. It is never silently passed.
 */
export type Rule = RuleHead & (PlainRule | NumberRule | TextRule);

interface PlainRule {
	readonly takes: "nothing";
	readonly parameter: null;
	readonly evaluate: (ground: CheckGround) => readonly Finding[];
}

interface NumberRule {
	readonly takes: "number";
	readonly parameter: NumberParameter;
	readonly evaluate: (ground: CheckGround, value: number) => readonly Finding[];
}

interface TextRule {
	readonly takes: "text";
	readonly parameter: TextParameter;
	readonly evaluate: (ground: CheckGround, value: string) => readonly Finding[];
}

interface RuleHead {
	readonly key: string;
	/** With `{}` where the parameter stands. */
	readonly title: string;
	/** Who set themselves this rule. */
	readonly source: string;
}

/** What a rule needs, and the plan at hand has not. */
export function notEvaluated(why: string): Finding {
	return { polity: null, severity: "note", message: `Not evaluated: ${why}`, units: [], people: 0 };
}
