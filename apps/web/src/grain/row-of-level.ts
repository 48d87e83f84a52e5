import type { AtlasView } from "../engine/views.ts";
import { type Row, rowOf } from "../state/rows.ts";
import { read } from "../state/session.ts";
import { counted } from "../words/numbers.ts";

/** The plan of the rail in which a level decides; `null` when the level has one group only. */
export function rowOfLevel({ levels, grains }: AtlasView, level: string): Row | null {
	const { rows } = read();
	if (level === grains.at(-1)) return rowOf(rows, "by-unit");
	return rowOf(rows, level === levels.parent ? "by-parent" : `level-${level}`);
}

/** "finer only in New Hampshire", for a level that is no finer elsewhere. */
export function finerWhere({ units: { parents }, levels }: AtlasView, ids: readonly string[] | null): string {
	if (ids === null) return "";
	const names = ids.map((id) => parents.names[parents.ids.indexOf(id)]);
	return names.length > 2
		? `finer in ${names.length} of ${counted(parents.ids.length, levels.parent)}`
		: `finer in ${names.join(", ")} only`;
}
