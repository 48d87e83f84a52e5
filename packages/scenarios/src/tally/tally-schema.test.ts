import type { Json } from "@velvet/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tally } from "./tally.ts";
import { checkTally, parseTally } from "./tally-schema.ts";

const good = {
	name: "A vote",
	rule: { base: "valid", threshold: "1/2", strict: true, unit: "bloc" },
	votes: { yes: 60, no: 30, invalid: 5, electorate: 100 },
	units: [
		{ id: "a", name: "Upper", yes: 40, no: 10, invalid: 3, electorate: 56 },
		{ id: "b", yes: 20, no: 20, invalid: 2, electorate: 44 },
	],
};

function problems(document: string): string[] {
	const read = parseTally(document);
	return read.ok ? [] : read.issues.map(({ code, where }) => `${code} at ${where}`);
}
const changed = (change: Record<string, unknown>) => problems(JSON.stringify({ ...good, ...change }));
const ruled = (change: Record<string, unknown>) => changed({ rule: { ...good.rule, ...change } });
const voted = (change: Record<string, unknown>) => changed({ votes: { ...good.votes, ...change }, units: undefined });

describe("the input of velvet tally", () => {
	it("is read as it is written", () => {
		expect(parseTally(JSON.stringify(good))).toMatchObject({
			ok: true,
			value: { rule: good.rule, vote: { name: "A vote", votes: good.votes, units: good.units } },
		});
	});

	it("takes a share as JSON writes it, however small", () => {
		const threshold = (document: string) => {
			const read = parseTally(document.replace('"1/2"', "1.5e-7"));
			return read.ok ? read.value.rule.threshold : read.issues;
		};
		expect(threshold(JSON.stringify(good))).toBe("0.00000015");
	});

	it("may name a rule, or leave out what a simple majority would say", () => {
		expect(checkTally({ ...good, rule: { threshold: 0.55 } })).toMatchObject({
			value: { rule: { base: "valid", threshold: "0.55", strict: true, unit: "bloc" } },
		});
		expect(checkTally({ ...good, rule: "two-thirds" })).toMatchObject({ value: { rule: { threshold: "2/3" } } });
	});

	it.each<[string, () => string[], string[]]>([
		["more ballots than electors", () => voted({ electorate: 94 }), ["more-votes-than-electors at votes"]],
		["negative votes", () => voted({ no: -1 }), ["wrong-value at votes.no"]],
		["half a vote", () => voted({ no: 0.5 }), ["wrong-value at votes.no"]],
		["votes as text", () => voted({ yes: "60" }), ["wrong-value at votes.yes"]],
		["NaN, which JSON writes as null", () => voted({ yes: Number.NaN }), ["wrong-value at votes.yes"]],
		[
			"NaN as it stands",
			() => problems('{"rule":"two-thirds","votes":{"yes":NaN,"no":1}}'),
			["not-json at the whole file"],
		],
		["infinity", () => problems('{"rule":"two-thirds","votes":{"yes":1e400,"no":1}}'), ["wrong-value at votes.yes"]],
		["a number beyond whole numbers", () => voted({ yes: 1e17 }), ["wrong-value at votes.yes"]],
		["a sum beyond them", () => voted({ yes: 2 ** 53 - 1, electorate: undefined }), ["too-many-votes at votes"]],
		[
			"an electorate beyond them, in all or added up",
			() => changed({ votes: undefined, units: good.units.map((each) => ({ ...each, electorate: 2 ** 53 - 1 })) }),
			["too-many-votes at votes"],
		],
		[
			"units that already have more than the whole, though one does not say",
			() =>
				changed({
					units: [
						{ ...good.units[0], invalid: 6, electorate: 101 },
						{ id: "b", yes: 20, no: 20 },
					],
				}),
			["units-do-not-add-up at votes: invalid", "units-do-not-add-up at votes: electorate"],
		],
		[
			"a key given twice",
			() => problems('{"rule":"two-thirds","votes":{"yes":1,"no":1,"yes":9}}'),
			["duplicate-key at votes.yes"],
		],
		[
			"a fraction that would be rounded away",
			() => problems('{"rule":"two-thirds","votes":{"yes":9007199254740990.4,"no":1}}'),
			["lost-digits at votes.yes"],
		],
		["a missing answer", () => voted({ no: undefined }), ["missing-key at votes.no"]],
		["an unknown key", () => voted({ maybe: 3 }), ["unknown-key at votes.maybe"]],
		["no counts", () => changed({ votes: undefined, units: [] }), ["missing-votes at votes"]],
		["no rule", () => changed({ rule: undefined }), ["missing-key at rule"]],
		["a rule without threshold", () => changed({ rule: {} }), ["missing-key at rule.threshold"]],
		["a threshold over one", () => ruled({ threshold: "3/2" }), ["wrong-value at rule.threshold"]],
		["a threshold of 101%", () => ruled({ threshold: "101%" }), ["wrong-value at rule.threshold"]],
		["55 for 55%", () => ruled({ threshold: 55 }), ["wrong-value at rule.threshold"]],
		["a threshold of nothing", () => ruled({ threshold: "0" }), ["wrong-value at rule.threshold"]],
		["a threshold over nothing", () => ruled({ threshold: "1/0" }), ["wrong-value at rule.threshold"]],
		["a threshold in words", () => ruled({ threshold: "half" }), ["wrong-value at rule.threshold"]],
		["another base", () => ruled({ base: "people" }), ["wrong-value at rule.base"]],
		["a quorum over one", () => ruled({ turnoutQuorum: "2" }), ["wrong-value at rule.turnoutQuorum"]],
		["a rule that nobody knows", () => changed({ rule: "best-of-three" }), ["unknown-rule at rule"]],
		["a rule without a number", () => changed({ rule: "clear-majority" }), ["rule-without-number at rule"]],
		["no array", () => problems("[]"), ["wrong-value at the whole file"]],
		["no JSON", () => problems("votes: 3"), ["not-json at the whole file"]],
		["a prototype", () => problems('{"__proto__":{}}'), ["unknown-key at __proto__"]],
		[
			"no electorate where a quorum needs it",
			() => changed({ rule: { ...good.rule, turnoutQuorum: "1/2" }, votes: { yes: 60, no: 30 }, units: undefined }),
			["missing-electorate at votes"],
		],
		[
			"units without electorates where each needs it",
			() =>
				changed({
					rule: { ...good.rule, unit: "each", base: "electorate" },
					units: good.units.map(({ electorate, ...rest }) => rest),
				}),
			["missing-electorate at units: a, units: b"],
		],
		[
			"units that do not add up",
			() => changed({ votes: { ...good.votes, yes: 61, invalid: 4 } }),
			["units-do-not-add-up at votes: yes", "units-do-not-add-up at votes: invalid"],
		],
		[
			"two units of one id",
			() => changed({ votes: undefined, units: [good.units[0], good.units[0], good.units[1]] }),
			["duplicate-unit at units: a"],
		],
		[
			"answers of units that the whole has otherwise, or not at all",
			() =>
				changed({
					votes: { options: { a: 3, b: 2 } },
					stages: [{ name: "A?", yes: ["a"] }],
					units: [
						{ id: "u", options: { a: 1, b: 2 } },
						{ id: "v", options: { a: 1, c: 4 } },
					],
				}),
			["units-do-not-add-up at votes: options.a", "units-do-not-add-up at votes: options.c"],
		],
		["a unit that is not there", () => ruled({ concurrent: ["a", "z"] }), ["unknown-unit at rule.concurrent"]],
		["the same twice", () => ruled({ concurrent: ["z", "z"] }), ["unknown-unit at rule.concurrent"]],
		["one unit asked for twice", () => ruled({ concurrent: ["a", "a"] }), ["duplicate-unit at rule.concurrent"]],
		[
			"units asked for, none given",
			() => changed({ rule: { ...good.rule, unitMajority: "1/2" }, units: undefined }),
			["missing-units at units"],
		],
		["each and together", () => ruled({ unit: "each", concurrent: ["a"] }), ["each-and-together at rule"]],
		[
			"answers without stages",
			() => voted({ yes: undefined, no: undefined, options: { a: 1, b: 2 } }),
			["missing-stages at stages"],
		],
		["stages without answers", () => changed({ stages: [{ name: "A?", yes: ["a"] }] }), ["mixed-answers at votes"]],
		[
			"stages that ask for other answers",
			() =>
				problems(
					JSON.stringify({
						rule: good.rule,
						votes: { options: { a: 1, b: 2 } },
						stages: [{ name: "A?", yes: ["a", "c"], no: ["a"] }],
					}),
				),
			["unknown-answer at stages.0", "shared-answer at stages.0"],
		],
		[
			"everything at once",
			() =>
				changed({
					rule: { ...good.rule, threshold: "2", strict: "yes" },
					votes: { yes: -1, no: "2" },
					units: [{ id: "a", yes: 1 }],
				}),
			[
				"wrong-value at votes.yes",
				"wrong-value at votes.no",
				"missing-key at units.0.no",
				"wrong-value at rule.threshold",
				"wrong-value at rule.strict",
			],
		],
	])("refuses %s", (_, found, wanted) => {
		expect(found()).toEqual(wanted);
	});

	it("is fast with as many units and answers as it takes", () => {
		const ids = Array.from({ length: 50_000 }, (_, i) => `x${i}`);
		const units = ids.map((id) => ({ id: `u${id}`, yes: 1, no: 0 }));
		const options = Object.fromEntries(ids.map((id) => [id, 1]));
		const started = performance.now();
		expect(changed({ votes: undefined, units, rule: { ...good.rule, concurrent: ids } })).toHaveLength(101);
		const stages = [{ name: "A?", yes: ids.slice(1), no: ids.slice(0, 1) }];
		const read = checkTally({ rule: good.rule, stages, votes: { options } });
		expect(read.ok && tally(read.value.vote, read.value.rule)).toMatchObject({ value: { yes: 49_999, no: 1 } });
		// Time that grows with the square of the units would be tens of seconds; this takes three.
		expect(performance.now() - started).toBeLessThan(10_000);
	});

	it("counts problems beyond a hundred", () => {
		const units = Array.from({ length: 150 }, (_, i) => ({ id: `u${i}`, yes: 2, no: 0, electorate: 1 }));
		const found = changed({ votes: undefined, units });
		expect(found).toHaveLength(101);
		expect(found[100]).toMatch(/^more-issues/);
	});

	it("never throws, whatever the document", () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.constantFrom("votes", "units", "rule", "stages", "name"), (value, key) => {
				const read = checkTally({ ...good, [key]: value as Json });
				if (!read.ok) for (const each of read.issues) expect(each.fix).toBeTruthy();
			}),
		);
	});
});
