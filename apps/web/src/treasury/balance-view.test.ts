import { expect, it } from "vitest";
import { reachOf } from "./balance-view.ts";

it.each([
	[[], 1],
	[[0], 1],
	[[-1397.64, 1070.48], 1500],
	[[195e9, -81e9], 2e11],
	[[-0.3, 0.21], 0.3],
	[[1000], 1000],
])("an axis for %j reaches to %d on both sides", (values, reach) => {
	expect(reachOf(values)).toBeCloseTo(reach, 9);
});
