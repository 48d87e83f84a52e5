/** What a file that was dropped or chosen can be. */
export type FileKind = "atlas" | "scenario" | "settlement" | "plan" | "build-report" | "ingredients";

/** How far into a file its kind can be told. */
export const HEAD_BYTES = 4096;

const ATLAS = "VLVT";
const BUILD_REPORT = /^\uFEFF?code,file,id,what\r?\n/;
const SHAPES = /"type"\s*:\s*"(?:FeatureCollection|Feature|Topology|GeometryCollection)"/;
/** A scenario has polities, a settlement parties. */
const SETTLEMENT = /"parties"\s*:\s*\[/;
const DESCRIPTION = /"velvetAtlas"\s*:/;

/**
 * The kind of a file, by how it begins, else by its name.
 *
 * What an atlas is built from (shapes, archives, the description) is told apart from what the page opens: it is not
 * wrong, it is only not built yet.
 *
 * @param head the first bytes of the file, at most `HEAD_BYTES`.
 */
export function fileKind(name: string, head: Uint8Array): FileKind {
	const text = new TextDecoder().decode(head);
	if (text.startsWith(ATLAS) || /\.atlas$/i.test(name)) return "atlas";
	if (/\.(zip|gz|shp|dbf|gpkg)$/i.test(name) || text.startsWith("PK\u0003\u0004")) return "ingredients";
	if (/\.(geo|topo)?json$/i.test(name) || /^\uFEFF?\s*\{/.test(text)) {
		if (SHAPES.test(text) || DESCRIPTION.test(text)) return "ingredients";
		return SETTLEMENT.test(text) ? "settlement" : "scenario";
	}
	return BUILD_REPORT.test(text) ? "build-report" : "plan";
}
