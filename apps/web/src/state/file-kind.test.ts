import { expect, it } from "vitest";
import { fileKind } from "./file-kind.ts";

const kind = (name: string, text: string) => fileKind(name, new TextEncoder().encode(text));

it("knows a file by how it begins, whatever it is called", () => {
	expect(kind("twelve.atlas", "VLVT\u0001")).toBe("atlas");
	expect(kind("download", "VLVT\u0001")).toBe("atlas");
	expect(kind("plan.txt", "\uFEFF  {")).toBe("scenario");
	expect(kind("plan.csv", "id,polity\n01001,A\n")).toBe("plan");
	expect(kind("twelve.report.csv", "code,file,id,what\nvotes-missing,t,1,x\n")).toBe("build-report");
});

it("tells a settlement, which has parties, from a scenario, which has polities", () => {
	expect(kind("estate.json", '{\n  "parties": [ { "id": "A" } ], "issues": [] }')).toBe("settlement");
	expect(kind("plan.json", '{ "velvet": 1, "polities": [] }')).toBe("scenario");
});

it("takes a damaged atlas or scenario for what its name says, so that its reader names the problem", () => {
	expect(kind("twelve.atlas", "PK")).toBe("atlas");
	expect(kind("old.json", "[1, 2")).toBe("scenario");
	expect(kind("empty.csv", "")).toBe("plan");
});

it("tells what an atlas is built from", () => {
	for (const [name, text] of [
		["communes.geojson", '{"type": "FeatureCollection", "features": []}'],
		["communes.json", '{"type":"Topology","objects":{}}'],
		["atlas.json", '{\n\t"velvetAtlas": 1,'],
		["communes.zip", "PK\u0003\u0004"],
		["communes.topo.json.gz", "\u001f"],
	])
		expect(kind(name, text), name).toBe("ingredients");
});
