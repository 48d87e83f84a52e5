import { ArcKind, buildDualGraph, OUTSIDE, type UnitId } from "@velvet/core";
import type { MapScene } from "./map-scene.ts";

const SIDE = 10;

/** A country of `columns` × `rows` squares of 10 frame units, each a unit and each row a parent, all in polity 0. */
export function squares(columns: number, rows: number): MapScene {
	const points: [number, number][] = [];
	const arcOffsets = [0];
	const [arcKinds, arcLeft, arcRight]: [number[], number[], number[]] = [[], [], []];
	const unitAt = (column: number, row: number) =>
		column < 0 || row < 0 || column >= columns || row >= rows ? OUTSIDE : row * columns + column;
	const ringsByUnit: number[][] = Array.from({ length: columns * rows }, () => []);
	const arc = (from: [number, number], to: [number, number], left: number, right: number) => {
		points.push(from, to);
		arcOffsets.push(points.length);
		arcLeft.push(left);
		arcRight.push(right);
		const outside = left === OUTSIDE || right === OUTSIDE;
		arcKinds.push(
			outside
				? ArcKind.coast
				: Math.floor(left / columns) === Math.floor(right / columns)
					? ArcKind.unit
					: ArcKind.parent,
		);
		return arcKinds.length - 1;
	};
	// y grows downwards: going right, the left side is above.
	const across: number[][] = [];
	for (let row = 0; row <= rows; row++) {
		across.push([]);
		for (let column = 0; column < columns; column++) {
			across[row].push(
				arc(
					[column * SIDE, row * SIDE],
					[(column + 1) * SIDE, row * SIDE],
					unitAt(column, row - 1),
					unitAt(column, row),
				),
			);
		}
	}
	const down: number[][] = [];
	for (let column = 0; column <= columns; column++) {
		down.push([]);
		for (let row = 0; row < rows; row++) {
			down[column].push(
				arc(
					[column * SIDE, row * SIDE],
					[column * SIDE, (row + 1) * SIDE],
					unitAt(column, row),
					unitAt(column - 1, row),
				),
			);
		}
	}
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			ringsByUnit[row * columns + column] = [
				across[row][column],
				down[column + 1][row],
				~across[row + 1][column],
				~down[column][row],
			];
		}
	}
	const units = columns * rows;
	const borders = arcLeft.flatMap((a, i) =>
		a === OUTSIDE || arcRight[i] === OUTSIDE ? [] : [{ a, b: arcRight[i], metres: 10, kind: "land" as const }],
	);
	const ids = Array.from({ length: units }, (_, u) => String(u).padStart(5, "0") as UnitId);
	return {
		outlines: {
			width: columns * SIDE,
			height: rows * SIDE,
			projection: "none",
			x: Float32Array.from(points, ([x]) => x),
			y: Float32Array.from(points, ([, y]) => y),
			longitudes: new Float32Array(points.length),
			latitudes: new Float32Array(points.length),
			arcOffsets: Uint32Array.from(arcOffsets),
			arcKinds: Uint8Array.from(arcKinds),
			arcLeft: Uint32Array.from(arcLeft),
			arcRight: Uint32Array.from(arcRight),
			ringsOf: Uint32Array.from({ length: units + 1 }, (_, u) => u),
			ringOffsets: Uint32Array.from({ length: units + 1 }, (_, u) => 4 * u),
			ringArcs: Int32Array.from(ringsByUnit.flat()),
		},
		units: {
			ids,
			names: ids.map((id) => `Unit ${Number(id)}`),
			parentOf: Uint16Array.from(ids, (_, u) => Math.floor(u / columns)),
			parents: {
				ids: Array.from({ length: rows }, (_, row) => String(row)),
				names: Array.from({ length: rows }, (_, row) => `Row ${row}`),
				codes: Array.from({ length: rows }, (_, row) => `R${row}`),
			},
		},
		graph: buildDualGraph(units, borders),
		assignment: new Uint16Array(units),
		polities: [
			{ id: "A", name: "West", slot: 0, people: 1 },
			{ id: "B", name: "East", slot: 1, people: 1 },
		],
		votesA: new Float64Array(units).fill(60_000),
		votesB: new Float64Array(units).fill(40_000),
		people: new Float64Array(units).fill(200_000),
		landKm2: new Float64Array(units).fill(1000),
		shade: "voters",
	};
}
