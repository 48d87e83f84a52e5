import { expect, it } from "vitest";
import { geometryOf } from "./geometry.ts";
import { keyCommand } from "./keyboard.ts";
import { neighbourTowards } from "./neighbour.ts";
import { squares } from "./squares.test-fixture.ts";

const scene = squares(4, 3);
const { centres } = geometryOf(scene.outlines);
const press = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

it("goes to the neighbour that way, and nowhere at the edge", () => {
	const from5 = (["up", "down", "left", "right"] as const).map((way) => neighbourTowards(scene.graph, centres, 5, way));
	expect(from5).toEqual([1, 9, 4, 6]);
	expect(neighbourTowards(scene.graph, centres, 0, "up")).toBeNull();
	expect(neighbourTowards(scene.graph, centres, 0, "left")).toBeNull();
});

it("crosses open water when no neighbour lies that way", () => {
	const island = { ...scene.graph, offsets: new Uint32Array(13), neighbours: new Uint32Array(0) };
	expect(neighbourTowards(island, centres, 5, "right")).toBe(6);
});

it("reads keys, and leaves the browser's own to the browser", () => {
	expect(keyCommand({ ...press, key: "ArrowUp" })).toEqual({ does: "move", heading: "up" });
	expect(keyCommand({ ...press, key: "ArrowUp", altKey: true })).toEqual({ does: "pan", heading: "up" });
	expect(keyCommand({ ...press, key: "ArrowUp", shiftKey: true })).toEqual({ does: "pan", heading: "up" });
	expect(keyCommand({ ...press, key: " " })).toEqual({ does: "assign" });
	expect(keyCommand({ ...press, key: "0" })).toEqual({ does: "home" });
	expect(keyCommand({ ...press, key: "0", ctrlKey: true })).toBeNull();
	expect(keyCommand({ ...press, key: "Tab" })).toBeNull();
});
