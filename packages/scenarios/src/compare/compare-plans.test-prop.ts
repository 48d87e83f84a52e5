import {
	type Atlas,
	buildDualGraph,
	type Plan,
	type Scorecard,
	scorePlan,
	UNASSIGNED,
	type UnitId,
} from "@velvet/core";
import { type GridVotes, gridAtlas, gridVotes } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comparison, comparePlans } from "./compare-plans.ts";
import { allVotes, type Figures } from "./figures.ts";
import type { Shift } from "./shift.ts";

const plan = (assignment: readonly number[]): Plan => ({
	assignment: Uint16Array.from(assignment),
	origin: { method: "assignment", version: 1, parameters: {} },
});

/** A scored plan of a grid of rows × 3; `ids` are its polities, B the one that remains. */
function score(
	atlas: Atlas,
	assignment: readonly number[],
	ids: readonly string[] = ["A", "B"],
	camps = "ab",
): Scorecard {
	const [first, second] = camps;
	const preference = atlas.votes[0];
	const values = (key: string) => atlas.columns.get(key)?.values ?? new Float64Array();
	const [a, b] = [values(first), values(second)];
	const sum = (column: Float64Array) => column.reduce((total, each) => total + each, 0);
	return scorePlan({
		atlas,
		preference: {
			vote: preference,
			a,
			b,
			other: values("total").map((total, u) => total - a[u] - b[u]),
			totals: { a: sum(a), b: sum(b), other: a.length },
			names: { A: first, B: second },
		},
		plan: plan(assignment),
		polities: ids.map((id) => ({ id, camp: id === "A" ? 0 : id === "B" ? 1 : null, continuator: id === "B" })),
		reach: "land",
		governs: "assigned",
	});
}

function compare(x: Scorecard, y: Scorecard): Comparison {
	const compared = comparePlans(x, y);
	if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
	return compared.value;
}

/** The same grid under other ids in its last row: another vintage of one parent. */
function renamed(atlas: Atlas, land = 1): Atlas {
	const last = atlas.units.parents.ids.length - 1;
	const ids = atlas.units.ids.map((id, u) => (atlas.units.parentOf[u] === last ? (`n${id}` as UnitId) : id));
	const column = atlas.columns.get("land");
	if (column === undefined) throw new Error("A grid has land");
	const values = column.values.map((km2, u) => (atlas.units.parentOf[u] === last ? km2 * land : km2));
	return {
		...atlas,
		units: { ...atlas.units, ids },
		columns: new Map([...atlas.columns, ["land", { ...column, values }]]),
	};
}

/** The 3 × 3 grid with its last row as one unit. */
function merged(atlas: Atlas): Atlas {
	const ids = [...atlas.units.ids.slice(0, 6), "whole" as UnitId];
	const add = (values: Float64Array) => Float64Array.from([...values.slice(0, 6), values[6] + values[7] + values[8]]);
	const columns = new Map([...atlas.columns].map(([key, column]) => [key, { ...column, values: add(column.values) }]));
	return {
		...atlas,
		units: {
			...atlas.units,
			ids,
			names: [...atlas.units.names.slice(0, 6), "Whole"],
			parentOf: atlas.units.parentOf.slice(0, 7),
		},
		graph: buildDualGraph(7, []),
		perimeters: atlas.perimeters.slice(0, 7),
		columns,
	};
}

const assignments = (polities: number, squares = 9) =>
	fc.array(
		fc.oneof(
			{ weight: 9, arbitrary: fc.nat({ max: polities - 1 }) },
			{ weight: 1, arbitrary: fc.constant(UNASSIGNED) },
		),
		{
			minLength: squares,
			maxLength: squares,
		},
	);
const grid = (votes: GridVotes, rows = 3) => gridAtlas(rows, 3, votes);

/** The same country four years later. */
function later(atlas: Atlas): Atlas {
	return { ...atlas, votes: atlas.votes.map((vote) => ({ ...vote, id: "later-vote", year: vote.year + 4 })) };
}

