// A stamp says from which sources something was built, so that it is built again only when they change.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./root.mjs";

/** Folders that are made, never source. */
const made = new Set(["node_modules", "dist", "dist-types"]);

/** One hash of the names and contents of files and folders below the root, in name order. */
export function stampOf(paths) {
	const hash = createHash("sha256").update(process.versions.node.split(".")[0]);
	for (const path of paths) addTo(hash, path);
	return hash.digest("hex");
}

/** Whether the stamp in a file is this one. */
export function hasStamp(file, stamp) {
	return existsSync(file) && readFileSync(file, "utf8") === stamp;
}

export function writeStamp(file, stamp) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, stamp);
}

function addTo(hash, path) {
	const full = join(root, path);
	if (!existsSync(full)) return;
	if (!statSync(full).isDirectory()) {
		hash.update(`${path}\0`).update(readFileSync(full));
		return;
	}
	for (const name of readdirSync(full).sort()) {
		if (!made.has(name) && !name.endsWith(".tsbuildinfo")) addTo(hash, `${path}/${name}`);
	}
}
