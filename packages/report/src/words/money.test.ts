import { expect, it } from "vitest";
import { inMoney, inSignedMoney } from "./money.ts";

it.each([
	[1_411_537_671_000, "1,411.5 bn", "+1,411.5 bn"],
	[-20_055_146_834, "−20.1 bn", "−20.1 bn"],
	[999_950_000, "1.0 bn", "+1.0 bn"],
	[999_940_000, "999.9 M", "+999.9 M"],
	[-1397.64, "−1,398", "−1,398"],
	[0.3, "0", "0"],
	[-0.3, "0", "0"],
])("%d", (amount, plain, signed) => {
	expect([inMoney(amount), inSignedMoney(amount)]).toEqual([plain, signed]);
});
