import { builtInScenarios } from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { type Envelope, velvet } from "./testing/run-velvet.ts";

/** The mirrored scenario is another document, so it has another hash; nothing else may differ. */
function bytes(envelope: Envelope): string {
	return JSON.stringify({ ...envelope, scenario: { ...envelope.scenario, hash: "" } });
}

/** One of each kind; tests/united-states/ holds the mirror of every scenario, without the command line around it. */
const names = [
	"two-nations-2016",
	"by-county-2024",
	"mixed-grain-2016",
	"new-hampshire-2016",
	"confederation-of-the-coasts",
	"mirror-texas",
];
const scenarios = builtInScenarios.filter(({ name }) => names.includes(name));

describe.each(scenarios.map(({ name, scenario }) => [name, scenario] as const))("%s", (name, { polities }) => {
	it.each([
		["score", []],
		["plan", []],
		["legislature", []],
		["guarantees", []],
		["accede", []],
		["council", []],
		["pendulum", ["--draws", "200"]],
		["migrate", ["--draws", "10"]],
		["happiness", ["--draws", "100"]],
		// A frontier parts two nations.
		...(polities.length === 2 ? [["frontier", ["--price", "2500"]] as const] : []),
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
