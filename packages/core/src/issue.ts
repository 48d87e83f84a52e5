/**
 * A problem with data or with a user's choice: code first, text last.
 *
 * Issues are returned and collected, never thrown; a broken promise of our own is a `VelvetError`.
 */
export interface Issue {
	/** Stable, such as `unknown-unit`; every code is documented in `docs/issues.md`. */
	readonly code: string;
	readonly severity: "error" | "warning";
	/** What is wrong, in one sentence. */
	readonly message: string;
	/** Which place, by name: a row, a key, a unit. */
	readonly where?: string;
	/** Every place, where one issue stands for many: for machines and for those who ask. */
	readonly places?: readonly string[];
	/** What to do about it. */
	readonly fix?: string;
}

/** Something worth knowing that stops nothing: a repair made, a row merged. */
export interface Notice {
	readonly code: string;
	readonly message: string;
	readonly where?: string;
}

/** Either a value, perhaps with notices, or every issue found. */
export type Checked<T> =
	| { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
	| { readonly ok: false; readonly issues: readonly Issue[] };

export function passed<T>(value: T, notices: readonly Notice[] = []): Checked<T> {
	return { ok: true, value, notices };
}

export function failed<T = never>(...issues: readonly Issue[]): Checked<T> {
	return failedWith(issues);
}

/** The same for a list that may hold any number of issues: more than a call takes arguments. */
export function failedWith<T = never>(issues: readonly Issue[]): Checked<T> {
	return { ok: false, issues };
}

/** An error issue: code, what, which, what to do. */
export function issue(code: string, message: string, where?: string, fix?: string): Issue {
	return {
		code,
		severity: "error",
		message,
		...(where === undefined ? {} : { where }),
		...(fix === undefined ? {} : { fix }),
	};
}

/** Names at most five of many places, then counts the rest: "a, b, c, d, e and 12 more". */
export function nameSome(names: readonly string[], most = 5): string {
	const shown = names.slice(0, most).join(", ");
	return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
