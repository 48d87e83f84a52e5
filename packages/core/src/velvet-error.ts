/** A broken promise of our own: never a user's mistake. Callers report it as our fault. */
export class VelvetError extends Error {
	override readonly name = "VelvetError";
}

/** Throws a `VelvetError` when an invariant does not hold. */
export function invariant(holds: boolean, message: string): asserts holds {
	if (!holds) throw new VelvetError(message);
}
