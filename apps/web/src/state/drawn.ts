import { swapSides } from "./packing.ts";
import { type Drawn, read, type Session, write } from "./session.ts";

const MOST_STEPS = 500;

/** The drawn plan of the atlas on screen, as the mirror has it; `null` when there is none. */
export function drawnPlanHere(): Uint16Array | null {
	const drawn = drawnHere();
	return drawn === null ? null : oriented(drawn.assignment);
}

/** The drawn plan of the atlas on screen, as the votes were cast. */
export function drawnHere(): Drawn | null {
	return drawnOf(read());
}

/** The same of a session. A plan of another file that goes by the same id does not count. */
export function drawnOf({ atlas, drawn }: Pick<Session, "atlas" | "drawn">): Drawn | null {
	const found = atlas === null ? undefined : drawn[atlas.id];
	return found !== undefined && found.assignment.length === atlas?.units.ids.length ? found : null;
}

/** Puts a new drawn plan, as it is on screen, in the place of the old one, which can be had back. */
export function keepDrawn(assignment: Uint16Array, file: string | null): void {
	keepAsCast(oriented(assignment), file);
}

/** Puts the end of a cascade there, which is told from what was drawn. */
export function keepCascade(assignment: Uint16Array): void {
	const end = oriented(assignment);
	keepAsCast(end, null, end);
}

/** The same with a plan in the orientation of the votes as cast. */
export function keepAsCast(assignment: Uint16Array, file: string | null, ended = drawnHere()?.ended): void {
	const before = drawnHere();
	const undo = before === null ? [] : [...before.undo, before.assignment].slice(-MOST_STEPS);
	put({ assignment, undo, redo: [], file, ...(ended && { ended }) });
}

/** Takes one step back (or forth); returns whether there was one. */
export function stepDrawn(back: boolean): boolean {
	const drawn = drawnHere();
	const from = back ? drawn?.undo : drawn?.redo;
	if (drawn === null || from === undefined || from.length === 0) return false;
	const assignment = from[from.length - 1];
	const undo = back ? drawn.undo.slice(0, -1) : [...drawn.undo, drawn.assignment];
	const redo = back ? [...drawn.redo, drawn.assignment] : drawn.redo.slice(0, -1);
	put({ ...drawn, assignment, undo, redo });
	return true;
}

/** Between what is on screen and what is kept: the mirror exchanges the nations, the kept plan does not change. */
function oriented(assignment: Uint16Array): Uint16Array {
	return read().choices.mirrored ? swapSides(assignment) : assignment;
}

function put(drawn: Drawn): void {
	const { atlas } = read();
	if (atlas !== null) write({ drawn: { ...read().drawn, [atlas.id]: drawn }, saved: false });
}
