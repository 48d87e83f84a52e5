import { expect, it } from "vitest";
import { escapeText } from "./escape.ts";

it("leaves no character that could end a text or an attribute", () => {
	expect(escapeText(`<a href="x" title='y'>&amp;`)).not.toMatch(/[<>"']|&(?!#\d+;)/);
	expect(escapeText("Doña Ana – Ōtautahi 日本 🗺")).toBe("Doña Ana – Ōtautahi 日本 🗺");
});

it("drops what would steer a terminal, break XML or turn a line round", () => {
	expect(escapeText("a\u0000b\u001b[31mc\u202ed\ud800e\uffffe")).toBe("ab[31mcdee");
});
