import { issue, type ParentTable } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import type { AtlasSpec } from "./atlas-spec.ts";
import type { FieldValues } from "./field-values.ts";
import type { Ledger } from "./ledger.ts";

/** Which parent each unit lies in, by id. A country without parents is its own. */
export function parentIdsOf(spec: AtlasSpec, ids: readonly string[], fields: FieldValues, ledger: Ledger): string[] {
	const { parent } = spec.units;
	if (parent === undefined) return ids.map(() => spec.id);
	if (parent.prefix !== undefined) return ids.map((id) => id.slice(0, parent.prefix));
	const found = fields.texts(parent.id ?? "@id");
	const orphans = ids.filter((_, u) => found[u] === "");
	const why = `They stand under a ${spec.levels.parent} called "not known".`;
	ledger.tell("units-without-parent", `units without a ${spec.levels.parent}`, why, "units.parent", orphans);
	return found.map((id) => id || notKnown);
}

/** The table of parents, sorted by id, and each unit's index into it. */
export function makeParents(
	spec: AtlasSpec,
	parentIds: readonly string[],
	fields: FieldValues,
): { readonly parents: ParentTable; readonly parentOf: Uint16Array } {
	const ids = [...new Set(parentIds)].sort();
	if (ids.length > 0xffff) {
		const fix = "Set units.parent to something that groups units.";
		throw new Trouble(issue("too-many-parents", `There are ${ids.length} parents; 65,535 fit.`, "units.parent", fix));
	}
	const place = new Map(ids.map((id, p) => [id, p]));
	const parentOf = Uint16Array.from(parentIds, (id) => place.get(id) ?? 0);
	const textsOf = (field: string | undefined): readonly string[] => {
		if (field === undefined) return [];
		const own = fields.parentTexts(field, ids.length);
		if (own !== undefined) return own;
		const texts = ids.map(() => "");
		fields.texts(field).forEach((text, u) => {
			texts[parentOf[u]] ||= text;
		});
		return texts;
	};
	const names = textsOf(spec.units.parent?.name);
	const codes = textsOf(spec.units.parent?.code);
	const nameOf = (id: string) => (spec.units.parent === undefined ? spec.title : id === notKnown ? "not known" : id);
	return {
		parents: {
			ids,
			names: ids.map((id, p) => names[p] || nameOf(id)),
			// Where nobody gives a short name, the long one says more than an id.
			codes: ids.map((id, p) => codes[p] || names[p] || id),
		},
		parentOf,
	};
}

const notKnown = "?";
