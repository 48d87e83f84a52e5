export interface Totals {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

export function vitestTotals(path: string): Totals | null;
export function playwrightTotals(path: string): Totals | null;
export function addTotals(runs: readonly { readonly code: number; readonly totals: Totals | null }[]): Totals;
export function closingLine(totals: Totals): string;
