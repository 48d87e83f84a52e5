import type { Choices } from "../choices.ts";
import type { Prices } from "../usual-prices.ts";

export type Pair = readonly [key: string, value: string];

/** Some of the choices as pairs of a link: `key=value`. The usual is not said. */
export interface LinkPart {
	readonly keys: readonly string[];
	/** @param usual the prices that the case on screen begins with. */
	write(choices: Choices, usual: Prices | null): readonly Pair[];
	/** What a pair of one of the keys changes; `null` where the value cannot be read. */
	read(key: string, value: string, before: Choices): Partial<Choices> | null;
}

/** Ids and names of anybody's making. */
export const TEXT = /^\P{Cc}{1,200}$/u;

/** Nothing, which no pattern takes, where the text is not well encoded. */
export function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return "";
	}
}

/** The pairs whose value there is. */
export function said(pairs: readonly (readonly [key: string, value: string | null])[]): readonly Pair[] {
	return pairs.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
}

/** The choice under its name, or `null` where it could not be read. */
export function under<K extends keyof Choices>(name: K, choice: Choices[K] | null): Partial<Choices> | null {
	return choice === null ? null : ({ [name]: choice } as Partial<Choices>);
}
