import { OUTSIDE, type Outlines } from "@velvet/core";
import type { DrawnArcs } from "./drawn-arcs.ts";

/** One outline around all units that belong, to be filled by the even-odd rule; shared lines inside it are left out. */
export function outlinePath(outlines: Outlines, arcs: DrawnArcs, belongs: (unit: number) => boolean): string {
	const inside = (unit: number) => unit !== OUTSIDE && belongs(unit);
	// Each arc runs with its inside to the left: then as many arcs enter a point as leave it, and every walk closes.
	const leaving = new Map<number, number[]>();
	arcs.forEach((points, a) => {
		const left = inside(outlines.arcLeft[a]);
		if (points.length < 4 || left === inside(outlines.arcRight[a])) return;
		const directed = left ? a : ~a;
		const key = startKey(arcs, directed);
		const known = leaving.get(key);
		if (known === undefined) leaving.set(key, [directed]);
		else known.push(directed);
	});
	const path = new PathText();
	for (const [key, starts] of leaving) {
		while (starts.length > 0) {
			let at = key;
			let begun = false;
			do {
				const arc = leaving.get(at)?.pop();
				if (arc === undefined) break;
				at = path.follow(arcs, arc, begun);
				begun = true;
			} while (at !== key);
			path.close();
		}
	}
	return path.text;
}

/** The lines of some arcs, chained where one begins at the end of another. */
export function linePath(arcs: DrawnArcs, drawn: (arc: number) => boolean): string {
	const path = new PathText();
	let last = Number.NaN;
	arcs.forEach((points, a) => {
		if (points.length < 4 || !drawn(a)) return;
		last = path.follow(arcs, a, startKey(arcs, a) === last);
	});
	return path.text;
}

function startKey(arcs: DrawnArcs, directed: number): number {
	const points = arcs[directed < 0 ? ~directed : directed];
	const at = directed < 0 ? points.length - 2 : 0;
	return keyOf(points[at], points[at + 1]);
}

function keyOf(x: number, y: number): number {
	return x * 0x100000 + y;
}

/** Path data in tenths, relative and without needless characters: a national map stays well below a megabyte. */
class PathText {
	text = "";
	private x = 0;
	private y = 0;

	/** @returns the key of the point where the arc ends. */
	follow(arcs: DrawnArcs, directed: number, goOn: boolean): number {
		const points = arcs[directed < 0 ? ~directed : directed];
		const count = points.length / 2;
		let relative = "";
		for (let i = 0; i < count; i++) {
			const at = 2 * (directed < 0 ? count - 1 - i : i);
			const dx = points[at] - this.x;
			const dy = points[at + 1] - this.y;
			this.x = points[at];
			this.y = points[at + 1];
			if (i > 0) relative += pair(relative === "" ? "l" : " ", dx, dy);
			else if (!goOn) this.text += pair("M", this.x, this.y);
		}
		this.text += relative;
		return keyOf(this.x, this.y);
	}

	close(): void {
		this.text += "z";
	}
}

function pair(before: string, x: number, y: number): string {
	const first = tenths(x);
	const second = tenths(y);
	const gap = second.startsWith("-") ? "" : " ";
	return `${before === " " && first.startsWith("-") ? "" : before}${first}${gap}${second}`;
}

/** 12 tenths as `1.2`, 3 as `.3`, −10 as `-1`. */
export function tenths(value: number): string {
	const size = Math.abs(value);
	const whole = Math.floor(size / 10);
	const rest = size % 10;
	const digits = rest === 0 ? String(whole) : `${whole === 0 ? "" : whole}.${rest}`;
	return value < 0 ? `-${digits}` : digits;
}
