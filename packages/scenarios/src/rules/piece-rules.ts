import { highestKind } from "@velvet/core";
import { type CheckGround, roundPeople } from "../checks/check.ts";
import { isEnclave, type NamedPiece } from "../checks/piece-members.ts";
import { findPlaces } from "./find-places.ts";
import { naming, perNation, unitsOf, type Verdict } from "./judge.ts";
import { notEvaluated, type Rule } from "./rule.ts";

/** Rules about the pieces that nations fall into. */
export const pieceRules: readonly Rule[] = [
	{
		key: "contiguous",
		title: "Each nation is in one piece",
		source: "B. Slavens (538–0 map); F. Schrader's plan",
		takes: "nothing",
		parameter: null,
		evaluate: (ground) => perNation(ground, (pieces) => fewPieces(pieces, 1)),
	},
	{
		key: "contiguous-but-for",
		title: "Each nation is in one piece, but for pieces within {}",
		source: "N. Silver's challenge: Alaska and Hawaii aside",
		takes: "text",
		parameter: { unit: "places", example: "AK,HI", default: null },
		evaluate: contiguousButFor,
	},
	{
		key: "at-most-pieces",
		title: "No nation has more than {} pieces",
		source: "N. Silver's challenge: at most so many regions",
		takes: "number",
		parameter: { unit: "pieces", default: 3, least: 1, most: 100_000, whole: true },
		evaluate: (ground, most) => perNation(ground, (pieces) => fewPieces(pieces, most)),
	},
	{
		key: "no-small-exclave",
		title: "No exclave has fewer than {} people",
		source: "Velvet; set low, it allows city-states (weekendpundit, 2021)",
		takes: "number",
		parameter: { unit: "people", default: 100_000, least: 0, most: 1e9, whole: true },
		evaluate: (ground, least) => perNation(ground, (pieces) => noSmallExclave(pieces, least)),
	},
	{
		key: "no-enclave",
		title: "No piece lies wholly inside another nation",
		source: "Velvet",
		takes: "nothing",
		parameter: null,
		evaluate: (ground) => perNation(ground, noEnclave),
	},
	{
		key: "corridors-open",
		title: "Bridges, ferries or sea routes join every piece to the largest",
		source: "Kvaran; rjscorner.net: islands linked by corridors",
		takes: "nothing",
		parameter: null,
		evaluate: (ground) => perNation(ground, corridorsOpen, highestKind("+sea")),
	},
];

function fewPieces(pieces: readonly NamedPiece[], most: number): Verdict {
	const apart = pieces.filter((piece) => !piece.main);
	const count = pieces.length === 1 ? "One piece" : `${pieces.length} pieces`;
	if (pieces.length <= most) return { holds: true, reason: `${count}.` };
	return { holds: false, reason: `${count}; apart: ${naming(apart)}.`, units: unitsOf(apart) };
}

function contiguousButFor(ground: CheckGround, text: string) {
	const places = findPlaces(ground.theCase.atlas, text);
	if (typeof places === "string") return [notEvaluated(places)];
	const aside = new Set(places.units);
	return perNation(ground, (pieces) => {
		const counted = pieces.filter((piece) => piece.members.some((unit) => !aside.has(unit)));
		const left = pieces.length - counted.length;
		const verdict = fewPieces(counted, 1);
		const besides = left === 0 ? "" : ` ${left} not counted, within ${places.names}.`;
		if (counted.length === 0) return { holds: true, reason: `No land but within ${places.names}.` };
		return { ...verdict, reason: verdict.reason + besides };
	});
}

function noSmallExclave(pieces: readonly NamedPiece[], least: number): Verdict {
	const small = pieces.filter((piece) => !piece.main && piece.people < least);
	if (small.length === 0) return { holds: true, reason: `No exclave under ${roundPeople(least)} people.` };
	return {
		holds: false,
		reason: `${small.length} under ${roundPeople(least)}: ${naming(small)}.`,
		units: unitsOf(small),
	};
}

function noEnclave(pieces: readonly NamedPiece[]): Verdict {
	const inside = pieces.filter(isEnclave);
	if (inside.length === 0) return { holds: true, reason: "None." };
	return { holds: false, reason: `Wholly inside: ${naming(inside)}.`, units: unitsOf(inside) };
}

function corridorsOpen(pieces: readonly NamedPiece[]): Verdict {
	const apart = pieces.filter((piece) => !piece.main);
	if (apart.length === 0) return { holds: true, reason: "All joined." };
	return {
		holds: false,
		reason: `No bridge, ferry or sea route of the atlas joins: ${naming(apart)}.`,
		units: unitsOf(apart),
	};
}
