import { type Atlas, failed } from "@velvet/core";
import { refineAtlas } from "@velvet/ingest";
import { joinedHash } from "@velvet/scenarios";
import type { Run } from "../run.ts";
import { findAtlas } from "./find-atlas.ts";

/** An atlas with the units of finer atlases, which a scenario names, in the place of some of its own. */
export async function refineBy(
	run: Run,
	atlas: Atlas,
	finer: readonly string[] = [],
	folder: string = ".",
): Promise<Atlas> {
	let joined = atlas;
	const hashes = [atlas.hash];
	for (const [i, source] of finer.entries()) {
		const fine = await findAtlas(run, source, folder);
		hashes.push(fine.hash);
		const refined = refineAtlas(joined, fine, joinedHash(hashes));
		joined = run.take(
			refined.ok ? refined : failed(...refined.issues.map((each) => ({ ...each, where: `finer.${i}: ${source}` }))),
		);
	}
	return joined;
}
