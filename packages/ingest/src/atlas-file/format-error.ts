/** Why a file cannot be an atlas. Thrown and caught within this folder only: callers see an issue. */
export class FormatError extends Error {
	override readonly name = "FormatError";
}
