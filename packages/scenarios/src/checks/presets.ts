import { highestKind, Shore, unitLabel, unitShores } from "@velvet/core";
import { type Check, type CheckGround, idsOf, roundPeople } from "./check.ts";
import { type NamedPiece, namedPieces } from "./piece-members.ts";

/** A check before the rule that made it puts its key to it. */
type Finding = Omit<Check, "key">;

/** A rule that authors of published plans set themselves (peers.md §6.2, §6.3): it holds or fails, with the reason. */
export interface Preset {
	readonly key: string;
	readonly title: string;
	readonly evaluate: (ground: CheckGround) => readonly Finding[];
}

/** Exclaves with fewer people break the rule of the same name. */
const LEAST_EXCLAVE = 100_000;

export const presets: readonly Preset[] = [
	{ key: "contiguous", title: "Each nation is in one piece", evaluate: (ground) => perNation(ground, onePiece) },
	{
		key: "both-reach-the-sea",
		title: "Each nation reaches the ocean",
		evaluate: (ground) => perNation(ground, reachesSea),
	},
	{
		key: "no-landlocked-piece",
		title: "Every piece reaches the ocean",
		evaluate: (ground) => perNation(ground, everyPieceReachesSea),
	},
	{
		key: "no-small-exclave",
		title: `No exclave under ${roundPeople(LEAST_EXCLAVE)} people`,
		evaluate: (ground) => perNation(ground, noSmallExclave),
	},
	{
		key: "no-enclave",
		title: "No piece lies wholly inside another nation",
		evaluate: (ground) => perNation(ground, noEnclave),
	},
	{
		key: "corridors-open",
		title: "Bridges, ferries or sea routes join every piece to the largest",
		evaluate: corridorsOpen,
	},
	{ key: "whole-parents", title: "No parent is divided", evaluate: wholeParents },
	{ key: "keep-capital", title: "The continuator keeps the national capital", evaluate: keepCapital },
];

type Verdict = { readonly holds: boolean; readonly reason: string; readonly pieces: readonly NamedPiece[] };

function perNation(
	ground: CheckGround,
	judge: (pieces: readonly NamedPiece[], ground: CheckGround) => Verdict,
): Finding[] {
	const pieces = namedPieces(ground);
	const noLand: Verdict = { holds: false, reason: "Has no land.", pieces: [] };
	return ground.theCase.polities.map((polity, k) =>
		verdict(
			ground,
			polity.id,
			ground.scorecard.ground.tallies[k].units === 0
				? noLand
				: judge(
						pieces.filter((piece) => piece.polity === k),
						ground,
					),
		),
	);
}

function verdict(ground: CheckGround, polity: string | null, { holds, reason, pieces }: Verdict): Finding {
	return {
		polity,
		severity: holds ? "ok" : "fail",
		message: reason,
		units: idsOf(
			ground,
			pieces.flatMap((piece) => [...piece.members]),
		),
		people: pieces.reduce((sum, piece) => sum + piece.people, 0),
	};
}

function onePiece(pieces: readonly NamedPiece[]): Verdict {
	const apart = pieces.filter((piece) => !piece.main);
	return {
		holds: pieces.length === 1,
		reason: pieces.length === 1 ? "One piece." : `${pieces.length} pieces; apart: ${naming(apart)}.`,
		pieces: apart,
	};
}

function reachesSea(pieces: readonly NamedPiece[], ground: CheckGround): Verdict {
	const wet = pieces.filter((piece) => isWet(ground, piece));
	return {
		holds: wet.length > 0,
		reason: wet.length > 0 ? `${naming(wet)} reach the ocean.` : "No piece reaches the ocean.",
		pieces: [],
	};
}

function everyPieceReachesSea(pieces: readonly NamedPiece[], ground: CheckGround): Verdict {
	const dry = pieces.filter((piece) => !isWet(ground, piece));
	return {
		holds: dry.length === 0,
		reason: dry.length === 0 ? "Every piece reaches the ocean." : `No ocean: ${naming(dry)}.`,
		pieces: dry,
	};
}

function noSmallExclave(pieces: readonly NamedPiece[]): Verdict {
	const small = pieces.filter((piece) => !piece.main && piece.people < LEAST_EXCLAVE);
	return {
		holds: small.length === 0,
		reason: small.length === 0 ? "None." : `Too small: ${naming(small)}.`,
		pieces: small,
	};
}

function noEnclave(pieces: readonly NamedPiece[]): Verdict {
	const inside = pieces.filter((piece) => !piece.open && piece.neighbours.length === 1);
	return {
		holds: inside.length === 0,
		reason: inside.length === 0 ? "None." : `Wholly inside: ${naming(inside)}.`,
		pieces: inside,
	};
}

function corridorsOpen(ground: CheckGround): readonly Finding[] {
	const pieces = namedPieces(ground, highestKind("+sea"));
	return ground.theCase.polities.map((polity, k) => {
		const own = pieces.filter((piece) => piece.polity === k);
		const apart = own.filter((piece) => !piece.main);
		const reason =
			apart.length === 0 ? "All joined." : `No bridge, ferry or sea route of the atlas joins: ${naming(apart)}.`;
		return verdict(ground, polity.id, { holds: apart.length === 0, reason, pieces: apart });
	});
}

function wholeParents(ground: CheckGround): readonly Finding[] {
	const { list } = ground.scorecard.metrics.splits;
	const names = list.map((parent) => parent.name).join(", ");
	return [
		verdict(ground, null, {
			holds: list.length === 0,
			reason: list.length === 0 ? "None is divided." : `Divided: ${names}.`,
			pieces: [],
		}),
	];
}

function keepCapital(ground: CheckGround): readonly Finding[] {
	const { atlas, scenario } = ground.theCase;
	const capital = atlas.places?.find((place) => place.kind === "national-capital");
	if (capital === undefined) {
		return [
			{
				polity: null,
				severity: "note",
				message: `Atlas ${atlas.id} names no national capital.`,
				units: [],
				people: 0,
			},
		];
	}
	const holder = ground.scorecard.ground.plan.assignment[capital.unit];
	const kept = holder === ground.theCase.continuator;
	const where = unitLabel(atlas.units, capital.unit);
	const owner = scenario.polities[holder]?.name ?? "no nation";
	const message = `${capital.name} (${where}) lies in ${owner}.`;
	return [
		{
			polity: scenario.polities[ground.theCase.continuator].id,
			severity: kept ? "ok" : "fail",
			message,
			units: idsOf(ground, [capital.unit]),
			people: ground.scorecard.ground.people[capital.unit] || 0,
		},
	];
}

function isWet(ground: CheckGround, piece: NamedPiece): boolean {
	const shores = unitShores(ground.theCase.atlas);
	return piece.members.some((unit) => (shores[unit] & Shore.ocean) !== 0);
}

const NAMED = 5;

function naming(pieces: readonly NamedPiece[]): string {
	const names = pieces.slice(0, NAMED).map((piece) => `${piece.name} (${roundPeople(piece.people)} people)`);
	return pieces.length > NAMED ? `${names.join("; ")} and ${pieces.length - NAMED} more` : names.join("; ");
}
