import type { UnitTable } from "@velvet/core";
import { expect, it } from "vitest";
import { findPlaces } from "./find-places.ts";

const units = {
	ids: ["06037", "06059", "12095", "35013", "36071"],
	names: ["Los Angeles", "Orange", "Orange", "Doña Ana", "Orange"],
	parentOf: Uint16Array.of(0, 0, 1, 2, 3),
	parents: {
		ids: ["06", "12", "35", "36"],
		names: ["California", "Florida", "New Mexico", "New York"],
		codes: ["CA", "FL", "NM", "NY"],
	},
} as unknown as UnitTable;
const ids = (text: string) => findPlaces(units, text).map((place) => place.id);

it("finds by name, by word, by parent and by id, without accents", () => {
	expect(ids("orange")).toEqual(["06059", "12095", "36071"]);
	expect(ids("orange fl")).toEqual(["12095"]);
	expect(ids("angeles")).toEqual(["06037"]);
	expect(ids("dona")).toEqual(["35013"]);
	expect(ids("new")).toEqual(["35", "36"]);
	expect(ids("06037")).toEqual(["06037"]);
	expect(ids("  ")).toEqual([]);
	expect(ids("xyz")).toEqual([]);
});
