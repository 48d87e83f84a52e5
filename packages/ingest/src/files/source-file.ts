/** A file as its caller read it: the package itself reads nothing and hashes nothing. */
export interface SourceFile {
	/** Name that the atlas's specification uses for it. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** SHA-256 of the bytes in hexadecimal, for the provenance. */
	readonly sha256: string;
}
