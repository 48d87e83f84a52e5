import { describe, expect, it } from "vitest";
import type { Scenario } from "../scenario.ts";
import { drawnAtlas, examine, gridScenario } from "../testing/grid-case.ts";
import type { Guarantee, GuaranteeKey } from "./guarantee.ts";
import { listGuarantees } from "./list-guarantees.ts";
import { usualTerms } from "./usual-terms.ts";

/** Ayland holds the first two columns and the last square; in the second row, one of its squares votes with B. */
const atlas = drawnAtlas(["aa..", "a.a.", "aa..", "aa.a"]);
const plan = {
	method: "assignment",
	places: { A: ["u000", "u001", "u004", "u005", "u008", "u009", "u012", "u013", "u015"] },
	rest: "B",
} as const;
const scenario: Scenario = { ...gridScenario, plan };

const usual = (kind: GuaranteeKey, by: string, more: Partial<Guarantee> = {}): Guarantee => ({
	kind,
	by,
	...usualTerms[kind],
	...more,
});

function listed(guarantees: readonly Guarantee[], changes: Partial<Scenario> = {}) {
	const { theCase, card } = examine({ ...scenario, ...changes, guarantees }, atlas);
	const list = listGuarantees(theCase, card);
	const row = (kind: GuaranteeKey, by: string) => {
		const found = list.guarantees.find((each) => each.kind === kind && each.by === by);
		if (found === undefined) throw new Error(`No ${kind} by ${by}`);
		return found;
	};
	return { list, row };
}

describe("what guarantees would reach, counted by hand", () => {
	const { list, row } = listed([]);

	it("is every voter of the other camp, wherever they live", () => {
		// Eight squares of Ayland's nine have 1,000 votes for B, the other 9,000; of Beeland's seven, one has 9,000 for A.
		for (const kind of ["option-of-nationality", "personal-autonomy", "reciprocity"] as const) {
			expect(row(kind, "A").covers).toMatchObject({ places: 9, voters: 17_000, people: 170_000, inhabitants: 900_000 });
			expect(row(kind, "B").covers).toMatchObject({ places: 7, voters: 15_000, people: 150_000, inhabitants: 700_000 });
		}
		expect(list.polities.A).toMatchObject({ voters: 17_000, share: 17 / 90, people: 170_000, left: 17_000 });
	});

	it("is the places where the other camp has more votes, for territorial autonomy", () => {
		expect(row("territorial-autonomy", "A").covers).toMatchObject({ places: 1, voters: 9_000, inhabitants: 100_000 });
		expect(row("territorial-autonomy", "A").covers.largest).toEqual([
			{ id: "u005", name: "Square u005, P1", votes: 9_000 },
		]);
		expect(row("territorial-autonomy", "B").why).toBe("The other camp has more votes in 1 place.");
	});

	it("is nobody where power is shared from a share that the other camp does not have: 17 and 15 of 90 and 70", () => {
		expect(row("power-sharing", "A")).toMatchObject({
			applies: false,
			why: "The other camp has 18.9 % of the voters of both, less than 30 %.",
			covers: { places: 0, voters: 0, people: 0 },
		});
		const at = (share: string) => listed([usual("power-sharing", "A", { share })]).row("power-sharing", "A").applies;
		// Exactly at the share it applies; a double would not tell 17/90 from its neighbours.
		expect([at("17/90"), at("18888888888888889/100000000000000000"), at("0.18")]).toEqual([true, false, true]);
	});

	it("is nobody where the governing camp, with 73 of 90, reaches the supermajority by itself", () => {
		expect(row("supermajority", "A")).toMatchObject({ applies: false, covers: { voters: 0 } });
		const at = (share: string) => listed([usual("supermajority", "A", { share })]).row("supermajority", "A");
		expect(at("73/90").applies).toBe(false);
		expect(at("74/90")).toMatchObject({ applies: true, covers: { places: 9, voters: 17_000 } });
		expect(at("74/90").why).toBe(
			"The governing camp has 81.1 % of the voters of both, short of 82.2 %: it would need others.",
		);
	});

	it("is the pieces that reach the rest of their nation over the land of the giver", () => {
		expect(row("passage", "B")).toMatchObject({
			applies: true,
			covers: { places: 1, voters: 10_000, people: 100_000 },
		});
		expect(row("passage", "A").applies).toBe(false);
		expect(list.polities.A.pieces).toMatchObject([
			{ name: "Square u015, P3", passage: { B: "could" }, enclave: false, units: ["u015"] },
		]);
	});
});

