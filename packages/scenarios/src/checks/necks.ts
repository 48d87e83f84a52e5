import { distinctFindings, findNecks, findPairNecks } from "@velvet/algorithms";
import { nameSome, UNASSIGNED, unitLabel } from "@velvet/core";
import { type Check, type CheckGround, idsOf, roundPeople } from "./check.ts";
import { type NamedPiece, pieceOfUnit, restWords } from "./piece-members.ts";

/** Necks with fewer people behind them are not named: this many, or one in a hundred of all people where that is fewer. */
const LEAST_BEHIND = 50_000;
const LEAST_SHARE = 0.01;
/** Single units, and pairs, that are named for each nation, most people behind first. */
const NAMED = 10;
/** How much is done in search of pairs: three seconds. Maps of 73,537 units need a fifth of it. */
const STEPS = 100_000_000;

/** One unit or two whose loss would cut off people. */
interface Narrow {
	readonly held: readonly number[];
	readonly behind: number;
	units(): readonly number[];
}

/** Units, and pairs of units, whose loss would cut a nation's piece, with the people behind each. */
export function necks(ground: CheckGround): readonly Check[] {
	const { atlas, polities } = ground.theCase;
	const { plan, people, linkKind } = ground.scorecard.ground;
	const everyone = people.reduce((sum, count) => sum + (count || 0), 0);
	const least = Math.max(1, Math.min(LEAST_BEHIND, Math.floor(everyone * LEAST_SHARE)));
	const single = findNecks(atlas.graph, plan.assignment, linkKind, people, UNASSIGNED)
		.map((neck): Narrow => {
			const behind = neck.behind.reduce((sum, each) => sum + each, 0);
			return { held: [neck.unit], behind, units: neck.units };
		})
		.filter((neck) => neck.behind >= least);
	const options = { least, steps: STEPS, skip: UNASSIGNED };
	const { pairs, unseen } = findPairNecks(atlas.graph, plan.assignment, linkKind, people, options);
	const double = pairs.map(({ pair, behind, units }): Narrow => ({ held: pair, behind, units }));
	const pieceOf = pieceOfUnit(ground);
	const found = polities.flatMap((polity, k): Check[] => {
		const own = (list: readonly Narrow[]) => list.filter(({ held }) => plan.assignment[held[0]] === k);
		const ones = own(single);
		const twos = distinctFindings(own(double), people, NAMED, ones.slice(0, NAMED));
		const say = (neck: Narrow) => sayNeck(ground, polity.id, neck, pieceOf);
		return [
			...(ones.length === 0 ? [none(ground, polity.id, "No single", least)] : ones.slice(0, NAMED).map(say)),
			...(ones.length > NAMED ? [further(ground, polity.id, ones.slice(NAMED), least)] : []),
			...(twos.length === 0 ? [none(ground, polity.id, "No pair of", least)] : twos.map(say)),
		];
	});
	return unseen === 0 ? found : [...found, notLookedAt(ground, unseen)];
}

function sayNeck(
	ground: CheckGround,
	polity: string,
	{ held, behind, units }: Narrow,
	pieceOf: ReadonlyMap<number, NamedPiece>,
): Check {
	const names = held.map((unit) => unitLabel(ground.theCase.atlas.units, unit));
	const who = names.length === 1 ? `${names[0]} alone joins` : `${names.join(" and ")} together join`;
	const piece = pieceOf.get(held[0]);
	const rest = piece === undefined ? "their piece" : restWords(ground, piece);
	return {
		key: "necks",
		polity,
		severity: "note",
		message: `${who} ${roundPeople(behind)} people to the rest of ${rest}.`,
		units: idsOf(ground, [...held, ...units()]),
		people: behind,
	};
}

function none(ground: CheckGround, polity: string, what: string, least: number): Check {
	const { unit } = ground.theCase.atlas.levels;
	const message = `${what} ${unit} holds ${roundPeople(least)} people or more to the rest of their piece.`;
	return { key: "necks", polity, severity: "ok", message, units: [], people: 0 };
}

function further(ground: CheckGround, polity: string, necks: readonly Narrow[], least: number): Check {
	const units = necks.map(({ held }) => held[0]);
	const names = nameSome(units.map((unit) => unitLabel(ground.theCase.atlas.units, unit)));
	const message = `${necks.length} more, each with ${roundPeople(least)} people or more behind it: ${names}.`;
	return { key: "necks", polity, severity: "note", message, units: idsOf(ground, units), people: 0 };
}

function notLookedAt(ground: CheckGround, unseen: number): Check {
	const { unit } = ground.theCase.atlas.levels;
	const message = `Pairs were not looked for around ${roundPeople(unseen)} units (${unit}): their pieces are too ragged for the time set aside. There may be pairs that are not named.`;
	return { key: "necks", polity: null, severity: "note", message, units: [], people: 0 };
}
