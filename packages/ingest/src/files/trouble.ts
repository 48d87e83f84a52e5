import { type Checked, failed, type Issue, type Notice, passed } from "@velvet/core";

/** A problem with one of the user's files: thrown within this package, caught at its gate, told as issues. */
export class Trouble extends Error {
	override readonly name = "Trouble";
	readonly issues: readonly Issue[];

	constructor(...issues: readonly Issue[]) {
		super(issues[0]?.message);
		this.issues = issues;
	}
}

/** The gate: what `read` makes of a file, with its notices; trouble that it throws is told as issues. */
export function checkedRead<T>(read: (notices: Notice[]) => T): Checked<T> {
	const notices: Notice[] = [];
	try {
		return passed(read(notices), notices);
	} catch (error) {
		if (error instanceof Trouble) return failed(...error.issues);
		throw error;
	}
}
