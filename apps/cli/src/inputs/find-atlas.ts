import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Atlas, failed, issue } from "@velvet/core";
import { decodeAtlas } from "@velvet/ingest";
import { atRoot } from "../root.ts";
import type { Run } from "../run.ts";
import { looksLikePath } from "./find-scenario.ts";
import { atlasFile, readInput } from "./read-file.ts";

/** A row of `data/atlases.json`: an atlas that ships, with the hash its file must have. */
export interface BuiltInAtlas {
	readonly id: string;
	readonly title: string;
	readonly file: string;
	readonly sha256: string;
}

export function builtInAtlases(): readonly BuiltInAtlas[] {
	const list = JSON.parse(readFileSync(atRoot("data/atlases.json"), "utf8")) as { atlases: BuiltInAtlas[] };
	return list.atlases;
}

/**
 * Opens a built-in atlas by id, or an atlas file by path.
 *
 * @param folder what a path is relative to.
 */
export async function findAtlas(run: Run, source: string, folder = "."): Promise<Atlas> {
	const known = builtInAtlases();
	const builtIn = known.find((atlas) => atlas.id === source);
	if (builtIn !== undefined) return openBuiltIn(run, builtIn);
	const path = resolve(folder, source);
	if (!looksLikePath(source) && !existsSync(path)) {
		const ids = known.map((atlas) => atlas.id).join(", ");
		return run.fail(
			issue("unknown-atlas", `There is no atlas "${source}".`, source, `Choose one of: ${ids}; or name an atlas file.`),
		);
	}
	const bytes = await readInput(run, path, atlasFile);
	// A stranger's file: its shapes are checked at once, so that nothing fails half-way.
	const atlas = decodeAtlas(bytes, hashOf(bytes), { outlines: "now" });
	return run.take(atlas.ok ? atlas : failed(...atlas.issues.map((each) => ({ where: source, ...each }))));
}

function openBuiltIn(run: Run, { id, file, sha256 }: BuiltInAtlas): Atlas {
	const path = atRoot(file);
	if (!existsSync(path)) {
		return run.fail(issue("atlas-not-built", `Atlas ${id} has not been built yet.`, file, "Run: npm run build"));
	}
	const bytes = readFileSync(path);
	const hash = hashOf(bytes);
	if (hash !== sha256) {
		return run.fail(
			issue("atlas-changed", `The file of atlas ${id} is not the one that ships.`, file, "Run: npm run build"),
		);
	}
	return run.take(decodeAtlas(bytes, hash));
}

/** `sha256:…` of a file's bytes. */
export function hashOf(bytes: Uint8Array): string {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
