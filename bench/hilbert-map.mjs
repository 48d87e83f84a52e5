// A generated country of 190,000 squares, as many as the United States have voting districts: the districts' own votes,
// district after district along a Hilbert curve, so that neighbours in the table are neighbours on the map.

const ROWS = 400;
const COLUMNS = 475;
/** The curve fills a square of 2^9 a side; the squares outside the map are passed over. */
const ORDER = 9;
/** The corner and the squares' size in millionths of a degree: about where the lower 48 states lie. */
const [WEST, SOUTH, WIDTH, HEIGHT] = [-124_000_000, 25_000_000, 120_000, 60_000];

/**
 * The two files of the map, as `atlas build` takes them.
 *
 * @param districts rows of the table of districts, in order of their ids; begun again when they run out.
 */
export function hilbertMap(districts) {
	const rows = ["id,state,people,a,b"];
	const shapes = [];
	for (const [i, { row, column }] of cellsAlongCurve().entries()) {
		const { state, people, a, b } = districts[i % districts.length];
		const id = `r${String(row).padStart(3, "0")}c${String(column).padStart(3, "0")}`;
		rows.push([id, state, people, a, b].join(","));
		shapes.push(JSON.stringify(square(id, row, column)));
	}
	return {
		geojson: `{"type":"FeatureCollection","features":[${shapes.join(",\n")}]}`,
		csv: `${rows.join("\n")}\n`,
	};
}

function cellsAlongCurve() {
	const cells = [];
	for (let row = 0; row < ROWS; row++) {
		for (let column = 0; column < COLUMNS; column++) cells.push({ row, column, place: hilbertPlace(column, row) });
	}
	return cells.sort((p, q) => p.place - q.place);
}

/** How far along the curve a square lies: quadrant by quadrant, each turned as the curve enters it. */
function hilbertPlace(column, row) {
	let [x, y, place] = [column, row, 0];
	for (let side = 1 << (ORDER - 1); side > 0; side >>= 1) {
		const right = (x & side) > 0 ? 1 : 0;
		const upper = (y & side) > 0 ? 1 : 0;
		place += side * side * ((3 * right) ^ upper);
		x &= side - 1;
		y &= side - 1;
		if (upper === 1) continue;
		if (right === 1) [x, y] = [side - 1 - x, side - 1 - y];
		[x, y] = [y, x];
	}
	return place;
}

function square(id, row, column) {
	const degrees = (start, step, count) => (start + step * count) / 1e6;
	const [west, east] = [column, column + 1].map((count) => degrees(WEST, WIDTH, count));
	const [south, north] = [row, row + 1].map((count) => degrees(SOUTH, HEIGHT, count));
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
	return { type: "Feature", id, properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}