describe("matching polities", () => {
	it("moves as few people as any pairing there is: all of them tried", () => {
		const names = ["A", "B", "C", "D"];
		const cases = fc
			.integer({ min: 2, max: 4 })
			.chain((p) =>
				fc
					.integer({ min: 2, max: 4 })
					.chain((q) => fc.tuple(gridVotes(9), assignments(p), assignments(q), fc.constant([p, q]))),
			);
		fc.assert(
			fc.property(cases, ([votes, first, second, [p, q]]) => {
				const atlas = grid(votes);
				const { labels, moved } = compare(
					score(atlas, first, names.slice(0, p)),
					score(atlas, second, names.slice(0, q)),
				);
				const people = atlas.columns.get("people")?.values ?? new Float64Array();
				const movedUnder = (twins: readonly number[]) =>
					first.reduce((sum, from, u) => {
						const twin = from === UNASSIGNED ? UNASSIGNED : (twins[from] ?? -1);
						return sum + (twin === second[u] ? 0 : people[u]);
					}, 0);
				const least = Math.min(...pairings(p, q).map(movedUnder));
				expect(moved.people).toBe(least);
				expect(movedUnder(names.slice(0, p).map((name) => names.indexOf(labels[name])))).toBe(least);
			}),
		);
	});

	it("keeps the ids where nothing else decides", () => {
		const empty = grid(Array.from({ length: 9 }, () => [0, 0]));
		expect(compare(score(empty, new Array(9).fill(0)), score(empty, new Array(9).fill(1))).labels).toEqual({
			A: "A",
			B: "B",
		});
	});
});

describe("who moved", () => {
	it("is what each unit says: by direction, by parent and by name, and nothing is lost", () => {
		fc.assert(
			fc.property(
				gridVotes(12),
				gridVotes(12),
				assignments(2, 12),
				assignments(2, 12),
				(before, after, first, second) => {
					const [x, y] = [score(grid(before, 4), first), score(renamed(grid(after, 4)), second)];
					const comparison = compare(x, y);
					const { moves, stays, notComparable, whole, byParent } = comparison;
					expect(byParent.map((parent) => parent.id)).toEqual(["p3"]);
					for (const side of [0, 1] as const) {
						const parts = [
							...moves.map((move) => move.figures[side]),
							stays[side],
							notComparable.divided.figures[side],
							notComparable.only[side],
						];
						expect(addUp(parts)).toEqual(plainFigures(whole[side]));
					}
					expect(comparison.moved.ids).toEqual(moves.flatMap((move) => move.ids).sort());
					for (const move of moves) checkShift(move, grid(before, 4));
				},
			),
		);
	});

	it("names ten with the most people and counts the rest", () => {
		const votes = Array.from({ length: 18 }, (_, u): [number, number] => (u < 6 ? [100, 0] : [u, 1]));
		const { labels, moves } = compare(
			score(grid(votes, 6), new Array(18).fill(0)),
			score(grid(votes, 6), new Array(18).fill(0).fill(1, 6)),
		);
		expect(labels).toEqual({ A: "A", B: "B" });
		expect(moves.map(({ from, to, ids }) => [from, to, ids.length])).toEqual([
			["A", "B", 12],
			["B", "A", 0],
		]);
		expect(moves[0].largest.map((place) => place.id)).toEqual(
			[17, 16, 15, 14, 13, 12, 11, 10, 9, 8].map((u) => `u${String(u).padStart(3, "0")}`),
		);
		expect(moves[0].more).toBe(2);
	});

	it("takes a unit for the units that lie in it, where the other atlas has a level of its kind", () => {
		// Squares of row 2 are the only finer units: the first atlas has them as one unit, under the id of the level.
		const votes = Array.from({ length: 9 }, (_, u): [number, number] => [u < 6 ? 20 : u, 1]);
		const fine = grid(votes);
		const level = {
			key: "block",
			ids: ["u000", "u001", "u002", "u003", "u004", "u005", "whole"],
			names: [],
			of: Uint32Array.from([0, 1, 2, 3, 4, 5, 6, 6, 6]),
		};
		const coarse = merged(fine);
		const [x, y] = [
			score(coarse, [0, 0, 0, 0, 0, 0, 1]),
			score({ ...fine, groups: [level] }, [0, 0, 0, 0, 0, 0, 0, 0, 0]),
		];
		const { byParent, moves, notComparable } = compare(x, y);
		expect(byParent.map(({ id, figures }) => [id, ...figures.map((each) => each.units)])).toEqual([["whole", 1, 3]]);
		expect(moves.map((move) => move.ids)).toEqual([[], ["whole"]]);
		expect(notComparable.only.map((only) => only.units)).toEqual([0, 0]);
		const split = compare(x, score({ ...fine, groups: [level] }, [0, 0, 0, 0, 0, 0, 0, 0, 1]));
		expect(split.notComparable.divided.ids).toEqual(["whole"]);
	});

	it("lists units that one atlas alone has, when the land of their parent is another", () => {
		const votes = Array.from({ length: 9 }, (): [number, number] => [3, 1]);
		const { notComparable, byParent } = compare(
			score(grid(votes), new Array(9).fill(0)),
			score(renamed(grid(votes), 2), new Array(9).fill(0)),
		);
		expect(byParent).toEqual([]);
		expect(notComparable.only[0].names).toEqual(["Square u006, P2", "Square u007, P2", "Square u008, P2"]);
		expect(notComparable.only[1]).toMatchObject({ units: 3, people: 120, votes: { A: 9, B: 3, other: 3 } });
	});

	it("is an issue when the atlases share nothing", () => {
		const atlas = grid(Array.from({ length: 9 }, () => [3, 1]));
		const ids = atlas.units.ids.map((id) => `other-${id}` as UnitId);
		const parents = { ...atlas.units.parents, ids: ["q0", "q1", "q2"] };
		const stranger = { ...atlas, units: { ...atlas.units, ids, parents } };
		const compared = comparePlans(score(atlas, new Array(9).fill(0)), score(stranger, new Array(9).fill(0)));
		expect(compared.ok ? [] : compared.issues.map((each) => each.code)).toEqual(["different-atlases"]);
	});
});

