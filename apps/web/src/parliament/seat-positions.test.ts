import { expect, it } from "vitest";
import { arrange } from "./arrange.ts";
import { seatPositions } from "./seat-positions.ts";

it.each([0, 1, 2, 3, 7, 52, 189, 246, 435, 2000])(
	"draws exactly %d seats, none over another, within their box",
	(count) => {
		const { seats, width, height } = seatPositions(count);
		expect(seats).toHaveLength(count);
		for (const [i, { x, y }] of seats.entries()) {
			expect(Math.abs(x)).toBeLessThanOrEqual(width / 2 - 0.5 + 1e-9);
			expect(y).toBeGreaterThanOrEqual(-1e-9);
			expect(y).toBeLessThanOrEqual(height - 1 + 1e-9);
			for (const other of seats.slice(i + 1, i + 60)) {
				expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(0.85);
			}
		}
	},
);

it("seats from left to right, so that whoever is first sits on one side", () => {
	const { seats } = seatPositions(101);
	const left = seats.slice(0, 50).map(({ x }) => x);
	const right = seats.slice(51).map(({ x }) => x);
	expect(Math.max(...left)).toBeLessThan(0.6);
	expect(Math.min(...right)).toBeGreaterThan(-0.6);
});

const room = { width: 540, height: 200, gap: 16, words: 58, least: 100, most: 9 };
const drawn = [435, 189, 246].map(seatPositions);

it("draws every seat as large as the room lets it, the same in every chamber", () => {
	const wide = arrange(drawn, room);
	expect(wide.lines).toEqual([[0, 1, 2]]);
	const taken = drawn.reduce((sum, { width }) => sum + width * wide.step, 0) + 2 * room.gap;
	expect(taken).toBeLessThanOrEqual(room.width + 1e-9);
	expect(drawn[0].height * wide.step + room.words).toBeLessThanOrEqual(room.height + 1e-9);
});

it("on a phone puts the undivided country above the nations", () => {
	const { lines, step } = arrange(drawn, { ...room, width: 358, height: Number.POSITIVE_INFINITY, most: 7 });
	expect(lines).toEqual([[0], [1, 2]]);
	expect(step).toBeGreaterThan(5.5);
});

it("gives a chamber of one seat room for its name", () => {
	const { lines, step } = arrange([435, 1].map(seatPositions), { ...room, width: 430 });
	expect(lines).toEqual([[0, 1]]);
	expect(drawn[0].width * step + room.gap + room.least).toBeLessThanOrEqual(430 + 1e-9);
});
