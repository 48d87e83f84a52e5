import { stopEngine } from "../engine/client.ts";
import { certifyShown } from "./certify.ts";
import type { Beside } from "./choices.ts";
import { defaultPrices } from "./choices.ts";
import { solveFrontierHere } from "./frontier.ts";
import { forgetOpen, openChosenCase } from "./open-case.ts";
import type { RowKey } from "./rows.ts";
import { choose, read, write } from "./session.ts";
import { showCorner, showRow } from "./show.ts";

/** What a reader can do, by name: every control of the page calls one of these. */
export function chooseRow(row: RowKey): void {
	showRow(row);
	certifyShown();
}

export function chooseYear(year: number): void {
	if (read().choices.year === year && read().dropped === null) return;
	write({ dropped: null, notices: [] });
	choose({ year });
	void openChosenCase();
}

export function chooseMirror(mirrored: boolean): void {
	if (read().choices.mirrored === mirrored) return;
	const { beside } = read().choices;
	const swapped: Beside | null = beside === "A" ? "B" : beside === "B" ? "A" : beside;
	choose({ mirrored, beside: swapped });
	void openChosenCase();
}

export function chooseCorner(index: number): void {
	showCorner(index);
	certifyShown();
}

/** Border in county lines or in kilometres. The plan on screen stays, except that "best" goes to the nearest corner. */
export function chooseMeasure(measure: "edges" | "km"): void {
	const { choices, shown } = read();
	if (choices.measure === measure) return;
	choose({ measure, price: defaultPrices[measure] });
	const length = shown?.score?.metrics.border;
	if (shown !== null) write({ shown: { ...shown, corner: null }, certificate: null });
	void solveFrontierHere().then(() => {
		const points = read().frontiers[measure]?.points;
		if (shown?.row !== "best" || points === undefined || length === undefined) return;
		const target = measure === "edges" ? length.edges : length.km * 1000;
		const distance = (at: number) => Math.abs(points[at].border - target);
		chooseCorner([...points.keys()].reduce((best, at) => (distance(at) < distance(best) ? at : best), 0));
	});
}

/** Ends work that takes too long, and its thread with it. The page goes on without its result. */
export function cancelWork(): void {
	stopEngine();
	forgetOpen();
	write({ working: null, frontierStopped: true });
	void openChosenCase(false);
}

/** Solves the frontier after all. */
export function resumeFrontier(): void {
	write({ frontierStopped: false });
	void solveFrontierHere();
}