describe("two votes", () => {
	it("sorts every unit by the camp it had and has", () => {
		fc.assert(
			fc.property(gridVotes(9), gridVotes(9), (before, after) => {
				const drawn = new Array(9).fill(0).fill(1, 4);
				const { votes } = compare(score(grid(before), drawn), score(later(grid(after)), drawn));
				const went = (from: number, to: number) =>
					[...before.keys()].filter((u) => lead(before, u) === from && lead(after, u) === to).map((u) => `u00${u}`);
				if (votes === null) return expect(after).toEqual(before);
				expect([...votes.changed[0].ids].sort()).toEqual(went(1, -1));
				expect([...votes.changed[1].ids].sort()).toEqual(went(-1, 1));
				expect(votes.kept[0].units).toBe(went(1, 1).length + went(-1, -1).length);
				expect(votes.without.names).toHaveLength(9 - votes.kept[0].units - went(1, -1).length - went(-1, 1).length);
				for (const [u, [a, b]] of before.entries()) {
					const [c, d] = after[u];
					const expected = a + b === 0 || c + d === 0 ? undefined : 100 * (c / (c + d) - a / (a + b));
					if (expected === undefined) expect(votes.swing.byUnit[`u00${u}`]).toBeUndefined();
					else expect(votes.swing.byUnit[`u00${u}`]).toBeCloseTo(expected, 9);
				}
			}),
		);
	});

	it("is nothing when every count is the same, or when it is one vote counted twice", () => {
		const votes = Array.from({ length: 9 }, (): [number, number] => [3, 1]);
		const atlas = grid(votes);
		const recounted = grid(votes.with(0, [1, 3]));
		const drawn = new Array(9).fill(0);
		expect(compare(score(atlas, drawn), score(later(atlas), drawn)).votes).toBeNull();
		expect(compare(score(atlas, drawn), score(recounted, drawn)).votes).toBeNull();
		expect(compare(score(atlas, new Array(9).fill(0)), score(atlas, new Array(9).fill(1))).votes).toBeNull();
	});
});

