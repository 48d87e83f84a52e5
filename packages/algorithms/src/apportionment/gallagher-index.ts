/**
 * How far shares of seats lie from shares of votes: √(½ Σ (vote share − seat share)²), from 0 (the same) to 1.
 *
 * @returns `null` where there are no votes or no seats
 * @see Gallagher, Proportionality, disproportionality and electoral systems, *Electoral Studies* 10, 1991
 */
export function gallagherIndex(votes: readonly number[], seats: readonly number[]): number | null {
	const cast = votes.reduce((sum, n) => sum + n, 0);
	const given = seats.reduce((sum, n) => sum + n, 0);
	if (cast === 0 || given === 0) return null;
	const squares = votes.reduce((sum, n, i) => sum + (n / cast - seats[i] / given) ** 2, 0);
	return Math.sqrt(squares / 2);
}
