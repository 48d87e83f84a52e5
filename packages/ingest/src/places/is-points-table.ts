import { headerNames } from "../tables/header-names.ts";

/** Columns that tell a table of points from a plan. */
const wanted = ["id", "name", "lon", "lat"];

/** Whether the first line of a file names the columns of a table of points. */
export function isPointsTable(bytes: Uint8Array): boolean {
	const names = headerNames(bytes);
	return wanted.every((name) => names.includes(name));
}
