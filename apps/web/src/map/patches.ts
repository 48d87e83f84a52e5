import type { Viewport } from "./viewport.ts";

/** A part of a layer, in whole device pixels. */
export interface Patch {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Side of a tile in device pixels: changes are collected by tile. */
const TILE = 96;
/** When tiles cover more than this of a layer, the layer is painted as a whole. */
const MOST = 0.55;

export function wholeLayer({ size, ratio }: Viewport): Patch {
	return { x: 0, y: 0, width: Math.round(size.width * ratio), height: Math.round(size.height * ratio) };
}

/**
 * Few rectangles that cover boxes `which` of a flat list of boxes (frame units), each padded by `pad` CSS pixels.
 *
 * They do not overlap, so what is translucent is not painted twice.
 */
export function patchesOver(
	boxes: Float32Array,
	which: readonly number[],
	viewport: Viewport,
	pad: number,
): readonly Patch[] {
	const whole = wholeLayer(viewport);
	const columns = Math.ceil(whole.width / TILE);
	const rows = Math.ceil(whole.height / TILE);
	const marked = new Uint8Array(columns * rows);
	const { camera, ratio } = viewport;
	const tileOf = (value: number, offset: number, shift: number, last: number) =>
		Math.min(last, Math.max(0, Math.floor(((value * camera.scale + offset + shift) * ratio) / TILE)));
	for (const i of which) {
		const left = tileOf(boxes[4 * i], camera.x, -pad, columns - 1);
		const right = tileOf(boxes[4 * i + 2], camera.x, pad, columns - 1);
		const top = tileOf(boxes[4 * i + 1], camera.y, -pad, rows - 1);
		const bottom = tileOf(boxes[4 * i + 3], camera.y, pad, rows - 1);
		for (let row = top; row <= bottom; row++) marked.fill(1, row * columns + left, row * columns + right + 1);
	}
	if (marked.reduce((sum, tile) => sum + tile, 0) > MOST * marked.length) return [whole];
	return runsOf(marked, columns, rows).map(({ from, to, top, bottom }) => ({
		x: from * TILE,
		y: top * TILE,
		width: Math.min(whole.width, to * TILE) - from * TILE,
		height: Math.min(whole.height, bottom * TILE) - top * TILE,
	}));
}

interface Run {
	readonly from: number;
	readonly to: number;
	readonly top: number;
	bottom: number;
}

/** Marked tiles as runs of columns; equal runs in rows that follow are one. */
function runsOf(marked: Uint8Array, columns: number, rows: number): Run[] {
	const runs: Run[] = [];
	let above: Run[] = [];
	for (let row = 0; row < rows; row++) {
		const here: Run[] = [];
		for (let column = 0; column < columns; column++) {
			if (marked[row * columns + column] === 0) continue;
			const from = column;
			while (column < columns && marked[row * columns + column] === 1) column++;
			const same = above.find((run) => run.from === from && run.to === column);
			if (same !== undefined) same.bottom = row + 1;
			const run = same ?? { from, to: column, top: row, bottom: row + 1 };
			if (same === undefined) runs.push(run);
			here.push(run);
		}
		above = here;
	}
	return runs;
}
