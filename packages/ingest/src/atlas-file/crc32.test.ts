import { describe, expect, it } from "vitest";
import { crc32 } from "./crc32.ts";

describe("CRC-32", () => {
	it("gives the published check values, whatever the length leaves over four", () => {
		const of = (text: string) => crc32(new TextEncoder().encode(text)).toString(16);
		expect(of("")).toBe("0");
		expect(of("a")).toBe("e8b7be43");
		expect(of("abc")).toBe("352441c2");
		// The check value of the catalogue of CRC algorithms (Cook): CRC-32/ISO-HDLC.
		expect(of("123456789")).toBe("cbf43926");
		expect(of("The quick brown fox jumps over the lazy dog")).toBe("414fa339");
	});
});
