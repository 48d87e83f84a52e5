import type { Ladder, Outcome } from "./ladder.ts";

/** One way down a ladder: its stages in order, how each went, and where it ends. */
export interface Path {
	readonly steps: readonly { readonly rung: number; readonly yes: boolean }[];
	readonly outcome: Outcome;
}

/** Every way down a ladder. Links lead forward, so there are few. */
export function listPaths(ladder: Ladder): readonly Path[] {
	const place = new Map<string, number>(ladder.map(({ stage }, at) => [stage, at]));
	const from = (rung: number): Path[] =>
		[true, false].flatMap((yes): Path[] => {
			const next = yes ? ladder[rung].yes : ladder[rung].no;
			const at = place.get(next);
			const rest: readonly Path[] = at === undefined ? [{ steps: [], outcome: next as Outcome }] : from(at);
			return rest.map(({ steps, outcome }) => ({ steps: [{ rung, yes }, ...steps], outcome }));
		});
	return from(0);
}

/** Share of requests that go this way. */
export function pathShare({ steps }: Path, chances: ArrayLike<number>): number {
	return steps.reduce((share, { rung, yes }) => share * (yes ? chances[rung] : 1 - chances[rung]), 1);
}

/** Years of it. */
export function pathYears({ steps }: Path, years: ArrayLike<number>): number {
	return steps.reduce((sum, { rung }) => sum + years[rung], 0);
}
