import { LinkKind } from "@velvet/core";
import { expect, it } from "vitest";
import type { AtlasView } from "../engine/views.ts";
import { usualPrices } from "./usual-prices.ts";

/** An atlas of so many units, with as many borders by land of one length, and a long link over the sea. */
function atlasOf(units: number, metres: number): Pick<AtlasView, "units" | "graph"> {
	const edgeKinds = Uint8Array.from([...new Array(units).fill(LinkKind.land), LinkKind.sea]);
	const edgeMetres = Float64Array.from([...new Array(units).fill(metres), 1e9]);
	return { units: { ids: new Array(units) }, graph: { edgeKinds, edgeMetres } } as never;
}

it("is 10,000 voters a line and 300 a kilometre for the counties of both years", () => {
	// Voters of the two camps, counties, and the mean length of a county line.
	expect(usualPrices(atlasOf(3114, 35_830), { voters: 128_838_342 })).toEqual({ edges: "10000", km: "300" });
	expect(usualPrices(atlasOf(3115, 35_820), { voters: 152_302_000 })).toEqual({ edges: "10000", km: "300" });
});

it("is less for a country of few voters, and never nothing", () => {
	expect(usualPrices(atlasOf(325, 6110), { voters: 694_316 })).toEqual({ edges: "500", km: "100" });
	expect(usualPrices(atlasOf(9, 1000), { voters: 3 })).toEqual({ edges: "1", km: "1" });
	expect(usualPrices(atlasOf(0, 1), { voters: 0 })).toEqual({ edges: "1", km: "1" });
});
