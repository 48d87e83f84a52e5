import type { Json } from "@velvet/core";
import { describe, expect, it } from "vitest";
import { findBuiltIn } from "../built-in/built-in.ts";
import { mirrorScenario } from "../mirror.ts";
import type { Scenario } from "../scenario.ts";
import { parseScenario } from "../scenario-schema.ts";
import { readGuarantees, withGuarantees } from "./enter-guarantees.ts";
import { guaranteeKeys } from "./guarantee.ts";
import { usualTerms } from "./usual-terms.ts";

const seed = findBuiltIn("two-nations-2016") as Scenario;
const parse = (guarantees: Json) => parseScenario(JSON.stringify({ ...seed, guarantees }));
const codes = (guarantees: Json) => {
	const parsed = parse(guarantees);
	return parsed.ok ? [] : parsed.issues.map(({ code, where }) => `${code} at ${where}`);
};

describe("guarantees in a scenario", () => {
	it("need a kind and a giver; the usual terms are filled in", () => {
		const parsed = parse(guaranteeKeys.map((kind) => ({ kind, by: "A" })));
		expect(parsed.ok && parsed.value.guarantees).toEqual(
			guaranteeKeys.map((kind) => ({ kind, by: "A", ...usualTerms[kind] })),
		);
	});

	it("round-trip, and go to the other nation in the mirror", () => {
		const given = [{ kind: "passage", by: "B", places: ["17"] }];
		const parsed = parse(given);
		if (!parsed.ok) throw new Error(parsed.issues[0].message);
		expect(parseScenario(JSON.stringify(parsed.value))).toEqual(parsed);
		const mirrored = mirrorScenario(parsed.value);
		expect(mirrored.guarantees).toEqual([{ ...given[0], by: "A" }]);
		expect(mirrorScenario(mirrored)).toEqual(parsed.value);
	});

	it.each<[string, Json, readonly string[]]>([
		["no list", {}, ["wrong-value at guarantees"]],
		["an empty one", [], ["wrong-value at guarantees"]],
		["an unknown kind", [{ kind: "transfer", by: "A" }], ["wrong-value at guarantees.0.kind"]],
		["no giver", [{ kind: "passage" }], ["missing-key at guarantees.0.by"]],
		["a giver that is not there", [{ kind: "passage", by: "C" }], ["unknown-polity at guarantees.0.by"]],
		[
			"the same twice",
			[
				{ kind: "passage", by: "B" },
				{ kind: "passage", by: "B", places: ["17"] },
			],
			["duplicate-guarantee at guarantees.1"],
		],
		["terms of another kind", [{ kind: "passage", by: "A", years: 2 }], ["unknown-key at guarantees.0.years"]],
		["no years", [{ kind: "option-of-nationality", by: "A", years: 0 }], ["wrong-value at guarantees.0.years"]],
		["half a year", [{ kind: "option-of-nationality", by: "A", years: 0.5 }], ["wrong-value at guarantees.0.years"]],
		["power from nothing", [{ kind: "power-sharing", by: "A", share: "0" }], ["wrong-value at guarantees.0.share"]],
		["power from most", [{ kind: "power-sharing", by: "A", share: "51%" }], ["wrong-value at guarantees.0.share"]],
		["less than half", [{ kind: "supermajority", by: "A", share: "1/2" }], ["wrong-value at guarantees.0.share"]],
		["more than all", [{ kind: "supermajority", by: "A", share: 1.5 }], ["wrong-value at guarantees.0.share"]],
		["a share of none", [{ kind: "supermajority", by: "A", share: "2/0" }], ["wrong-value at guarantees.0.share"]],
		["no rights", [{ kind: "supermajority", by: "A", rights: [] }], ["wrong-value at guarantees.0.rights"]],
		["a giver from the prototype", [{ kind: "passage", by: "__proto__" }], ["unknown-polity at guarantees.0.by"]],
	])("with %s are refused, by name", (_, guarantees, wanted) => {
		expect(codes(guarantees)).toEqual(wanted);
	});
});

describe("guarantees that are entered by name", () => {
	it("keep the scenario's own terms, and leave it alone where nothing changes", () => {
		const own = { ...seed, guarantees: [{ kind: "option-of-nationality", by: "B", years: 9 } as const] };
		const entered = [{ kind: "passage", by: "B" } as const, ...own.guarantees];
		expect(withGuarantees(own, own.guarantees)).toEqual(own);
		expect(withGuarantees(own, entered).guarantees).toEqual([own.guarantees[0], { kind: "passage", by: "B" }]);
		expect(withGuarantees(own, [])).toEqual(seed);
	});

	it("are read as KIND=POLITY, and every unknown name is told", () => {
		expect(readGuarantees(seed, ["passage=B"])).toMatchObject({ ok: true, value: [{ kind: "passage", by: "B" }] });
		const bad = readGuarantees(seed, ["tolls=B", "passage=C", "passage"]);
		expect(bad.ok ? [] : bad.issues.map(({ code, where }) => `${code} at ${where}`)).toEqual([
			"unknown-guarantee at --enter tolls=B",
			"unknown-polity at --enter passage=C",
			"unknown-polity at --enter passage",
		]);
	});
});
