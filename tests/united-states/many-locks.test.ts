import { findBuiltIn, type Lock, openCase, type Scenario, trySolveFrontier } from "@velvet/scenarios";
import { expect, it } from "vitest";
import { builtAtlas } from "../built-atlas.ts";

it("a frontier whose corners no exact sum can hold is an issue, not a crash; by cut edges it is solved", () => {
	const atlas = builtAtlas("us-counties");
	// Every second county is held, to and fro: nearly all borders are of held land, millions of metres at once.
	const locks = atlas.units.ids.flatMap((place, u): Lock[] =>
		u % 2 === 0 ? [{ place, polity: u % 4 === 0 ? "A" : "B" }] : [],
	);
	const opened = openCase({ ...(findBuiltIn("best-border-2016") as Scenario), locks }, atlas);
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	const byKm = trySolveFrontier(opened.value, "km");
	expect(byKm).toMatchObject({ ok: false, issues: [{ code: "price-too-fine" }] });
	const byEdges = trySolveFrontier(opened.value, "edges");
	expect(byEdges.ok && byEdges.value.points.length).toBeGreaterThan(10);
});
