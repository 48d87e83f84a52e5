import { findCrossing, issue, type Level } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import type { AtlasSpec } from "./atlas-spec.ts";
import type { FieldValues } from "./field-values.ts";
import { orderTexts } from "./order-texts.ts";

/**
 * The levels between units and parents, and above the parents, that the description asks for. A unit whose group is
 * not known stands alone, under its own id.
 *
 * @param parent the level of the parents: every group lies in one of them, or holds them whole.
 * @throws Trouble when two levels cross.
 */
export function makeGroups(
	spec: AtlasSpec,
	ids: readonly string[],
	fields: FieldValues,
	parent: Level,
): readonly Level[] {
	const groups = (spec.groups ?? []).map(({ level, id, prefix, name }): Level => {
		const found = prefix === undefined ? fields.texts(id ?? "@id") : ids.map((each) => each.slice(0, prefix));
		const own = found.map((each, u) => each || ids[u]);
		const texts = name === undefined ? own : fields.texts(name);
		const { order, placeOf } = orderTexts(own);
		const names = order.map(() => "");
		texts.forEach((text, u) => {
			names[placeOf[u]] ||= text || own[u];
		});
		return { key: level, ids: order, names, of: placeOf };
	});
	const crossing = findCrossing([...groups, parent]);
	if (crossing !== null) {
		const { finer, coarser, group } = crossing;
		const what = `The ${finer.key} ${finer.names[group]} lies in more than one ${coarser.key}.`;
		const fix = `Give every ${finer.key} within a ${coarser.key} an id of its own.`;
		throw new Trouble(issue("levels-cross", what, `groups: ${finer.ids[group]}`, fix));
	}
	return groups;
}
