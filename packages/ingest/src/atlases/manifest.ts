import { invariant, type Source } from "@velvet/core";

/** One file of `data/manifest.json`: where it is, what it holds, and whose it is. */
export interface ManifestFile extends Source {
	/** Path in the repository, or below `node_modules` for a file of an npm package. */
	readonly path: string;
	/** Name and version of the npm package that carries the file. */
	readonly package?: string;
	readonly rows?: number;
	/** Totals of columns as printed by the compiler of the table. */
	readonly totals?: { readonly [column: string]: number };
}

export interface Manifest {
	readonly files: readonly ManifestFile[];
}

/** The sources of an atlas, as its provenance prints them. */
export function sourcesOf(manifest: Manifest, keys: readonly string[]): Source[] {
	return keys.map((wanted) => {
		const file = manifest.files.find((each) => each.key === wanted);
		invariant(file !== undefined, `The manifest has no file ${wanted}`);
		const { key, title, publisher, licence, sha256 } = file;
		return { key, title, publisher, licence, sha256 };
	});
}
