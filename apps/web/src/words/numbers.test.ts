import { expect, it } from "vitest";
import {
	changeFigure,
	counted,
	fixed,
	inMillions,
	inThousands,
	percent,
	plural,
	pointsFigure,
	short,
	signed,
} from "./numbers.ts";

it("writes millions to one decimal and small counts whole", () => {
	expect(inMillions(54_627_155)).toBe("54.6 million");
	expect(inMillions(45_377_885)).toBe("45.4 million");
	expect(inMillions(65_950_000)).toBe("66.0 million");
	expect(inMillions(812_345)).toBe("812,345");
	expect(inMillions(999_960)).toBe("1.0 million");
});

it("shortens", () => {
	expect(short(54_627_155)).toBe("54.6\u00a0M");
	expect(short(770_012)).toBe("770\u00a0k");
	expect(short(9_412)).toBe("9,412");
	expect(inThousands(1_612_300)).toBe("1,612 k");
	expect(inThousands(12)).toBe("12");
	expect(percent(0.576002)).toBe("57.6\u00a0%");
});

it("signs differences and leaves nought alone", () => {
	expect(signed(8.71, 1)).toBe("+8.7");
	expect(signed(-0.04, 1)).toBe("0");
	expect(changeFigure(-11_226_000)).toEqual({ value: "−11.2", unit: "M" });
	expect(pointsFigure(0.0871)).toEqual({ value: "+8.7", unit: "pp" });
	expect(fixed(-0.01, 1)).toBe("0.0");
});

it("counts", () => {
	expect(counted(1, "county line")).toBe("1 county line");
	expect(counted(1419, "county line")).toBe("1,419 county lines");
	expect(plural("county")).toBe("counties");
	expect(plural("state")).toBe("states");
});
