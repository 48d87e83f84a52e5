import type { Metric } from "@velvet/core";
import { expect, test } from "vitest";
import { formatChange, formatMetric } from "./format-metric.ts";

const area = { key: "area", unit: "km2" } as Metric;
const gdp = { key: "gdp", unit: "million USD" } as Metric;

test("a large country's land is told in millions, a small one's to the square kilometre", () => {
	expect(formatMetric(area, 9_147_593)).toEqual({ value: "9.15", unit: "M km²" });
	expect(formatMetric(area, 9_861.6)).toEqual({ value: "9,862", unit: "km²" });
	expect(formatMetric(area, 12.34)).toEqual({ value: "12.3", unit: "km²" });
	expect(formatMetric(gdp, 18_600_000)).toEqual({ value: "18.60", unit: "T USD" });
	expect(formatMetric(gdp, 8_640)).toEqual({ value: "8.6", unit: "bn USD" });
});

test("a change is told at the size of what changed", () => {
	expect(formatChange(area, 9_147_593, 2_490_000).value).toBe("−6.66");
	expect(formatChange(area, 24_054, 9_862).value).toBe("−14,192");
	expect(formatChange(gdp, 8_640, 9_000).value).toBe("+0.4");
});
