import type { CampIndex } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { quantile } from "../referendum/distribution.ts";
import type { MoveSettings } from "./dials.ts";
import { peopleOf } from "./flow-tables.ts";
import type { Haven, MoveRange, NationFlow } from "./migration.ts";
import type { MoveGround, MovePlace } from "./move-places.ts";
import { type MoveState, matchedOf } from "./project-moves.ts";

/** Places of left-behind voters that are named. */
const NAMED = 10;

interface HavenInput {
	readonly theCase: Case;
	readonly ground: MoveGround;
	readonly nations: { readonly [from: string]: { readonly [to: string]: NationFlow } };
	readonly settings: MoveSettings;
	readonly drawn: readonly MoveSettings[];
	readonly end: MoveState;
}

/** What each nation would be to those of its camp who are left elsewhere: both ways by the same rule. models.md (5.2). */
export function listHavens(input: HavenInput): {
	haven: { readonly [polity: string]: Haven | null };
	havenWhy: { readonly [polity: string]: string };
} {
	const { polities } = input.theCase;
	const found = polities.map(({ id }, polity) => [id, havenOf(input, polity)] as const);
	return {
		haven: Object.fromEntries(found.map(([id, haven]) => [id, typeof haven === "string" ? null : haven])),
		havenWhy: Object.fromEntries(found.filter(([, haven]) => typeof haven === "string")) as Record<string, string>,
	};
}

function havenOf(input: HavenInput, polity: number): Haven | string {
	const { theCase, ground, nations, settings, drawn, end } = input;
	const own = ground.places.find((place) => place.polity === polity);
	if (own === undefined) return "The nation has no land.";
	const camp = own.government;
	const left = leftBehind(ground, camp);
	if (left.voters === 0) return "Nobody of its camp is left under another camp's government.";
	const { id } = theCase.polities[polity];
	const key = camp === 0 ? "A" : "B";
	const wouldMove = theCase.polities.reduce((sum, { id: from }) => sum + nations[from][id].option[key], 0);
	// To this nation go as large a share of all who move as in the middle of the dials.
	const all = left.voters * settings.takeUp * settings.movers;
	const share = all === 0 ? 0 : wouldMove / all;
	return {
		camp: key,
		leftBehind: { voters: left.voters, people: left.people, places: left.places.slice(0, NAMED) },
		wouldOpt: Math.round(left.voters * settings.takeUp),
		wouldMove,
		wouldMovePeople: Math.round((wouldMove * left.people) / left.voters),
		wouldMoveRange: wholeRange(drawn.map(({ takeUp, movers }) => Math.round(left.voters * takeUp * movers * share))),
		stillLeft: totalOf(ground, camp) - matchedOf(ground, end)[key],
	};
}

/** Voters of a camp under another camp's government, with those who live beside them; places by how many. */
export function leftBehind({ places }: MoveGround, camp: CampIndex) {
	const votes = (place: MovePlace) => (camp === 0 ? place.a : place.b);
	const left = places.filter((place) => place.government !== camp && votes(place) > 0);
	return {
		voters: left.reduce((sum, place) => sum + votes(place), 0),
		people: left.reduce((sum, place) => sum + (peopleOf(place, votes(place)) ?? 0), 0),
		// A stable sort: equals stay in the order of the places.
		places: left
			.map((place) => ({ id: place.id, name: place.name, voters: votes(place) }))
			.sort((p, q) => q.voters - p.voters),
	};
}

/** Voters of a camp in land of any nation. */
export function totalOf({ places }: MoveGround, camp: CampIndex): number {
	return places.reduce((sum, { a, b }) => sum + (camp === 0 ? a : b), 0);
}

/** The same in whole voters. */
function wholeRange(values: readonly number[]): MoveRange {
	const { p05, p50, p95 } = rangeOf(values);
	return { p05: Math.round(p05), p50: Math.round(p50), p95: Math.round(p95) };
}

/** Where nine tenths of the draws lie, and their middle. */
export function rangeOf(values: readonly number[]): MoveRange {
	const sorted = Float64Array.from(values).sort();
	return { p05: quantile(sorted, 0.05), p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}
