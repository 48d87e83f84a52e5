/** Fractionalisation: the chance that two random members differ, 1 − Σ p². models.md §1.2. */
export function fractionalisation(counts: readonly number[]): number {
	const total = sum(counts);
	return total > 0 ? 1 - sum(counts.map((count) => (count / total) ** 2)) : 0;
}

/** Reynal-Querol polarisation, 4 Σ p² (1 − p): 1 when two camps are of equal size. models.md §1.2. */
export function reynalQuerol(counts: readonly number[]): number {
	const total = sum(counts);
	if (total === 0) return 0;
	return 4 * sum(counts.map((count) => (count / total) ** 2 * (1 - count / total)));
}

/** Esteban-Ray 1994 polarisation of two camps at unit distance, K = 1. models.md §1.2. */
export function estebanRay(a: number, b: number, alpha: number): number {
	const total = a + b;
	if (total === 0) return 0;
	const p = a / total;
	const q = b / total;
	return p ** (1 + alpha) * q + q ** (1 + alpha) * p;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
