import { type Checked, type Issue, issue, type LocatedPoint, type Notice, nameSome } from "@velvet/core";
import { checkedRead, Trouble } from "../files/trouble.ts";
import { readColumns } from "../tables/read-columns.ts";
import { findDecimal, readFigures } from "../tables/read-figures.ts";

/** A point that has not been given its unit yet. */
export type Point = Omit<LocatedPoint, "unit">;

/** Reads a table `id,name,lon,lat,kind` of points: bases, ports, dams, seats of government. */
export function parsePoints(bytes: Uint8Array, name: string): Checked<readonly Point[]> {
	return checkedRead((notices) => readPoints(bytes, name, notices));
}

function readPoints(bytes: Uint8Array, name: string, notices: Notice[]): readonly Point[] {
	const table = readColumns(bytes, name, 0, ["id", "name", "lon", "lat", "kind"], notices);
	const decimal = findDecimal(table, ["lon", "lat"], notices);
	const [longitudes, latitudes] = [readFigures(table, "lon", decimal), readFigures(table, "lat", decimal)];
	const seen = new Set<string>();
	const astray: string[] = [];
	const twice: string[] = [];
	const points = Array.from(table.lines, (line, row): Point => {
		const cell = (key: string) => table.columns.get(key)?.[row].trim() ?? "";
		const [longitude, latitude] = [longitudes[row], latitudes[row]];
		const isPlace = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
		if (!isPlace) astray.push(`line ${line}: ${cell("lon")}, ${cell("lat")}`);
		if (seen.has(cell("id"))) twice.push(`line ${line}: ${cell("id")}`);
		seen.add(cell("id"));
		return { id: cell("id"), name: cell("name") || cell("id"), longitude, latitude, kind: cell("kind") || "point" };
	});
	const issues: Issue[] = [];
	if (astray.length > 0) {
		const what = `${astray.length} of ${points.length} points have no longitude and latitude.`;
		const fix = "Give degrees, west and south negative.";
		issues.push(issue("not-degrees", what, `${name}: ${nameSome(astray)}`, fix));
	}
	if (twice.length > 0) {
		const what = `${twice.length} points have the id of an earlier one.`;
		issues.push(issue("duplicate-row", what, `${name}: ${nameSome(twice)}`, "Give each its own id."));
	}
	if (issues.length > 0) throw new Trouble(...issues);
	return points;
}
