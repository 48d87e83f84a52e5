import { type Issue, issue } from "@velvet/core";

/** An object or a list that is being read: where in it we are. */
interface Level {
	/** The keys so far; `null` in a list. */
	readonly keys: Set<string> | null;
	at: string | number;
	/** Whether the next string is a key. */
	before: boolean;
}

const NUMBER = /-?[\d.eE+-]+/y;
/** A fraction that is not nothing: what has one is no whole number. */
const FRACTION = /\.\d*[1-9]/;

/**
 * What `JSON.parse` loses without a word: keys given twice, of which the last would hold; a key that JavaScript takes
 * for something else; a fraction beyond the digits of a double. And how deep the document is nested.
 *
 * @param document text that `JSON.parse` takes
 */
export function findLosses(document: string): { depth: number; losses: Issue[] } {
	const open: Level[] = [];
	const losses: Issue[] = [];
	let depth = 0;
	for (let i = 0; i < document.length; i++) {
		const level = open.at(-1);
		const sign = document[i];
		if (sign === '"') {
			const end = endOfString(document, i);
			if (level?.keys != null && level.before) readKey(level, level.keys, JSON.parse(document.slice(i, end + 1)));
			i = end;
		} else if (sign === "{" || sign === "[") {
			open.push({ keys: sign === "{" ? new Set() : null, at: 0, before: true });
			depth = Math.max(depth, open.length);
		} else if (sign === "}" || sign === "]") {
			open.pop();
		} else if (sign === "," && level !== undefined) {
			level.before = true;
			if (typeof level.at === "number") level.at++;
		} else if (sign === "-" || (sign >= "0" && sign <= "9")) {
			NUMBER.lastIndex = i;
			const [digits] = NUMBER.exec(document) ?? [sign];
			readNumber(digits);
			i += digits.length - 1;
		}
	}
	return { depth, losses };

	function readKey(level: Level, keys: Set<string>, key: string): void {
		level.at = key;
		level.before = false;
		if (key === "__proto__") losses.push(issue("unknown-key", `Unknown key "${key}".`, key, "Remove it."));
		else if (keys.has(key))
			losses.push(issue("duplicate-key", `"${key}" is given more than once.`, path(), "Keep one of them."));
		keys.add(key);
	}

	function readNumber(digits: string): void {
		if (/e/i.test(digits) || !FRACTION.test(digits) || !Number.isInteger(Number(digits))) return;
		const message = `${digits} has more digits than are read: it would become ${Number(digits)}.`;
		losses.push(issue("lost-digits", message, path(), "Write fewer digits."));
	}

	function path(): string {
		return open.map(({ at }) => at).join(".");
	}
}

function endOfString(document: string, start: number): number {
	let i = start + 1;
	while (i < document.length && document[i] !== '"') i += document[i] === "\\" ? 2 : 1;
	return i;
}
