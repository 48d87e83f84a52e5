import { canonicalJson, type Json } from "@velvet/core";
import { expect } from "vitest";

/** Compared as a whole, so that a failure does not print a megabyte: the first byte that differs says enough. */
export function expectSame(there: Json, here: Json): void {
	const [p, q] = [canonicalJson(there), canonicalJson(here)];
	const at = [...p].findIndex((byte, i) => byte !== q[i]);
	expect(at < 0 ? "the same" : `${p.slice(at - 60, at + 60)} | ${q.slice(at - 60, at + 60)}`).toBe("the same");
	expect(p.length).toBe(q.length);
}
