import type { Checked, Issue, Notice } from "@velvet/core";

/** Issues on their way to the one place that prints them. Thrown in this app only; the packages return them. */
export class ProblemsFound extends Error {
	override readonly name = "ProblemsFound";
	readonly issues: readonly Issue[];

	constructor(issues: readonly Issue[]) {
		super(issues.map((issue) => issue.code).join(", "));
		this.issues = issues;
	}
}

/** One call of the program: collects the notices of every step on the way to the answer. */
export class Run {
	readonly notices: Notice[] = [];

	/** The value of a step, its notices kept; issues end the run. */
	take<T>(checked: Checked<T>): T {
		if (!checked.ok) throw new ProblemsFound(checked.issues);
		this.notices.push(...checked.notices);
		return checked.value;
	}

	fail(issue: Issue): never {
		throw new ProblemsFound([issue]);
	}
}
