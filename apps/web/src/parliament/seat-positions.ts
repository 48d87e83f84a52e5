/** A seat in a hemicycle whose neighbours are a step apart: across from its middle, and up from its floor. */
export interface SeatPosition {
	readonly x: number;
	readonly y: number;
}

export interface Hemicycle {
	/** From left to right. */
	readonly seats: readonly SeatPosition[];
	/** Of all of it, marks of a step's width included. */
	readonly width: number;
	readonly height: number;
}

/** The empty half circle in the middle, as a share of the rows around it. */
const HOLLOW = 2 / 3;

/** So many seats in rows around a hollow middle, a step apart in a row and from row to row: as few rows as will hold them. */
export function seatPositions(count: number): Hemicycle {
	let rows = 1;
	while (capacity(rows) < count) rows++;
	const room = Array.from({ length: rows }, (_, row) => seatsAt(radius(rows, row)));
	const filled = fill(room, count);
	const places = filled.flatMap((seats, row) =>
		Array.from({ length: seats }, (_, i) => {
			const angle = seats === 1 ? Math.PI / 2 : Math.PI * (1 - i / (seats - 1));
			const r = radius(rows, row);
			return { angle, r, x: r * Math.cos(angle), y: r * Math.sin(angle) };
		}),
	);
	// Whole wedges from left to right, so that a camp sits together.
	places.sort((p, q) => q.angle - p.angle || p.r - q.r);
	const outer = radius(rows, rows - 1);
	return { seats: places.map(({ x, y }) => ({ x, y })), width: 2 * outer + 1, height: outer + 1 };
}

function radius(rows: number, row: number): number {
	return HOLLOW * rows + row;
}

function seatsAt(r: number): number {
	return Math.floor(Math.PI * r) + 1;
}

function capacity(rows: number): number {
	let all = 0;
	for (let row = 0; row < rows; row++) all += seatsAt(radius(rows, row));
	return all;
}

/** Seats of each row in proportion to its room, by largest remainder: never more than that. */
function fill(room: readonly number[], count: number): number[] {
	const all = room.reduce((sum, seats) => sum + seats, 0);
	const quotas = room.map((seats) => (seats * count) / all);
	const seats = quotas.map(Math.floor);
	const left = count - seats.reduce((sum, each) => sum + each, 0);
	const byRemainder = [...quotas.keys()].sort((p, q) => (quotas[q] % 1) - (quotas[p] % 1) || q - p);
	for (const row of byRemainder.slice(0, left)) seats[row]++;
	return seats;
}
