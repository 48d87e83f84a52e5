import { type MappingRow, type ReferendumSpec, surveyMapping } from "@velvet/scenarios";
import type { AskedChoice } from "../state/choices.ts";

/** What was set on the page is nobody's finding. */
export const SET_HERE = "Set on the page.";

/**
 * What is asked: the referendum of the scenario, with what the reader chose in its place.
 *
 * @param own the section of the scenario that is open, if it has one.
 * @param usual the place that votes where neither says who does.
 * @param knows whether the atlas has a place: a changed row of the survey names only those.
 */
export function specAsked(
	own: ReferendumSpec | undefined,
	ask: AskedChoice,
	usual: string | null,
	knows: (place: string) => boolean,
): ReferendumSpec {
	const { regions, each, rule, dials, mapping, ...rest } = own ?? {};
	const asked: ReferendumSpec = {
		...rest,
		...whoVotes(own, ask, usual),
		...((ask.rule ?? rule) === undefined ? {} : { rule: ask.rule ?? rule }),
	};
	const turned = { ...dials, ...ask.dials };
	const mapped = mappingAsked(mapping ?? [], ask.support, knows);
	return {
		...asked,
		...(Object.keys(turned).length > 0 ? { dials: turned } : {}),
		...(mapped.length > 0 ? { mapping: mapped } : {}),
	};
}

/** Whether the scenario itself says who votes. */
export function namesRegion(own: ReferendumSpec | undefined): boolean {
	return own?.regions !== undefined || own?.each !== undefined;
}

function whoVotes(own: ReferendumSpec | undefined, { region }: AskedChoice, usual: string | null): ReferendumSpec {
	if (region !== null) return "each" in region ? { each: region.each } : { regions: [{ places: region }] };
	if (namesRegion(own)) {
		const { regions, each } = own ?? {};
		return { ...(regions === undefined ? {} : { regions }), ...(each === undefined ? {} : { each }) };
	}
	return usual === null ? {} : { regions: [{ places: [usual] }] };
}

/** The scenario's own rows, then those of the survey that were changed, which go before the survey. */
function mappingAsked(
	own: readonly MappingRow[],
	support: AskedChoice["support"],
	knows: (place: string) => boolean,
): readonly MappingRow[] {
	const changed = (row: MappingRow): MappingRow =>
		support[row.name] === undefined
			? row
			: { ...row, support: { ...row.support, ...support[row.name] }, evidence: "A", source: SET_HERE };
	const survey = surveyMapping
		.filter(({ name }) => support[name] !== undefined && !own.some((row) => row.name === name))
		.map((row) => ({ ...changed(row), places: row.places?.filter(knows) ?? [] }))
		.filter(({ places }) => places.length > 0);
	return [...own.map(changed), ...survey];
}
