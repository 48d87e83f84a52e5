import type { Atlas, Checked } from "@velvet/core";
import type { Manifest } from "../atlases/manifest.ts";
import type { UsNhTexts } from "../atlases/us-nh-municipalities.ts";
import type { SourceFile } from "../files/source-file.ts";
import type { AtlasSpec } from "./atlas-spec.ts";
import type { BuiltAtlas } from "./build-atlas.ts";
import type { OnProgress } from "./progress.ts";

/*
 * The builder is loaded when somebody builds: shapefiles, their projections and polygon union weigh more than
 * everything else here, and who opens an atlas or reads a plan should not wait a tenth of a second for them.
 */

/** See `buildAtlas` in build-atlas.ts. */
export async function buildAtlas(
	spec: AtlasSpec,
	files: readonly SourceFile[],
	onProgress?: OnProgress,
): Promise<Checked<BuiltAtlas>> {
	return (await import("./build-atlas.ts")).buildAtlas(spec, files, onProgress);
}

/** See `buildUsNhMunicipalities` in us-nh-municipalities.ts. */
export async function buildUsNhMunicipalities(texts: UsNhTexts, manifest: Manifest): Promise<Atlas> {
	return (await import("../atlases/us-nh-municipalities.ts")).buildUsNhMunicipalities(texts, manifest);
}
