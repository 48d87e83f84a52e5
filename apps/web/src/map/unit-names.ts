import polylabel from "polylabel";
import { project, unproject } from "./camera.ts";
import type { Geometry } from "./geometry.ts";
import { blockSize, unitLine } from "./label-text.ts";
import type { LabelInput, MapLabel } from "./map-label.ts";
import type { Box, Point } from "./map-scene.ts";
import { contains } from "./picking.ts";
import { boxAround, overlap } from "./place-labels.ts";
import { touches, visibleBox } from "./surface.ts";

/** Names of the units in view that fit into their unit; where two collide, the one with fewer people is dropped. */
export function placeUnitNames({
	geometry,
	scene,
	theme,
	camera,
	size,
	keepClear,
	measure,
	zoom,
}: LabelInput): MapLabel[] {
	const visible = visibleBox({ camera, size, ratio: 1, zoom, margin: 0 }, 0);
	const units: number[] = [];
	for (let u = 0; u < geometry.units; u++) if (touches(geometry.boxes, u, visible)) units.push(u);
	units.sort((u, v) => (scene.people[v] || 0) - (scene.people[u] || 0) || u - v);
	const taken: Box[] = [...keepClear];
	const labels: MapLabel[] = [];
	for (const unit of units) {
		const width = (geometry.boxes[4 * unit + 2] - geometry.boxes[4 * unit]) * camera.scale;
		const height = (geometry.boxes[4 * unit + 3] - geometry.boxes[4 * unit + 1]) * camera.scale;
		// Too small for any name: not even measured.
		if (width < NARROWEST || height < LOWEST) continue;
		const lines = [unitLine(theme, scene.units.names[unit])];
		const block = blockSize(lines, measure);
		if (block.width * 0.9 > width || block.height > height) continue;
		const pole = poleOfUnit(geometry, unit);
		const centre = project(camera, pole);
		const box = boxAround(centre, block.width, block.height);
		if (box.x0 < 2 || box.y0 < 2 || box.x1 > size.width - 2 || box.y1 > size.height - 2) continue;
		if (!fits(geometry, unit, boxAround(centre, block.width * 0.7, block.height * 0.5), camera)) continue;
		if (taken.some((other) => overlap(other, box, 2))) continue;
		taken.push(box);
		labels.push({ key: `unit ${unit}`, lines, centre: pole, leader: null });
	}
	return labels;
}

function fits(geometry: Geometry, unit: number, box: Box, camera: LabelInput["camera"]): boolean {
	return [box.x0, (box.x0 + box.x1) / 2, box.x1].every((x) =>
		[box.y0, box.y1].every((y) => {
			const at = unproject(camera, { x, y });
			return contains(geometry, unit, at.x, at.y);
		}),
	);
}

const poles = new WeakMap<Geometry, Map<number, Point>>();

/** The point of a unit's main ring that is farthest from its outline, in a space squeezed for words: wide, not high. */
function poleOfUnit(geometry: Geometry, unit: number): Point {
	const cache = poles.get(geometry) ?? new Map<number, Point>();
	poles.set(geometry, cache);
	let pole = cache.get(unit);
	if (pole === undefined) {
		const points = geometry.ring(geometry.mainRings[unit]);
		const ring: [number, number][] = [];
		for (let i = 0; i < points.length; i += 2) ring.push([points[i] / WIDE, points[i + 1]]);
		const across = Math.max(geometry.boxes[4 * unit + 2] - geometry.boxes[4 * unit], 1e-3);
		const spot = polylabel([ring], across / 40);
		pole = { x: spot[0] * WIDE, y: spot[1] };
		cache.set(unit, pole);
	}
	return pole;
}

const NARROWEST = 14;
const LOWEST = 9;

/** A name is about this much wider than high. */
const WIDE = 3;
