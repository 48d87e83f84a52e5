import { createHash } from "node:crypto";
import { buildAtlas, checkAtlasSpec, encodeAtlas, starterScenario } from "@velvet/ingest";

/** Yes and no of each of twelve communes in 2023, row by row from the north; the provinces are West and East. */
const votes2023 = [
	[700, 300, 400, 600, 300, 700, 300, 700],
	[700, 300, 700, 300, 300, 700, 300, 700],
	[700, 300, 700, 300, 550, 450, 300, 700],
];

/** An invented country of twelve square communes, as files that a reader would drop onto the page. */
export async function smallCountry() {
	const { described, bytes, atlas } = await build(communes(votes2023));
	const scenario = starterScenario(described, "./twelve.atlas");
	return {
		hash: createHash("sha256").update(atlas).digest("hex"),
		atlas: { name: "twelve.atlas", mimeType: octets, buffer: atlas },
		scenario: {
			name: "twelve.scenario.json",
			mimeType: "application/json",
			buffer: Buffer.from(JSON.stringify(scenario)),
		},
		shapes: { name: "communes.geojson", mimeType: "application/json", buffer: bytes },
	};
}

/** The same country with 90 times 90 communes: West all for yes, East all for no, but for one commune in ten. */
export async function manyCommunes() {
	const row = (north: number) =>
		Array.from({ length: 90 }, (_, east) => (east < 45 !== ((7 * east + 3 * north) % 10 === 0) ? [70, 30] : [30, 70]));
	const { atlas } = await build(communes(Array.from({ length: 90 }, (_, north) => row(north).flat())));
	return { name: "many.atlas", mimeType: octets, buffer: atlas };
}

const octets = "application/octet-stream";

async function build(features: readonly object[]) {
	const checked = checkAtlasSpec(spec);
	if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
	const bytes = Buffer.from(JSON.stringify({ type: "FeatureCollection", features }));
	const built = await buildAtlas(checked.value, [{ name: "communes.geojson", bytes, sha256: "" }]);
	if (!built.ok) throw new Error(JSON.stringify(built.issues));
	return { described: checked.value, bytes, atlas: Buffer.from(encodeAtlas(built.value.atlas)) };
}

function communes(votes: readonly (readonly number[])[]) {
	const columns = votes[0].length / 2;
	const side = 0.4 / columns;
	return votes.flatMap((row, north) =>
		Array.from({ length: columns }, (_, east) => {
			const [west, south] = [5 + side * east, 45 - side * north];
			const at = (dx: number, dy: number) => [west + side * dx, south + side * dy];
			return {
				type: "Feature",
				id: columns < 10 ? `c${north}${east}` : `c${north}-${east}`,
				properties: {
					name: `Commune ${north + 1}-${east + 1}`,
					province: 2 * east < columns ? "West" : "East",
					yes: row[2 * east],
					no: row[2 * east + 1],
				},
				geometry: { type: "Polygon", coordinates: [[at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]] },
			};
		}),
	);
}

const column = (key: string, title: string, from: object) => ({
	key,
	title,
	unit: key === "people" ? "people" : "votes",
	year: 2023,
	source: "made-up",
	aggregation: "sum",
	...from,
});
const vote = (id: string, year: number, yes: string, no: string) => ({
	id,
	title: `Referendum, ${year}`,
	year,
	choices: [
		{ key: "yes", name: "Yes", column: yes },
		{ key: "no", name: "No", column: no },
	],
	total: "total",
	people: "people",
});
const spec = {
	velvetAtlas: 1,
	id: "twelve",
	title: "Twelve communes",
	levels: { unit: "commune", parent: "province" },
	units: { files: ["communes.geojson"], name: "name", parent: { id: "province", name: "province" }, source: "made-up" },
	columns: [
		column("yes", "votes for yes", { from: "yes" }),
		column("no", "votes for no", { from: "no" }),
		column("total", "valid votes", { sumOf: ["yes", "no"] }),
		column("people", "people", { sumOf: ["yes", "no"] }),
	],
	// The second vote is the first with its choices exchanged.
	votes: [vote("status-2023", 2023, "yes", "no"), vote("status-2019", 2019, "no", "yes")],
	camps: { A: ["yes"], B: ["no"] },
	sources: [{ key: "made-up", title: "Made up for a test", publisher: "nobody", licence: "CC0" }],
};
