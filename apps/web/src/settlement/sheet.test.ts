import { checkSettlement, settlementTemplates } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import type { PolityView } from "../engine/views.ts";
import { settleCommand } from "./settle-command.ts";
import { settlementCsv } from "./settlement-csv.ts";
import { documentOf, partiesOf, type Sheet, sheetOf, sheetOfTemplate } from "./sheet.ts";

const polities: readonly PolityView[] = [
	{ id: "A", name: "Pacifica", camp: 0, continuator: false },
	{ id: "B", name: "United States", camp: 1, continuator: true },
];
const sheet: Sheet = {
	from: "united-states",
	parties: null,
	entitled: { B: "2" },
	scale: false,
	issues: [
		{ id: "x", name: "Land", kind: { A: "good", B: "burden" }, points: { A: "60", B: " 70,5 " } },
		{ id: "y", name: "", kind: "good", points: { A: "40", B: "" } },
	],
};

describe("a sheet between the nations on screen", () => {
	it("becomes a document with their names, and without what nobody gave", () => {
		expect(documentOf(sheet, partiesOf(sheet, polities, false))).toEqual({
			parties: [
				{ id: "A", name: "Pacifica", entitlement: 1 },
				{ id: "B", name: "United States", entitlement: 2, continuator: true },
			],
			issues: [
				{ id: "x", name: "Land", kind: { A: "good", B: "burden" }, points: { A: 60, B: 70.5 }, divisible: true },
				{ id: "y", name: "y", kind: "good", points: { A: 40 }, divisible: true },
			],
		});
	});

	it("keeps points with the names when the mirror exchanges those", () => {
		const mirrored = [
			{ ...polities[1], id: "A", camp: 0 as const },
			{ ...polities[0], id: "B", camp: 1 as const },
		];
		const { parties, issues } = documentOf(sheet, partiesOf(sheet, mirrored, true));
		expect(parties.map(({ name, entitlement }) => [name, entitlement])).toEqual([
			["United States", 2],
			["Pacifica", 1],
		]);
		expect(issues[0]).toMatchObject({ points: { A: 70.5, B: 60 }, kind: { A: "burden", B: "good" } });
	});
});

it.each(settlementTemplates.filter(({ published }) => published))(
	"$key comes back as the document that ships",
	(each) => {
		const here = sheetOf(each.settlement, each.key);
		const { name, source, ...wanted } = each.settlement;
		expect(documentOf(here, partiesOf(here, polities, false))).toEqual(wanted);
		expect(checkSettlement(documentOf(here, partiesOf(here, polities, false))).ok).toBe(true);
	},
);

describe("the command line", () => {
	it("writes a template that nobody changed, and settles it where it has points", () => {
		const camp = sheetOfTemplate("camp-david") as Sheet;
		expect(settleCommand(camp)).toBe("velvet settle --template camp-david | npx velvet settle -");
		expect(settleCommand(sheetOfTemplate("united-states") as Sheet)).toBe(
			"velvet settle --template united-states --out united-states.json",
		);
		expect(settleCommand({ ...camp, scale: true, issues: camp.issues.slice(1) })).toBe(
			"velvet settle camp-david.json --scale",
		);
	});

	it("names a file as a shell takes it", () => {
		expect(settleCommand({ ...sheet, from: "our estate.json" })).toBe("velvet settle 'our estate.json'");
	});
});

it("the table as CSV quotes what must be, and hands no formula to a spreadsheet", () => {
	const odd = { ...sheet, issues: [{ ...sheet.issues[0], name: '=SUM(1), "x"' }] };
	const [head, row] = settlementCsv(documentOf(odd, partiesOf(odd, polities, false)), null).split("\n");
	expect(head).toMatch(/^id,issue,kind,Pacifica: points,United States: points,/);
	expect(row).toBe(`x,"'=SUM(1), ""x""",good/burden,60,70.5,,,,`);
});
