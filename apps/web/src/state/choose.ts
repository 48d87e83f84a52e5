import { stopEngine } from "../engine/client.ts";
import { chosenAtlas, menuKey } from "./cases.ts";
import { certifyShown } from "./certify.ts";
import type { Beside } from "./choices.ts";
import { defaultChoices, USUAL } from "./choices.ts";
import { solveFrontierHere } from "./frontier.ts";
import { forgetOpen, makeBestAgain, openChosenCase } from "./open-case.ts";
import { forgetVotes } from "./plan-at.ts";
import { baseScenario, type RowKey, years } from "./rows.ts";
import { choose, read, write } from "./session.ts";
import { showCorner, showRow } from "./show.ts";
import { showCase } from "./take-files.ts";

/** What a reader can do, by name: every control of the page calls one of these. */
export function chooseRow(row: RowKey): void {
	showRow(row);
	certifyShown();
}

/** A case of the menu, by its key. */
export function chooseCase(key: string): void {
	if (menuKey(read()) === key && read().dropped === null && read().theCase !== null) return;
	write({ dropped: null, notices: [], trouble: null });
	showCase(key);
	void openChosenCase();
}

/** Another vote of the country on screen: of an atlas of its own by its id, of the United States by its year. */
export function chooseVote(vote: string): void {
	const { choices, dropped, theCase } = read();
	if (dropped === null && choices.scenario === null && theCase?.scenario.vote === vote) return;
	write({ dropped: null, notices: [] });
	const year = years.find((each) => baseScenario(each).vote === vote);
	choose({ scenario: null, ...(choices.atlas === null && year !== undefined ? { year } : { vote }) });
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
	choose({ measure, price: read().usual?.[measure] ?? USUAL });
	const length = shown?.score?.metrics.border;
	if (shown !== null) write({ shown: { ...shown, corner: null }, certificate: null });
	void solveFrontierHere().then(() => {
		const points = read().frontiers[measure]?.points;
		if (shown?.row === "best" && points === undefined) void makeBestAgain();
		if (shown?.row !== "best" || points === undefined || length === undefined) return;
		const target = measure === "edges" ? length.edges : length.km * 1000;
		const distance = (at: number) => Math.abs(points[at].border - target);
		chooseCorner([...points.keys()].reduce((best, at) => (distance(at) < distance(best) ? at : best), 0));
	});
}

/** The best plan at a price, on a map whose frontier is too large to be solved as a whole. */
export function choosePrice(price: string): void {
	choose({ row: "best", price });
	void makeBestAgain();
}

/** Ends work that takes too long, and its thread with it. The page goes on without its result. */
export function cancelWork(): void {
	stopEngine();
	const { atlas, choices } = read();
	const key = chosenAtlas(read());
	// An atlas that was given up while it opened would only be opened again.
	if (key.ok && key.value !== atlas?.key) choose({ ...defaultChoices, theme: choices.theme });
	if (key.ok && key.value !== atlas?.key) write({ dropped: null });
	forgetOpen();
	forgetVotes();
	write({ working: null, frontierStopped: true });
	void openChosenCase(false);
}

/** Solves the frontier after all. */
export function resumeFrontier(): void {
	write({ frontierStopped: false });
	void solveFrontierHere();
}