describe("the mirror", () => {
	it("exchanges everything between the camps", () => {
		fc.assert(
			fc.property(gridVotes(9), gridVotes(9), assignments(2), assignments(2), (before, after, first, second) => {
				const turned = (drawn: readonly number[]) => drawn.map((p) => (p === UNASSIGNED ? p : 1 - p));
				const here = compare(score(grid(before), first), score(later(renamed(grid(after))), second));
				const there = compare(
					score(grid(before), turned(first), ["A", "B"], "ba"),
					score(later(renamed(grid(after))), turned(second), ["A", "B"], "ba"),
				);
				expect(there.moved).toEqual(here.moved);
				expect(sortMoves(there.moves)).toEqual(sortMoves(here.moves.map(mirrored)));
				expect(there.stays).toEqual(here.stays.map(mirroredFigures));
				if (here.votes === null || there.votes === null) return expect(there.votes).toBe(here.votes);
				expect(there.votes.changed).toEqual([...here.votes.changed].reverse().map(mirrored));
				expect(there.votes.swing.towards.A.furthest.map(({ id, points }) => [id, points])).toEqual(
					here.votes.swing.towards.B.furthest.map(({ id, points }) => [id, points]),
				);
				for (const [id, points] of Object.entries(here.votes.swing.byUnit))
					expect(there.votes.swing.byUnit[id]).toBeCloseTo(-points, 12);
			}),
		);
	});
});

const lead = (votes: GridVotes, u: number) => Math.sign(votes[u][0] - votes[u][1]);

/** Every way to pair p things with at most q, some left over: index of the twin, or undefined. */
function pairings(p: number, q: number): (readonly number[])[] {
	if (p === 0) return [[]];
	return pairings(p - 1, q).flatMap((rest) => [
		[...rest, -1],
		...Array.from({ length: q }, (_, twin) => twin)
			.filter((twin) => !rest.includes(twin))
			.map((twin) => [...rest, twin]),
	]);
}

function plainFigures({ units, people, votes, km2 }: Figures) {
	return { units, people, km2, A: votes.A, B: votes.B, other: votes.other };
}

function addUp(parts: readonly Figures[]) {
	const sum = { units: 0, people: 0, km2: 0, A: 0, B: 0, other: 0 };
	for (const part of parts.map(plainFigures)) {
		for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += part[key];
	}
	return sum;
}

function checkShift({ figures, largest, more, byParent, ids }: Shift, atlas: Atlas): void {
	const people = atlas.columns.get("people")?.values ?? new Float64Array();
	expect(figures[0].people).toBe(ids.reduce((sum, id) => sum + people[atlas.units.ids.indexOf(id as UnitId)], 0));
	expect(addUp(byParent.map((parent) => parent.figures[0]))).toEqual(plainFigures(figures[0]));
	expect(addUp(byParent.map((parent) => parent.figures[1]))).toEqual(plainFigures(figures[1]));
	expect(largest.length).toBeLessThanOrEqual(10);
	if (more === 0) expect(addUp(largest.map((place) => place.figures[0]))).toEqual(plainFigures(figures[0]));
	expect(allVotes(figures[0].votes)).toBe(figures[0].votes.A + figures[0].votes.B + figures[0].votes.other);
}

const other = (key: string | null) => (key === "A" ? "B" : key === "B" ? "A" : key);

function mirroredFigures(figures: Figures): Figures {
	const { A, B, other } = figures.votes;
	return { ...figures, votes: { A: B, B: A, other } };
}

function mirrored(shift: Shift): Shift {
	const place = <T extends { readonly figures: readonly [Figures, Figures] }>(each: T): T => ({
		...each,
		figures: each.figures.map(mirroredFigures),
	});
	return {
		...place(shift),
		from: other(shift.from),
		to: other(shift.to),
		largest: shift.largest.map(place),
		byParent: shift.byParent.map(place),
	};
}

function sortMoves(moves: readonly Shift[]): Shift[] {
	return [...moves].sort((p, q) => (`${p.from}-${p.to}` < `${q.from}-${q.to}` ? -1 : 1));
}
