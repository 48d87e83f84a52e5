import { PointTable } from "../topology/point-table.ts";
import type { ShapeFile } from "./shape-file.ts";

/**
 * Brings files of different grids together: states published one by one were each rounded to a grid of their own, so
 * a line that two of them share differs by half a step of either.
 *
 * Points on the outer lines of a file move, in place, onto the nearest such point of a file of coarser grid, if it
 * lies within both roundings. Files without a grid of their own are exact and stay as they are.
 *
 * @returns how many points moved, and the farthest in grid steps along an axis.
 */
export function snapFiles(files: readonly ShapeFile[]): { readonly moved: number; readonly farthest: number } {
	const coarsestFirst = files
		.map((file, index) => ({ file, index, area: file.ownStep[0] * file.ownStep[1] }))
		.filter(({ area }) => area > 0)
		.sort((p, q) => q.area - p.area || p.index - q.index);
	let [moved, farthest] = [0, 0];
	if (coarsestFirst.length < 2) return { moved, farthest };
	const settled = new SettledPoints(coarsestFirst[0].file.ownStep);
	for (const { file } of coarsestFirst) {
		const { x, y, ownStep } = file;
		// Lines that meet in a point keep meeting there: what moves is the point, wherever it stands in the file.
		const outer = new PointTable();
		for (const i of outerPoints(file)) outer.idOf(x[i], y[i]);
		const [toX, toY] = [outer.x.slice(0, outer.count), outer.y.slice(0, outer.count)];
		for (let p = 0; p < outer.count; p++) {
			const near = settled.nearest(outer.x[p], outer.y[p], ownStep);
			if (near === undefined) continue;
			const off = Math.max(Math.abs(near[0] - toX[p]), Math.abs(near[1] - toY[p]));
			if (off > 0) moved++;
			farthest = Math.max(farthest, off);
			[toX[p], toY[p]] = near;
		}
		for (let i = 0; i < x.length; i++) {
			const p = outer.find(x[i], y[i]);
			if (p >= 0) [x[i], y[i]] = [toX[p], toY[p]];
		}
		for (let p = 0; p < outer.count; p++) settled.add(toX[p], toY[p], ownStep);
	}
	return { moved, farthest };
}

/** Points of lines that one ring of the file uses. */
function outerPoints({ lineOffsets, shapes }: ShapeFile): number[] {
	const uses = new Uint8Array(lineOffsets.length - 1);
	for (const { polygons } of shapes) {
		for (const use of polygons.flat(2)) {
			const line = use < 0 ? ~use : use;
			if (uses[line] < 2) uses[line]++;
		}
	}
	const points: number[] = [];
	uses.forEach((count, line) => {
		if (count !== 1) return;
		for (let i = lineOffsets[line]; i < lineOffsets[line + 1]; i++) points.push(i);
	});
	return points;
}

/** Points that stay where they are, in cells as large as the coarsest step. */
class SettledPoints {
	private readonly cells = new Map<string, number[]>();
	private readonly size: readonly [number, number];

	constructor(coarsest: readonly [number, number]) {
		this.size = [Math.max(1, coarsest[0]), Math.max(1, coarsest[1])];
	}

	add(x: number, y: number, step: readonly [number, number]): void {
		const key = `${Math.floor(x / this.size[0])},${Math.floor(y / this.size[1])}`;
		const cell = this.cells.get(key);
		if (cell) cell.push(x, y, step[0], step[1]);
		else this.cells.set(key, [x, y, step[0], step[1]]);
	}

	/** The nearest point, measured in roundings, that lies within them; one more step for rounding to the common grid. */
	nearest(x: number, y: number, step: readonly [number, number]): readonly [number, number] | undefined {
		let best: readonly [number, number] | undefined;
		let least = 1;
		const column = Math.floor(x / this.size[0]);
		const row = Math.floor(y / this.size[1]);
		for (let c = column - 1; c <= column + 1; c++) {
			for (let r = row - 1; r <= row + 1; r++) {
				const cell = this.cells.get(`${c},${r}`) ?? [];
				for (let k = 0; k < cell.length; k += 4) {
					const across = Math.abs(cell[k] - x) / ((cell[k + 2] + step[0]) / 2 + 1);
					const along = Math.abs(cell[k + 1] - y) / ((cell[k + 3] + step[1]) / 2 + 1);
					const off = Math.max(across, along);
					if (off >= least) continue;
					least = off;
					best = [cell[k], cell[k + 1]];
				}
			}
		}
		return best;
	}
}
