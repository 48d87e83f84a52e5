import { expect, it } from "vitest";
import { moved, scalesOf } from "./plane-scales.ts";

const scales = scalesOf(334, 254);

it("finds again what it drew, to the hundredth", () => {
	for (const share of [0.01, 0.37, 0.5, 1]) {
		expect(scales.phiAt(scales.x(share))).toBe(share);
		expect(scales.lossAt(scales.y(share))).toBe(share);
	}
});

it("stays on the plane: no chance outside 0 to 1, no request that costs nothing", () => {
	expect([scales.phiAt(-50), scales.phiAt(900)]).toEqual([0, 1]);
	expect([scales.lossAt(-50), scales.lossAt(900)]).toEqual([1, 0.01]);
});

it("moves by arrow keys, from a fraction to the nearest hundredth", () => {
	expect(moved("ArrowRight", false, 11 / 19, 0.5)).toEqual({ phi: 0.59, loss: 0.5 });
	expect(moved("ArrowDown", true, 0.5, 0.5)).toEqual({ phi: 0.5, loss: 0.4 });
	expect(moved("ArrowUp", true, 0.5, 0.95)).toEqual({ phi: 0.5, loss: 1 });
	expect(moved("Enter", false, 0.5, 0.5)).toBeNull();
});

it("draws nothing before it has room", () => {
	expect(scalesOf(0, 0).drawn).toBe(false);
	expect(scales.drawn).toBe(true);
});
