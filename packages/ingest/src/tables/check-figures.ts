/**
 * Whether figures can be added up: each is missing or finite, and all of them together stay below 2^53, where sums are
 * exact. What no sum can hold would end as infinity in a result.
 */
export function canAddUp(values: Float64Array): boolean {
	let sum = 0;
	for (const value of values) if (!Number.isNaN(value)) sum += Math.abs(value);
	return sum <= Number.MAX_SAFE_INTEGER;
}

/** Whether figures count something: whole, not negative, or missing. */
export function areCounts(values: Float64Array): boolean {
	return values.every((value) => Number.isNaN(value) || (value >= 0 && Number.isInteger(value)));
}
