import { expect, it } from "vitest";
import { roundPrice } from "./round-price.ts";

it("takes the roundest price of a range", () => {
	expect(roundPrice(9_850.3, 10_140)).toBe("10000");
	expect(roundPrice(0, 0.7)).toBe("0.3");
	expect(roundPrice(10_140, 10_410)).toBe("10300");
	expect(roundPrice(1_234.5, 1_234.56)).toBe("1234.55");
	expect(roundPrice(95, 130)).toBe("100");
	expect(roundPrice(5.2, 8.4)).toBe("7");
});

it("goes up where no price bounds the corner", () => {
	expect(roundPrice(812_345.2, null)).toBe("900000");
	expect(roundPrice(3.2, null)).toBe("4");
});

it("stays strictly inside for every narrow range", () => {
	for (let i = 1; i < 400; i++) {
		const from = i * 37.13;
		const to = from + i / 97;
		const price = Number(roundPrice(from, to));
		expect(price).toBeGreaterThan(from);
		expect(price).toBeLessThan(to);
	}
});
