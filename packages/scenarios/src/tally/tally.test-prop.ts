import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInRules } from "./built-in-rules.ts";
import type { RecordedVote } from "./recorded-vote.ts";
import type { VoteRule } from "./rule.ts";
import { tally } from "./tally.ts";

const few = fc.nat({ max: 40 });
const place = fc.record({ yes: few, no: few, invalid: few, spare: few }).map(({ spare, ...counts }) => ({
	...counts,
	electorate: counts.yes + counts.no + counts.invalid + spare,
}));
const share = fc
	.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
	.map(([p, q]) => `${Math.min(p, q)}/${Math.max(p, q)}`);
const vote: fc.Arbitrary<RecordedVote> = fc
	.array(place, { minLength: 1, maxLength: 5 })
	.map((places) => ({ units: places.map((counts, i) => ({ id: `u${i}`, ...counts })) }));
const rule: fc.Arbitrary<VoteRule> = fc
	.record(
		{
			base: fc.constantFrom("valid" as const, "cast" as const, "electorate" as const),
			threshold: share,
			strict: fc.boolean(),
			unit: fc.constantFrom("bloc" as const, "each" as const),
			turnoutQuorum: share,
			yesOfElectorate: share,
			quorumStrict: fc.boolean(),
			unitMajority: share,
		},
		{ requiredKeys: ["base", "threshold", "strict", "unit"] },
	)
	.map(({ unitMajority, ...rest }) =>
		rest.unit === "each" || unitMajority === undefined ? rest : { ...rest, unitMajority },
	);

function tallied(vote: RecordedVote, rule: VoteRule) {
	const result = tally(vote, rule);
	if (!result.ok) throw new Error(result.issues.map((each) => each.code).join());
	return result.value;
}

function scaled(vote: RecordedVote, k: number): RecordedVote {
	const units = (vote.units ?? []).map((unit) =>
		Object.fromEntries(
			Object.entries(unit).map(([key, value]) => [key, typeof value === "number" ? value * k : value]),
		),
	);
	return { units: units as unknown as NonNullable<RecordedVote["units"]> };
}

describe("a tally", () => {
	it("is the same for every vote counted k times, its margins k times as wide", () => {
		fc.assert(
			fc.property(vote, rule, fc.integer({ min: 2, max: 1_000_000 }), (vote, rule, k) => {
				const [once, often] = [tallied(vote, rule), tallied(scaled(vote, k), rule)];
				expect(often.passes).toBe(once.passes);
				expect(often.components.map(({ value }) => value)).toEqual(once.components.map(({ value }) => value));
				for (const [i, { marginVotes }] of once.components.entries()) {
					const margin = often.components[i].marginVotes;
					if (marginVotes === null) expect(margin).toBeNull();
					else expect(Math.abs((margin ?? 0) - marginVotes * k)).toBeLessThanOrEqual(Math.abs(marginVotes * k) * 1e-12);
				}
			}),
		);
	});

	it("differs between more than and at least only where a margin is exactly 0", () => {
		fc.assert(
			fc.property(vote, rule, (vote, rule) => {
				const both = [true, false].map((strict) => tallied(vote, { ...rule, strict, quorumStrict: strict }));
				const [more, least] = both.map(({ passes }) => passes);
				if (more) expect(least).toBe(true);
				if (more !== least) {
					const margins = both[0].units?.flatMap(({ components }) => components) ?? [];
					const all = [...both[0].components, ...margins];
					expect(all.some(({ marginVotes, marginUnits }) => marginVotes === 0 || marginUnits === 0)).toBe(true);
				}
			}),
		);
	});

	it("of a simple majority is mirrored when yes and no change places; only a tie passes neither way", () => {
		const simple = builtInRules[0].rule as VoteRule;
		fc.assert(
			fc.property(vote, (vote) => {
				const turned = (vote.units ?? []).map((unit) =>
					"yes" in unit ? { ...unit, yes: unit.no, no: unit.yes } : unit,
				);
				const [one, other] = [tallied(vote, simple), tallied({ units: turned }, simple)];
				expect(other.lead).toBe(0 - one.lead);
				expect(other.components[0].marginVotes).toBe(0 - (one.components[0].marginVotes ?? 0));
				expect([one.passes, other.passes].filter(Boolean)).toHaveLength(one.lead === 0 ? 0 : 1);
			}),
		);
	});

	it("never turns from passed to failed by one more yes among those who did not vote", () => {
		fc.assert(
			fc.property(place, rule, (counts, rule) => {
				fc.pre(counts.electorate > counts.yes + counts.no + counts.invalid);
				const units = (yes: number) => ({ units: [{ id: "u", ...counts, yes }] });
				if (tallied(units(counts.yes), rule).passes) expect(tallied(units(counts.yes + 1), rule).passes).toBe(true);
			}),
		);
	});

	it("agrees with cross-multiplied whole numbers", () => {
		fc.assert(
			fc.property(place, share, fc.boolean(), ({ yes, no }, threshold, strict) => {
				const [p, q] = threshold.split("/").map(Number);
				const { passes } = tallied({ votes: { yes, no } }, { base: "valid", threshold, strict, unit: "bloc" });
				const [reached, needed] = [yes * q, p * (yes + no)];
				expect(passes).toBe(yes + no > 0 && (strict ? reached > needed : reached >= needed));
			}),
		);
	});
});
