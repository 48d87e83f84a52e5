import { type Ground, OUTSIDE, type Outlines, piecesAt, UNASSIGNED } from "@velvet/core";
import { leastNamedPeople } from "./map-scales.ts";

/** A name on the map, at the point of its land that is furthest from every edge. */
export interface NamedPlace {
	readonly x: number;
	readonly y: number;
	/** How far the nearest edge is, sideways distances counted half: names are wide. */
	readonly room: number;
	readonly polity: number;
	readonly people: number;
	/** `null` for the nation itself, else short names of the parents (or the unit) of the piece. */
	readonly piece: string | null;
}

const WIDE = 2;

/** The nations' own names in their largest pieces by room, and the other pieces with people enough; all are listed in the text. */
export function placeNames(ground: Ground, outlines: Outlines): readonly NamedPlace[] {
	const { list, components } = piecesAt(ground, ground.linkKind);
	const centres = unitCentres(outlines, ground.atlas.units.ids.length);
	const edges = edgePoints(outlines, ground.plan.assignment);
	const least = leastNamedPeople(ground.people);
	const seats = list.map((piece) => ({ piece, x: 0, y: 0, room: -1, units: [] as number[] }));
	components.of.forEach((component, u) => {
		const seat = seats[component];
		if (seat === undefined || Number.isNaN(centres[2 * u])) return;
		seat.units.push(u);
		if (seat.piece.people < least && seat.piece.units < 40) return;
		const room = roomAt(centres[2 * u], centres[2 * u + 1], edges, seat.room);
		if (room <= seat.room) return;
		Object.assign(seat, { x: centres[2 * u], y: centres[2 * u + 1], room });
	});
	const places: NamedPlace[] = [];
	ground.polities.forEach((_, polity) => {
		const own = seats.filter((seat) => seat.piece.polity === polity && seat.room > 0);
		const main = own.reduce<(typeof own)[number] | null>(
			(best, seat) => (best && best.room >= seat.room ? best : seat),
			null,
		);
		for (const seat of own) {
			const { x, y, room } = seat;
			if (seat === main) places.push({ x, y, room, polity, people: ground.tallies[polity].people, piece: null });
			else if (seat.piece.people >= least) {
				places.push({ x, y, room, polity, people: seat.piece.people, piece: pieceName(ground, seat.units) });
			}
		}
	});
	return places;
}

/** "IL", "CO NM", or the most populous unit's name for a piece of at most seven units; nothing for more parents. */
function pieceName({ atlas: { units }, people }: Ground, members: readonly number[]): string {
	const largest = members.reduce((best, u) => ((people[u] || 0) > (people[best] || 0) ? u : best));
	if (members.length <= 7) return units.names[largest];
	const parents = [...new Set(members.map((u) => units.parentOf[u]))];
	return parents.length <= 3 ? parents.map((p) => units.parents.codes[p]).join(" ") : "";
}

/** Middle of each unit's extent; `NaN` for units without a shape. */
function unitCentres({ arcLeft, arcRight, arcOffsets, x, y }: Outlines, count: number): Float64Array {
	const box = new Float64Array(4 * count);
	for (let u = 0; u < count; u++)
		box.set(
			[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
			4 * u,
		);
	for (let a = 0; a < arcLeft.length; a++) {
		for (const u of [arcLeft[a], arcRight[a]]) {
			if (u === OUTSIDE) continue;
			for (let p = arcOffsets[a]; p < arcOffsets[a + 1]; p++) {
				box[4 * u] = Math.min(box[4 * u], x[p]);
				box[4 * u + 1] = Math.max(box[4 * u + 1], x[p]);
				box[4 * u + 2] = Math.min(box[4 * u + 2], y[p]);
				box[4 * u + 3] = Math.max(box[4 * u + 3], y[p]);
			}
		}
	}
	return Float64Array.from({ length: 2 * count }, (_, i) => {
		const at = 4 * (i >> 1) + 2 * (i & 1);
		return (box[at] + box[at + 1]) / 2;
	});
}

/** Ends and middles of the arcs where a nation ends: its border, a coast, the edge of the drawing. */
function edgePoints({ arcLeft, arcRight, arcOffsets, x, y }: Outlines, assignment: Uint16Array): Float64Array {
	const polity = (unit: number) => (unit === OUTSIDE ? UNASSIGNED : assignment[unit]);
	const points: number[] = [];
	for (let a = 0; a < arcLeft.length; a++) {
		if (polity(arcLeft[a]) === polity(arcRight[a]) && arcRight[a] !== OUTSIDE && arcLeft[a] !== OUTSIDE) continue;
		const step = Math.max(1, Math.floor((arcOffsets[a + 1] - arcOffsets[a]) / 4));
		for (let p = arcOffsets[a]; p < arcOffsets[a + 1]; p += step) points.push(x[p], y[p]);
	}
	return Float64Array.from(points);
}

/** Distance to the nearest edge; gives up as soon as it is known to be less than `least`. */
function roomAt(x: number, y: number, edges: Float64Array, least: number): number {
	const enough = least < 0 ? -1 : least * least;
	let nearest = Number.POSITIVE_INFINITY;
	for (let i = 0; i < edges.length; i += 2) {
		const dx = (edges[i] - x) / WIDE;
		const dy = edges[i + 1] - y;
		const square = dx * dx + dy * dy;
		if (square < nearest) {
			nearest = square;
			if (nearest <= enough) return -1;
		}
	}
	return Math.sqrt(nearest);
}
