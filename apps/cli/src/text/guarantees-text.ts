import { grouped, plural } from "@velvet/core";
import { answersIn, coverWords, enteredWords, inPercent, reachWords, withArticle } from "@velvet/report";
import { type Case, type GuaranteeList, guaranteeKinds, type Polity } from "@velvet/scenarios";
import { table } from "./table.ts";

const PIECES = 10;
const NAMED_PLACES = 5;

/** Kind by kind, nation beside nation: what it says, what it would reach, whether it stands, and what the others do. */
export function guaranteesText({ scenario, atlas }: Case, list: GuaranteeList): string {
	const { polities, title } = scenario;
	const { unit } = atlas.levels;
	const kinds = guaranteeKinds.map(({ key, title: kind }) => {
		const rows = polities.flatMap(({ id, name }) =>
			list.guarantees
				.filter((row) => row.kind === key && row.by === id)
				.flatMap((row) => [
					`  ${row.entered || row.clause ? "x" : "-"} ${name}, ${enteredWords(row)}: ${coverWords(row, unit, plural(unit))}`,
					...(row.entered || row.clause ? [`      ${row.says}`, `      In return: ${answersIn(scenario, row)}.`] : []),
				]),
		);
		return [kind, ...rows, ""].join("\n");
	});
	return [
		title,
		...polities.map(({ id }) => reachWords(scenario, list, id)),
		list.caveat,
		"",
		...kinds,
		...polities.flatMap((polity) => [...placesLines(list, polity), ...piecesLines(list, polity, polities)]),
	].join("\n");
}

/** The places with the most voters left, and which guarantees would reach each: x given, o could be given. */
function placesLines({ polities }: GuaranteeList, { id, name }: Polity): readonly string[] {
	const places = polities[id].places.slice(0, NAMED_PLACES);
	if (places.length === 0) return [];
	const kinds = guaranteeKinds.filter(({ key }) => key !== "passage");
	const rows = places.map((place) => [
		place.name,
		grouped(place.votes),
		inPercent(place.share),
		...kinds.map(({ key }) => (place.given.includes(key) ? "x" : place.could.includes(key) ? "o" : "")),
	]);
	return [
		`Largest places left under the other camp in ${withArticle(name)}: x given, o could be given`,
		table(["place", "voters", "of both", ...kinds.map(({ short }) => short)], rows, [1, 2]),
	];
}

/** Pieces apart by name, and over whose land they would reach the rest. */
function piecesLines({ polities: nations }: GuaranteeList, { id, name }: Polity, polities: readonly Polity[]) {
	const { pieces } = nations[id];
	if (pieces.length === 0) return [`Pieces of ${withArticle(name)} apart: none.`, ""];
	const lines = pieces.slice(0, PIECES).map((piece) => {
		const over = polities.flatMap((polity) => {
			const passage = piece.passage[polity.id];
			return passage === undefined ? [] : [`${withArticle(polity.name)}${passage === "given" ? ", granted" : ""}`];
		});
		const way = over.length === 0 ? "no nation of the plan lies between" : `over ${over.join("; or over ")}`;
		return `  ${piece.name}${piece.enclave ? " (enclave)" : ""}: ${way}; ${piece.link}`;
	});
	const rest = pieces.length - lines.length;
	return [`Pieces of ${withArticle(name)} apart:`, ...lines, ...(rest > 0 ? [`  and ${rest} more`] : []), ""];
}
