import { builtInScenarios } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { type Envelope, velvet } from "./testing/run-velvet.ts";

const renamed: Record<string, string> = { A: "B", B: "A", oneUnderA: "oneUnderB", oneUnderB: "oneUnderA" };

/** Exchanges what is bound to a camp in a document: keys, and values that are nothing but a camp's key. */
function exchange(value: Envelope): Envelope {
	if (typeof value === "string") return value === "A" ? "B" : value === "B" ? "A" : value;
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) {
		const items = value.map(exchange);
		return items.every((item) => item === "A" || item === "B") ? items.sort() : items;
	}
	return Object.fromEntries(
		Object.keys(value)
			.map((key) => [renamed[key] ?? key, exchange(value[key])] as const)
			.sort(([p], [q]) => (p < q ? -1 : 1)),
	);
}

/** The mirrored scenario is another document, so it has another hash; nothing else may differ. */
function bytes(envelope: Envelope): string {
	return JSON.stringify({ ...envelope, scenario: { ...envelope.scenario, hash: "" } });
}

describe.each(builtInScenarios.map(({ name }) => name))("%s", (name) => {
	it.each([
		["score", []],
		["plan", []],
		["frontier", ["--price", "2500"]],
	] as const)("velvet %s mirrors byte for byte", async (verb, options) => {
		const [here, there] = await Promise.all([
			velvet([verb, name, ...options, "--json"]),
			velvet([verb, name, ...options, "--json", "--mirror"]),
		]);
		expect(here.code).toBe(0);
		const wanted = bytes(exchange(JSON.parse(here.out)));
		const got = bytes(JSON.parse(there.out));
		// The first difference says enough: a document has a hundred kilobytes.
		const at = [...wanted].findIndex((character, i) => character !== got[i]);
		expect(at < 0 ? "the same" : `${wanted.slice(at - 60, at + 60)} | ${got.slice(at - 60, at + 60)}`).toBe("the same");
		expect(got.length).toBe(wanted.length);
	});
});
