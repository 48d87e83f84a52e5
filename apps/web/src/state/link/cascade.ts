import type { CascadeChoice } from "../choices.ts";
import { decoded, type LinkPart, said, TEXT, under } from "./part.ts";

const rules = { "one-at-a-time": "oneAtATime", "no-enclaves": "noEnclaves", contagion: "contagion" } as const;

/** How the cascade goes: the rules that are on, and the level that may switch. */
export const cascadePart: LinkPart = {
	keys: ["cascade", "switch"],
	write({ cascade }) {
		const on = Object.entries(rules).flatMap(([word, key]) => (cascade[key] ? [word] : []));
		return said([
			["cascade", on.length === 0 ? null : on.join(",")],
			["switch", cascade.level && encodeURIComponent(cascade.level)],
		]);
	},
	read(key, value, { cascade }) {
		if (key === "cascade") return under("cascade", withRules(value.split(","), cascade));
		const level = decoded(value);
		return TEXT.test(level) ? { cascade: { ...cascade, level } } : null;
	},
};

/** `null` where a rule is unknown. */
function withRules(words: readonly string[], choice: CascadeChoice): CascadeChoice | null {
	if (!words.every((word) => Object.hasOwn(rules, word))) return null;
	return { ...choice, ...Object.fromEntries(words.map((word) => [rules[word as keyof typeof rules], true])) };
}
