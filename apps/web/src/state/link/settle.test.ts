import { settlementTemplates } from "@velvet/scenarios";
import { expect, it } from "vitest";
import { type Sheet, sheetOfTemplate } from "../../settlement/sheet.ts";
import { readSheet, writeSheet } from "./settle.ts";

it.each(settlementTemplates.map(({ key }) => key))("a template that nobody changed goes by its name: %s", (key) => {
	const sheet = sheetOfTemplate(key) as Sheet;
	expect(writeSheet(sheet)).toBe(key);
	expect(readSheet(key)).toEqual(sheet);
});

it("restores whatever was written, in any script", () => {
	const sheet: Sheet = {
		from: "Nachlass, 2. Fassung.json",
		parties: [
			{ id: "a", name: "Österreich" },
			{ id: "b", name: "日本" },
		],
		entitled: { a: "2/3" },
		scale: true,
		issues: [
			{ id: "x", name: 'Schloss "Ö" & Co = 5%', kind: { a: "good", b: "burden" }, points: { a: "12,5", b: "many" } },
			{ id: "y", name: "", kind: "burden", points: {} },
		],
	};
	const text = writeSheet(sheet);
	expect(text).toMatch(/^~[\w-]+$/);
	expect(readSheet(text)).toEqual(sheet);
});

it.each([
	"nowhere",
	"~",
	"~%%%",
	"~bm90IGpzb24",
	`~${btoa('["x",0,{},0,[["a","b","asset",{}]]]')}`,
	`~${btoa('["x",[["a"]],{},0,[]]')}`,
	`~${btoa('["x",0,{"a":1},0,[]]')}`,
])("is nothing where the text is no sheet: %s", (text) => {
	expect(readSheet(text)).toBeNull();
});
