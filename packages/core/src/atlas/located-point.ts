/** A named point and the unit it lies in: a capital, a port, a base. */
export interface LocatedPoint {
	readonly id: string;
	readonly name: string;
	/** Degrees. */
	readonly longitude: number;
	readonly latitude: number;
	/** `national-capital`, `state-capital`, or what the user's file says. */
	readonly kind: string;
	/** Index of the unit. */
	readonly unit: number;
}
