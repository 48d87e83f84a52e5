import { type Checked, failed, issue, type Notice, passed } from "@velvet/core";

/** Which cells hold the unit and the polity, and where the data begin. */
export interface ColumnPlaces {
	readonly id: number;
	readonly polity: number;
	/** Row of the first unit, counted from 0. */
	readonly firstRow: number;
}

/** What others call the two columns, best name first; compared without case, blanks and punctuation. */
const idNames = [
	"id",
	"unitid",
	"unit",
	"geoid",
	"geoid20",
	"geoid10",
	"fips",
	"countyfips",
	"fipscode",
	"geoidfq",
	"code",
];
const polityNames = [
	"polity",
	"assignment",
	"assigned",
	"district",
	"districtid",
	"nation",
	"country",
	"part",
	"plan",
	"camp",
];

/** Finds the columns by header, or by place in a table of two columns without one. */
export function findColumns(
	rows: Iterable<readonly string[]>,
	isUnit: (cell: string) => boolean,
): Checked<ColumnPlaces> {
	const { header, firstRow, following } = firstWritten(rows);
	if (header.length === 0) {
		return failed(issue("empty-file", "The file is empty.", undefined, "Give one line a unit: id,polity."));
	}
	const names = header.map((cell) => cell.toLowerCase().replace(/[^a-z0-9]/g, ""));
	const placeOf = (known: readonly string[]) => names.indexOf(known.find((name) => names.includes(name)) ?? "\0");
	const id = placeOf(idNames);
	const polity = placeOf(polityNames);
	if (id >= 0 && polity >= 0) return passed({ id, polity, firstRow: firstRow + 1 });
	if (header.length === 2) {
		if (isUnit(header[0])) return passed({ id: 0, polity: 1, firstRow });
		if (id >= 0 || polity >= 0) {
			const places = id >= 0 ? { id, polity: 1 - id } : { id: 1 - polity, polity };
			return passed({ ...places, firstRow: firstRow + 1 }, [guessed(header, places)]);
		}
		const places = { id: 0, polity: 1 };
		// A first line of unknown names above units is a header; above anything else it is a row like the others.
		if (!isUnit(following[0] ?? "")) return passed({ ...places, firstRow });
		return passed({ ...places, firstRow: firstRow + 1 }, [guessed(header, places)]);
	}
	const missing = [...(id < 0 ? ["id"] : []), ...(polity < 0 ? ["polity"] : [])].join(" and ");
	return failed(
		issue(
			"missing-column",
			`Cannot tell which column is the ${missing}.`,
			`row ${firstRow + 1}: ${header.slice(0, 5).join(" · ").slice(0, 100)}`,
			"Name the columns id and polity in the first line.",
		),
	);
}

/** The first row with anything in it, its place, and the row behind it. */
function firstWritten(rows: Iterable<readonly string[]>): {
	readonly header: readonly string[];
	readonly firstRow: number;
	readonly following: readonly string[];
} {
	let header: readonly string[] = [];
	let firstRow = -1;
	for (const row of rows) {
		if (header.length > 0) return { header, firstRow, following: row };
		firstRow++;
		if (row.some((cell) => cell.trim() !== "")) header = row;
	}
	return { header, firstRow, following: [] };
}

function guessed(header: readonly string[], places: { readonly id: number; readonly polity: number }): Notice {
	return {
		code: "columns-guessed",
		message: `Column "${header[places.id]}" was read as the id and "${header[places.polity]}" as the polity.`,
	};
}
