import { Shore } from "@velvet/core";
import type { CheckGround } from "../checks/check.ts";
import type { NamedPiece } from "../checks/piece-members.ts";
import { shoreOf } from "../checks/sea-access.ts";
import { naming, perNation, unitsOf } from "./judge.ts";
import type { Rule } from "./rule.ts";

/** Rules about the ocean. */
export const seaRules: readonly Rule[] = [
	{
		key: "both-reach-the-sea",
		title: "Each nation reaches the ocean",
		source: "F. Schrader's plan; readers of the Soyland map: no landlocked side",
		takes: "nothing",
		parameter: null,
		evaluate: (ground) =>
			perNation(ground, (pieces) => {
				const wet = pieces.filter((piece) => isWet(ground, piece));
				if (wet.length === 0) return { holds: false, reason: "No piece reaches the ocean." };
				const verb = wet.length === 1 ? "reaches" : "reach";
				return { holds: true, reason: `${naming(wet)} ${verb} the ocean.` };
			}),
	},
	{
		key: "no-landlocked-piece",
		title: "Every piece reaches the ocean",
		source: "readers of the Soyland map, strictly read",
		takes: "nothing",
		parameter: null,
		evaluate: (ground) =>
			perNation(ground, (pieces) => {
				const dry = pieces.filter((piece) => !isWet(ground, piece));
				if (dry.length === 0) return { holds: true, reason: "Every piece reaches the ocean." };
				return { holds: false, reason: `No ocean: ${naming(dry)}.`, units: unitsOf(dry) };
			}),
	},
];

function isWet(ground: CheckGround, piece: NamedPiece): boolean {
	return (shoreOf(ground, piece) & Shore.ocean) !== 0;
}
