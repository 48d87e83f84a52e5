import type { Sheet } from "../settlement/sheet.ts";
import { readSheet, writeSheet } from "./link/settle.ts";
import { packPlan, unpackPlan } from "./packing.ts";
import { type Drawn, read, useSession, write } from "./session.ts";

const PREFIX = "velvet.yours.";
const SETTLEMENT = "velvet.settlement";

/** Keeps drawn plans and the table of issues in the browser's own store, a moment after each stroke. Nothing leaves the page. */
export function keepSaving(): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const saveNow = () => {
		if (waiting === undefined) return;
		clearTimeout(waiting);
		waiting = undefined;
		save();
	};
	// A page that goes before the moment is over keeps the last stroke too.
	addEventListener("pagehide", saveNow);
	return useSession.subscribe((now, before) => {
		if (now.drawn === before.drawn && now.choices.settle === before.choices.settle) return;
		clearTimeout(waiting);
		waiting = setTimeout(saveNow, 250);
	});
}

function save(): void {
	try {
		for (const [atlas, { assignment, file, ended }] of Object.entries(read().drawn)) {
			const isEnd = ended === assignment;
			localStorage.setItem(PREFIX + atlas, JSON.stringify({ plan: packPlan(assignment), file, ended: isEnd }));
		}
		const { settle } = read().choices;
		if (settle !== null) localStorage.setItem(SETTLEMENT, writeSheet(settle));
		write({ saved: true });
	} catch {
		// Private windows may refuse: the status line then goes on saying that nothing is saved.
		write({ saved: false });
	}
}

/** The plan that was drawn for an atlas when the page was last open. */
export function restoreDrawn(atlas: string, units: number): void {
	if (read().drawn[atlas] !== undefined) return;
	const drawn = readSaved(atlas, units);
	if (drawn !== null) write({ drawn: { ...read().drawn, [atlas]: drawn } });
}

function readSaved(atlas: string, units: number): Drawn | null {
	try {
		const text = localStorage.getItem(PREFIX + atlas);
		if (text === null) return null;
		const { plan, file, ended } = JSON.parse(text) as { plan: unknown; file: unknown; ended?: unknown };
		const assignment = typeof plan === "string" ? unpackPlan(plan, units) : null;
		if (assignment === null) return null;
		const source = typeof file === "string" ? file : null;
		return { assignment, undo: [], redo: [], file: source, ...(ended === true && { ended: assignment }) };
	} catch {
		return null;
	}
}

/** The table of issues to settle, as it was when the page was last open. */
export function savedSheet(): Sheet | null {
	try {
		return readSheet(localStorage.getItem(SETTLEMENT) ?? "");
	} catch {
		return null;
	}
}
