import type { CascadeChoice } from "./choices.ts";

const rules = { "one-at-a-time": "oneAtATime", "no-enclaves": "noEnclaves", contagion: "contagion" } as const;
const TEXT = /^\P{Cc}{1,200}$/u;

/** What of a link says how the cascade goes: `cascade`, the rules that are on, and `switch`, the level; nothing by default. */
export function writeCascade(choice: CascadeChoice): [string, string][] {
	const on = Object.entries(rules).flatMap(([word, key]) => (choice[key] ? [word] : []));
	return [
		...(on.length > 0 ? [["cascade", on.join(",")] satisfies [string, string]] : []),
		...(choice.level === null ? [] : [["switch", encodeURIComponent(choice.level)] satisfies [string, string]]),
	];
}

/** The rules that are on, from their words; `null` where one is unknown. */
export function readCascadeRules(value: string, choice: CascadeChoice): CascadeChoice | null {
	const words = value.split(",");
	if (!words.every((word) => Object.hasOwn(rules, word))) return null;
	return { ...choice, ...Object.fromEntries(words.map((word) => [rules[word as keyof typeof rules], true])) };
}

/** The level that may switch; `null` where it cannot be one. */
export function readCascadeLevel(level: string, choice: CascadeChoice): CascadeChoice | null {
	return TEXT.test(level) ? { ...choice, level } : null;
}
