import { ArcKind } from "@velvet/core";

/** Where a rule of thumb about outer lines is known to err, by box in degrees. Seen on the drawn map, one by one. */
const boxes = [
	{ west: -83.95, south: 45.85, east: -83.4, north: 46.11, kind: ArcKind.lake, why: "Drummond Island in Lake Huron" },
	{
		west: -123.1,
		south: 48.995,
		east: -123.0,
		north: 49.01,
		kind: ArcKind.foreign,
		why: "Point Roberts, too short a border",
	},
] as const;

export function outerOverride(longitude: number, latitude: number): number | undefined {
	return boxes.find(
		({ west, south, east, north }) => longitude > west && longitude < east && latitude > south && latitude < north,
	)?.kind;
}
