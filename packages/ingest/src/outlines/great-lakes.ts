/**
 * Boxes around the American shores of the Great Lakes and Lake St Clair: west, south, east, north, in degrees.
 *
 * The county lines follow their shores, and no sea reaches into any box: an outer line here that does not face
 * another country's land faces a lake.
 */
const boxes: readonly (readonly [name: string, west: number, south: number, east: number, north: number])[] = [
	["Superior", -92.4, 46.2, -84.0, 48.4],
	["Michigan", -88.2, 41.5, -84.6, 46.3],
	["Huron", -84.8, 42.9, -82.0, 46.6],
	["Erie and St Clair", -83.7, 41.2, -78.7, 43.0],
	["Ontario", -79.9, 43.0, -75.8, 44.5],
];

export function isOnGreatLakes(longitude: number, latitude: number): boolean {
	return boxes.some(
		([, west, south, east, north]) => longitude > west && longitude < east && latitude > south && latitude < north,
	);
}
