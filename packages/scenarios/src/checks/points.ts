import { type LocatedPoint, nameSome, UNASSIGNED } from "@velvet/core";
import { type Check, type CheckGround, idsOf, percent } from "./check.ts";
import { nearBorder } from "./near-border.ts";

/** Kinds told of one by one; points of rarer kinds are counted together. */
const KINDS = 20;
/** Points named of each kind in each nation; the rest is counted. */
const NAMED = 5;
/** Points this near the border are named. */
const NEAR_KM = 10;
const NEAR_NAMED = 20;
/** Characters of a name that are said. */
const LONGEST = 80;

/** Who gets what of the points that the user gives (bases, ports, dams): by kind and nation, and what lies near the border. */
export function pointsByNation(ground: CheckGround): readonly Check[] {
	const { points } = ground;
	if (points === undefined) return [];
	const kinds = byKind(points);
	const list = kinds.slice(0, KINDS);
	const rare = kinds.slice(KINDS);
	const groups =
		rare.length === 0
			? list
			: [...list, { kind: `${rare.length} rarer kinds`, points: rare.flatMap((each) => each.points) }];
	const total = groups.length > 1 ? [{ kind: "all kinds", points }] : [];
	return [
		...[...total, ...groups].flatMap((group) => sharesOf(ground, group)),
		...withoutNation(ground, points),
		closeBy(ground, points),
	];
}

interface Group {
	readonly kind: string;
	readonly points: readonly LocatedPoint[];
}

/** Most points first, then by name of the kind. */
function byKind(points: readonly LocatedPoint[]): Group[] {
	const groups = new Map<string, LocatedPoint[]>();
	for (const point of points) {
		const known = groups.get(point.kind);
		if (known === undefined) groups.set(point.kind, [point]);
		else known.push(point);
	}
	return [...groups]
		.map(([kind, list]) => ({ kind, points: list }))
		.sort((p, q) => q.points.length - p.points.length || (p.kind < q.kind ? -1 : 1));
}

/** A finding for each nation, so that those who get none are told of too. */
function sharesOf(ground: CheckGround, { kind, points }: Group): Check[] {
	return ground.theCase.polities.map(({ id }, k) => {
		const own = points.filter((point) => holderOf(ground, point) === k);
		const names = own.length === 0 ? "" : `: ${nameSome(own.map(nameOf), NAMED)}`;
		const share = percent(own.length / points.length);
		return finding(ground, id, `${clip(kind)}: ${own.length} of ${points.length} (${share})${names}.`, own);
	});
}

function withoutNation(ground: CheckGround, points: readonly LocatedPoint[]): Check[] {
	const own = points.filter((point) => holderOf(ground, point) === UNASSIGNED);
	if (own.length === 0) return [];
	const names = nameSome(own.map(nameOf));
	return [{ ...finding(ground, null, `${own.length} lie in no nation: ${names}.`, own), severity: "warn" }];
}

function closeBy(ground: CheckGround, points: readonly LocatedPoint[]): Check {
	const near = [...nearBorder(ground, points, NEAR_KM)].sort(([, p], [, q]) => p - q);
	if (near.length === 0) {
		return { ...finding(ground, null, `None lies within ${NEAR_KM} km of the border.`, []), severity: "ok" };
	}
	const { scenario } = ground.theCase;
	const names = near.map(([point, km]) => {
		const nation = scenario.polities[holderOf(ground, point)]?.name ?? "no nation";
		return `${nameOf(point)} (${nation}, ${km < 1 ? "under 1" : `about ${Math.round(km)}`} km)`;
	});
	const verb = near.length === 1 ? "lies" : "lie";
	const message = `${near.length} ${verb} within ${NEAR_KM} km of the border: ${nameSome(names, NEAR_NAMED)}.`;
	return finding(
		ground,
		null,
		message,
		near.map(([point]) => point),
	);
}

function finding(ground: CheckGround, polity: string | null, message: string, points: readonly LocatedPoint[]): Check {
	const units = [...new Set(points.map((point) => point.unit))].sort((p, q) => p - q);
	return { key: "points", polity, severity: "note", message, units: idsOf(ground, units), people: 0 };
}

/** Names come from other people's files: none may fill a page. */
function clip(name: string): string {
	return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

function nameOf(point: LocatedPoint): string {
	return clip(point.name);
}

/** The nation that a point falls to, or `UNASSIGNED`. */
export function holderOf(ground: CheckGround, point: LocatedPoint): number {
	return ground.scorecard.ground.plan.assignment[point.unit];
}
