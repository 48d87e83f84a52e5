import { type Components, LinkKind, labelledComponents, NO_COMPONENT, UNASSIGNED } from "@velvet/core";
import { leastNamedPeople } from "@velvet/report";
import polylabel from "polylabel";
import { boxAround, type Geometry } from "./geometry.ts";
import type { Box, MapScene, Point } from "./map-scene.ts";
import { joinRings, outlineArcs } from "./piece-rings.ts";

/** A connected piece of a polity that is large enough for a label. */
export interface MapPiece {
	readonly component: number;
	readonly polity: number;
	readonly people: number;
	/** What to call it beside its people: codes of its parents, or the name of its seat; or nothing. */
	readonly name: string;
	/** The point farthest from its outline, and that distance, in frame units. */
	readonly pole: Point;
	readonly clearance: number;
	readonly box: Box;
}

export interface MapPieces {
	readonly components: Components;
	/** Pieces of fewer people have no label of their own. */
	readonly leastPeople: number;
	/** Most people first. */
	readonly list: readonly MapPiece[];
}

/** A piece of at most this many units is called after the unit with the most people. */
const FEW_UNITS = 7;
const FEW_PARENTS = 3;
/** Longer codes are names, and names need commas. */
const LONG_CODE = 3;

/** Pieces by land with enough people, and the largest few of every polity, so that every polity can be named. */
export function findMapPieces(geometry: Geometry, scene: MapScene): MapPieces {
	const finding = findMapPiecesInTurn(geometry, scene);
	for (;;) {
		const step = finding.next();
		if (step.done === true) return step.value;
	}
}

/** The same, with a chance to pause after every step: of a map of very many units each takes its time. */
export function* findMapPiecesInTurn(geometry: Geometry, scene: MapScene): Generator<void, MapPieces> {
	const before = found.get(scene.assignment);
	if (before?.geometry === geometry && before.people === scene.people) return before.pieces;
	const components = labelledComponents(scene.graph, scene.assignment, LinkKind.land, UNASSIGNED);
	yield;
	const members: number[][] = Array.from({ length: components.count }, () => []);
	const people = new Float64Array(components.count);
	components.of.forEach((component, u) => {
		if (component === NO_COMPONENT) return;
		members[component].push(u);
		people[component] += scene.people[u] || 0;
	});
	const polityOf = (component: number) => scene.assignment[members[component][0]];
	const order = Array.from(people.keys()).sort((p, q) => people[q] - people[p] || p - q);
	const named = new Uint8Array(scene.polities.length);
	const leastPeople = leastNamedPeople(scene.people);
	const wanted = order.filter((c) => named[polityOf(c)]++ < 3 || people[c] >= leastPeople);
	yield;
	const arcs = outlineArcs(geometry.outlines, components, new Set(wanted));
	const parentSizes = countParents(scene);
	yield;
	const list: MapPiece[] = [];
	for (const component of wanted) {
		const units = members[component];
		const box = boxAround(geometry, units);
		const { pole, clearance } = poleOf(geometry, units, box, arcs.get(component) ?? []);
		const name = pieceName(scene, units, parentSizes);
		list.push({ component, polity: polityOf(component), people: people[component], name, pole, clearance, box });
		yield;
	}
	const pieces = { components, leastPeople, list };
	found.set(scene.assignment, { geometry, people: scene.people, pieces });
	return pieces;
}

/** Of the plans met before: the camera moves much more often than the border. */
const found = new WeakMap<
	Uint16Array,
	{ readonly geometry: Geometry; readonly people: Float64Array; readonly pieces: MapPieces }
>();

/** "CO NM" for whole parents, "Cook" for few units, otherwise nothing. */
export function pieceName(scene: MapScene, units: readonly number[], parentSizes: Uint32Array): string {
	const counts = new Map<number, number>();
	for (const u of units) counts.set(scene.units.parentOf[u], (counts.get(scene.units.parentOf[u]) ?? 0) + 1);
	const whole = [...counts].every(([parent, count]) => count === parentSizes[parent]);
	if (whole && counts.size <= FEW_PARENTS) {
		const codes = [...counts.keys()].map((parent) => scene.units.parents.codes[parent]).sort();
		return codes.join(codes.some((code) => code.length > LONG_CODE) ? ", " : " ");
	}
	if (units.length > FEW_UNITS) return "";
	const seat = units.reduce((best, u) => ((scene.people[u] || 0) > (scene.people[best] || 0) ? u : best));
	return scene.units.names[seat];
}

/** Units of each parent. */
export function countParents({ units }: MapScene): Uint32Array {
	const counts = new Uint32Array(units.parents.ids.length);
	for (const parent of units.parentOf) counts[parent]++;
	return counts;
}

interface Pole {
	readonly pole: Point;
	readonly clearance: number;
}

/** Poles of pieces met before: while a price is dragged most pieces stay as they are. */
const poles = new WeakMap<Geometry, Map<string, Pole>>();
const POLES_KEPT = 400;

function poleOf(geometry: Geometry, units: readonly number[], box: Box, arcs: readonly number[]): Pole {
	const cache = poles.get(geometry) ?? new Map<string, Pole>();
	poles.set(geometry, cache);
	const key = signature(units);
	const before = cache.get(key);
	if (before !== undefined) return before;
	const across = Math.max(box.x1 - box.x0, box.y1 - box.y0);
	const rings = joinRings(geometry.outlines, arcs, across / 120);
	const centre = { x: geometry.centres[2 * units[0]], y: geometry.centres[2 * units[0] + 1] };
	let found: Pole = { pole: centre, clearance: 0 };
	if (rings.length > 0) {
		const spot = polylabel(rings, across / 80);
		if (Number.isFinite(spot[0]) && spot.distance > 0) {
			found = { pole: { x: spot[0], y: spot[1] }, clearance: spot.distance };
		}
	}
	if (cache.size >= POLES_KEPT) cache.clear();
	cache.set(key, found);
	return found;
}

/** FNV-1a over the members: equal sets of units, listed in unit order, have equal signatures. */
function signature(units: readonly number[]): string {
	let hash = 0x811c9dc5;
	for (const u of units) hash = Math.imul(hash ^ u, 0x01000193);
	return `${units.length}:${units[0]}:${hash >>> 0}`;
}
