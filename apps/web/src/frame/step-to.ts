/** Where a key leads along a row of `last + 1` steps; `null` for other keys. */
export function stepTo(key: string, at: number, last: number): number | null {
	if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(0, at - 1);
	if (key === "ArrowRight" || key === "ArrowUp") return Math.min(last, at + 1);
	if (key === "Home") return 0;
	return key === "End" ? last : null;
}
