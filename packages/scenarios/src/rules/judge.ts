import { type CheckGround, idsOf, roundPeople } from "../checks/check.ts";
import { type NamedPiece, namedPieces } from "../checks/piece-members.ts";
import type { Finding } from "./rule.ts";

/** Whether a rule holds, why, and which units show it. */
export interface Verdict {
	readonly holds: boolean;
	readonly reason: string;
	readonly units?: readonly number[];
}

/** A verdict for each nation from its pieces. A nation without land fails every rule about nations. */
export function perNation(
	ground: CheckGround,
	judge: (pieces: readonly NamedPiece[], polity: number) => Verdict,
	kind?: number,
): Finding[] {
	const pieces = namedPieces(ground, kind);
	return ground.theCase.polities.map(({ id }, k) => {
		const own = pieces.filter((piece) => piece.polity === k);
		return verdict(ground, id, own.length === 0 ? { holds: false, reason: "Has no land." } : judge(own, k));
	});
}

export function verdict(ground: CheckGround, polity: string | null, { holds, reason, units = [] }: Verdict): Finding {
	const { people } = ground.scorecard.ground;
	return {
		polity,
		severity: holds ? "ok" : "fail",
		message: reason,
		units: idsOf(ground, units),
		people: units.reduce((sum, unit) => sum + (people[unit] || 0), 0),
	};
}

export function unitsOf(pieces: readonly NamedPiece[]): number[] {
	return pieces.flatMap((piece) => [...piece.members]);
}

/** Pieces named one by one; the rest is counted. */
const NAMED = 5;

/** "Illinois (12.8 million people); Nantucket, MA (11,089 people) and 3 more". */
export function naming(pieces: readonly NamedPiece[]): string {
	const names = pieces.slice(0, NAMED).map((piece) => `${piece.name} (${roundPeople(piece.people)} people)`);
	return names.join("; ") + (pieces.length > NAMED ? ` and ${pieces.length - NAMED} more` : "");
}
