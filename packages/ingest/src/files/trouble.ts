import type { Issue } from "@velvet/core";

/** A problem with one of the user's files: thrown within this package, caught at its gate, told as issues. */
export class Trouble extends Error {
	override readonly name = "Trouble";
	readonly issues: readonly Issue[];

	constructor(...issues: readonly Issue[]) {
		super(issues[0]?.message);
		this.issues = issues;
	}
}
