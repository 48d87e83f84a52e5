import { type AtlasChoice, defaultChoices, USUAL } from "../choices.ts";
import { isRowKey, type RowKey, years } from "../rows.ts";
import { decoded, type LinkPart, said, TEXT, under } from "./part.ts";

const PRICE = /^\d{1,12}(?:\.\d{1,6})?$/;
const ATLAS = /^(\P{Cc}{1,200}?)(?:@([0-9a-f]{12}))?$/u;
const NAME = /^[a-z0-9-]{1,60}$/;

/** How links named two rows while all of them were of the United States. */
const earlierRows: { readonly [row: string]: RowKey } = { "by-state": "by-parent", "by-county": "by-unit" };

/** Which plan of which case. */
export const whichPlan: LinkPart = {
	keys: ["plan", "atlas", "scenario", "vote", "year", "mirror", "border", "price", "beside"],
	write({ row, atlas, scenario, vote, year, mirrored, measure, price, beside }, usual) {
		const usualRow = scenario === null ? defaultChoices.row : "own";
		return said([
			["plan", row === usualRow ? null : row],
			["atlas", atlas && writeAtlas(atlas)],
			["scenario", scenario],
			["vote", vote && encodeURIComponent(vote)],
			["year", atlas !== null || year === defaultChoices.year ? null : String(year)],
			["mirror", mirrored ? "1" : null],
			["border", measure === defaultChoices.measure ? null : measure],
			["price", price === USUAL || price === usual?.[measure] ? null : price],
			["beside", beside],
		]);
	},
	read(key, value) {
		switch (key) {
			case "plan": {
				const row = earlierRows[value] ?? value;
				return isRowKey(row) ? { row } : null;
			}
			case "atlas": {
				const [, id, hash = null] = ATLAS.exec(decoded(value)) ?? [];
				return id === undefined ? null : { atlas: { id, hash } };
			}
			case "scenario":
				return NAME.test(value) ? { scenario: value } : null;
			case "vote":
				return TEXT.test(decoded(value)) ? { vote: decoded(value) } : null;
			case "year":
				return years.map(String).includes(value) ? { year: Number(value) } : null;
			case "mirror":
				return value === "1" ? { mirrored: true } : null;
			case "border":
				return value === "edges" || value === "km" ? { measure: value } : null;
			case "price":
				return PRICE.test(value) ? { price: value } : null;
			default:
				return under("beside", value === "A" || value === "B" || value === "half" ? value : null);
		}
	},
};

function writeAtlas({ id, hash }: AtlasChoice): string {
	return `${encodeURIComponent(id)}${hash === null ? "" : `@${hash}`}`;
}
