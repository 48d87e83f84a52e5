import { UNASSIGNED } from "@velvet/core";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * A plan of two nations as text for links and for the browser's store: three units a letter, each A, B or nobody's,
 * behind the number of units. 3,114 counties take 1,043 letters.
 */
export function packPlan(assignment: Uint16Array): string {
	let letters = "";
	for (let u = 0; u < assignment.length; u += 3) {
		const digit = (at: number) => (at >= assignment.length || assignment[at] === UNASSIGNED ? 2 : assignment[at]);
		letters += ALPHABET[digit(u) * 9 + digit(u + 1) * 3 + digit(u + 2)];
	}
	return `${assignment.length}-${letters}`;
}

/** `null` when the text is not a plan of this many units. */
export function unpackPlan(text: string, units: number): Uint16Array | null {
	const cut = text.indexOf("-");
	const letters = text.slice(cut + 1);
	if (cut < 0 || text.slice(0, cut) !== String(units) || letters.length !== Math.ceil(units / 3)) return null;
	const assignment = new Uint16Array(units);
	for (let u = 0; u < units; u++) {
		const value = ALPHABET.indexOf(letters[Math.floor(u / 3)]);
		if (value < 0 || value >= 27) return null;
		const digit = Math.floor(value / 3 ** (2 - (u % 3))) % 3;
		assignment[u] = digit === 2 ? UNASSIGNED : digit;
	}
	return assignment;
}

/** The same plan with its two nations exchanged, as the mirror does. */
export function swapSides(assignment: Uint16Array): Uint16Array {
	return assignment.map((polity) => (polity === UNASSIGNED ? UNASSIGNED : 1 - polity));
}
