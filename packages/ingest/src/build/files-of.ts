import type { AtlasSpec } from "./atlas-spec.ts";

/** Every file that a description of an atlas names, once each. */
export function filesOf(spec: AtlasSpec): readonly string[] {
	const tables = Object.values(spec.tables).map((table) => table.file);
	const others = [spec.links, spec.adjacency?.file, spec.outer?.file].filter((name) => name !== undefined);
	return [...new Set([...spec.units.files, ...tables, ...others])];
}
