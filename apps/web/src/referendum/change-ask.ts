import { type AskedChoice, usualAsk } from "../state/choices.ts";
import { choose, read, write } from "../state/session.ts";
import { withPlace } from "./regions.ts";

/** Changes some of what is asked. */
export function changeAsk(changes: Partial<AskedChoice>): void {
	choose({ ask: { ...read().choices.ask, ...changes } });
}

export function turnDial(key: string, value: number): void {
	changeAsk({ dials: { ...read().choices.ask.dials, [key]: value } });
}

export function resetDial(key: string): void {
	const { [key]: _, ...dials } = read().choices.ask.dials;
	changeAsk({ dials });
}

export function setSupport(row: string, choice: string, share: number): void {
	const { support } = read().choices.ask;
	changeAsk({ support: { ...support, [row]: { ...support[row], [choice]: share } } });
}

export function resetSupport(row: string): void {
	const { [row]: _, ...support } = read().choices.ask.support;
	changeAsk({ support });
}

/** Every assumption as it ships; who is asked and the rule stay. */
export function resetAssumptions(): void {
	changeAsk({ dials: usualAsk.dials, support: usualAsk.support });
}

/** Puts a place into the region that is asked, or takes it out. */
export function togglePlace(place: string): void {
	const { asked, atlas } = read();
	if (asked === null || atlas === null) return;
	const places = asked.spec.each === undefined ? (asked.spec.regions?.[0]?.places ?? []) : [];
	changeAsk({ region: places.length === 0 ? [place] : withPlace(atlas, places, place) });
}

/** Whether a press on the map changes the region. */
export function pickPlaces(picking: boolean): void {
	const { asked } = read();
	if (asked !== null) write({ asked: { ...asked, picking } });
}
