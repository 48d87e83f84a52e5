import type { Json } from "@velvet/core";
import type { AtlasSpec } from "./atlas-spec.ts";

/**
 * A scenario to begin with: each parent goes with its plurality, the second camp's nation goes on as the country.
 *
 * @param atlas path or id of the atlas as the scenario should name it.
 * @returns nothing when the description names no camps.
 */
export function starterScenario(spec: AtlasSpec, atlas: string): { readonly [key: string]: Json } | undefined {
	if (spec.camps === undefined) return undefined;
	const { A, B } = spec.camps;
	const [vote] = spec.votes;
	const nameOf = (keys: readonly string[]) =>
		vote.choices
			.filter((choice) => keys.includes(choice.key))
			.map((choice) => choice.name)
			.join(", ");
	return {
		velvet: 1,
		title: `${spec.title}: two nations by ${spec.levels.parent}`,
		atlas,
		vote: vote.id,
		camps: { A, B },
		plan: { method: "winner", level: spec.levels.parent },
		polities: [
			{ id: "A", name: nameOf(A), status: { kind: "sovereign" } },
			{ id: "B", name: nameOf(B), status: { kind: "continuator" } },
		],
	};
}