describe("guarantees that are entered", () => {
	it("count every place once, however many reach it, and say who is left", () => {
		const both = listed([usual("option-of-nationality", "A"), usual("territorial-autonomy", "A")]).list.polities;
		expect(both.A).toMatchObject({ covered: { voters: 17_000, places: 9 }, left: 0 });
		expect(both.B).toMatchObject({ covered: { voters: 0, places: 0 }, left: 15_000 });
		const some = listed([
			usual("personal-autonomy", "A", { places: ["p1", "u000"] }),
			usual("territorial-autonomy", "A"),
		]).list.polities;
		expect(some.A.covered).toEqual({ voters: 11_000, places: 3 });
		expect(some.A.places[0]).toMatchObject({
			id: "u005",
			share: 0.9,
			given: ["personal-autonomy", "territorial-autonomy"],
		});
	});

	it("are unreciprocated until the other side gives the same, on the same terms", () => {
		const flagged = (guarantees: readonly Guarantee[]) =>
			listed(guarantees).list.unreciprocated.map(({ kind, by, others }) => [kind, by, others]);
		const option = (by: string, years: number) => usual("option-of-nationality", by, { years });
		expect(flagged([option("A", 2)])).toEqual([["option-of-nationality", "A", { B: "not-given" }]]);
		expect(flagged([option("A", 2), option("B", 2)])).toEqual([]);
		expect(flagged([option("A", 2), option("B", 5)])).toEqual([
			["option-of-nationality", "A", { B: "other-terms" }],
			["option-of-nationality", "B", { A: "other-terms" }],
		]);
		const autonomy = (by: string, rights: string[], places: string[]) =>
			usual("territorial-autonomy", by, { rights, places });
		// The order of rights says nothing, and places are each nation's own.
		expect(
			flagged([autonomy("A", ["schools", "police"], ["u005"]), autonomy("B", ["police", "schools"], ["u006"])]),
		).toEqual([]);
	});

	it("of which the other side has nobody to protect are not held against it", () => {
		expect(listed([usual("passage", "B")]).list.unreciprocated).toEqual([]);
		expect(listed([usual("passage", "B")]).row("passage", "B")).toMatchObject({
			entered: true,
			others: { A: "nothing-to-cover" },
			reciprocated: null,
		});
	});

	it("are given in return by a clause of reciprocity, on the same terms, in all the land", () => {
		const { list, row } = listed([
			usual("option-of-nationality", "A", { years: 7, places: ["u005"] }),
			usual("reciprocity", "B"),
		]);
		expect(row("option-of-nationality", "A")).toMatchObject({ others: { B: "clause" }, reciprocated: true });
		expect(row("option-of-nationality", "B")).toMatchObject({ entered: false, clause: true, terms: { years: 7 } });
		expect(list.polities.B.covered.voters).toBe(15_000);
		// The clause itself is not given by the other side.
		expect(list.unreciprocated).toEqual([{ kind: "reciprocity", by: "B", others: { A: "not-given" } }]);
		// With nothing to return, it gives nothing.
		expect(listed([usual("reciprocity", "B")]).list.polities.B.covered.voters).toBe(0);
	});

	it("name places that their giver does not hold", () => {
		const { list, row } = listed([usual("option-of-nationality", "A", { places: ["u003", "u005"] })]);
		expect(list.elsewhere).toEqual([{ kind: "option-of-nationality", by: "A", places: ["u003"] }]);
		expect(row("option-of-nationality", "A").covers.places).toBe(1);
	});
});

describe("more nations than two", () => {
	const three: Partial<Scenario> = {
		governs: "plurality",
		polities: [
			{ id: "North", name: "North", colour: null, status: { kind: "sovereign" } },
			{ id: "East", name: "East", colour: null, status: { kind: "sovereign" } },
			{ id: "B", name: "Beeland", colour: null, status: { kind: "continuator" } },
		],
		plan: { method: "assignment", places: { North: ["u000", "u001"], East: ["u008", "u009", "u015"] }, rest: "B" },
	};

	it("face those that the other camp governs; passage is between the two whose land it is about", () => {
		const { list, row } = listed([usual("option-of-nationality", "B"), usual("option-of-nationality", "East")], three);
		expect(Object.keys(list.polities)).toEqual(["North", "East", "B"]);
		expect(row("option-of-nationality", "B").others).toEqual({ North: "not-given", East: "same" });
		expect(row("option-of-nationality", "East")).toMatchObject({ others: { B: "same" }, reciprocated: true });
		expect(list.unreciprocated.map(({ by }) => by)).toEqual(["B"]);
		expect(row("passage", "B").others).toEqual({ East: "nothing-to-cover" });
		// By kind, then those that leave by name, then the continuator.
		expect(list.guarantees.slice(0, 3).map(({ by }) => by)).toEqual(["East", "North", "B"]);
	});

	it("without another side under the other camp, nothing is owed", () => {
		// Every square but two goes with A, so that its camp governs both nations by plurality.
		const { theCase, card } = examine(
			{
				...gridScenario,
				governs: "plurality",
				plan: { method: "assignment", places: { B: ["u000"] }, rest: "A" },
				guarantees: [usual("option-of-nationality", "A")],
			},
			drawnAtlas(["aaaa", "aaaa", "aaaa", "aa.."]),
		);
		const list = listGuarantees(theCase, card);
		expect(list.guarantees[0]).toMatchObject({ by: "A", entered: true, others: {}, reciprocated: null });
		expect(list.unreciprocated).toEqual([]);
	});
});
