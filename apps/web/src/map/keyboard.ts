import type { Heading } from "./neighbour.ts";

/** What a key asks of the map. */
export type KeyCommand =
	| { readonly does: "move" | "pan"; readonly heading: Heading }
	| { readonly does: "open" | "assign" | "lock" | "clear" | "zoom-in" | "zoom-out" | "home" };

const headings: { readonly [key: string]: Heading | undefined } = {
	ArrowUp: "up",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowRight: "right",
};

const commands: { readonly [key: string]: KeyCommand | undefined } = {
	Enter: { does: "open" },
	" ": { does: "assign" },
	l: { does: "lock" },
	L: { does: "lock" },
	Escape: { does: "clear" },
	"+": { does: "zoom-in" },
	"=": { does: "zoom-in" },
	"-": { does: "zoom-out" },
	_: { does: "zoom-out" },
	"0": { does: "home" },
};

type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

/** The command of a key press; `null` for keys that are not the map's. */
export function keyCommand({ key, shiftKey, altKey, ctrlKey, metaKey }: Press): KeyCommand | null {
	// Control and command belong to the browser: zoom of the page, find, reload.
	if (ctrlKey || metaKey) return null;
	const heading = headings[key];
	if (heading !== undefined) return { does: shiftKey || altKey ? "pan" : "move", heading };
	return altKey ? null : (commands[key] ?? null);
}
