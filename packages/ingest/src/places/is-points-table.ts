/** Columns that tell a table of points from a plan. */
const wanted = ["id", "name", "lon", "lat"];

/** Whether the first line of a file names the columns of a table of points, in UTF-8 or UTF-16. */
export function isPointsTable(bytes: Uint8Array): boolean {
	const start = new TextDecoder().decode(bytes.subarray(0, 4000)).replaceAll("\0", "");
	const [header] = start.replace(/^[^\w"]+/, "").split(/[\r\n]/, 1);
	const names = header.split(/[,;\t|]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
	return wanted.every((name) => names.includes(name));
}
