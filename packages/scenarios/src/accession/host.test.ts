import { describe, expect, it } from "vitest";
import type { Host } from "./host.ts";
import { hostTable, readHost } from "./host-schema.ts";
import { hostSeats } from "./host-seats.ts";

const sourced = { source: "test", tag: "A" };
const act = { key: "now", title: "An act", year: 2020, people: "people", ...sourced };
const members = [
	{ id: "n", name: "North", figures: { people: 900, old: 4 } },
	{ id: "s", name: "South", figures: { people: 90, old: 4 } },
	{ id: "t", name: "Territory", figures: {} },
];
const outside = { members: ["t"], seats: 1, why: "A territory." };
const document = (changes: object) =>
	JSON.stringify({ velvetHost: 1, id: "land", name: "Land", members, outside, acts: [act], ...changes });
const withMethod = (method: object, more: object = {}) => document({ acts: [{ ...act, method, ...more }] });

function read(text: string): Host {
	const host = readHost(text, null);
	if (!host.ok) throw new Error(host.issues.map(({ message }) => message).join());
	return host.value;
}

function seats(host: Host, joiners: readonly { id: string; people: number }[] = []): Record<string, number> {
	const house = hostSeats(host, host.acts[0], joiners);
	if (!house.ok) throw new Error(house.issues[0].message);
	return Object.fromEntries(house.value.seats);
}

describe("another host's formula, written in a file", () => {
	it.each<[object, Record<string, number>]>([
		[
			{ kind: "quotient", quotient: 200, rounding: "up" },
			{ n: 5, s: 1, t: 1, j: 2 },
		],
		[
			{ kind: "quotient", quotient: 200, rounding: "nearest" },
			{ n: 5, s: 0, t: 1, j: 1 },
		],
		[
			{ kind: "quotient", quotient: 200, rounding: "down" },
			{ n: 4, s: 0, t: 1, j: 1 },
		],
		[
			{ kind: "jefferson", seats: 10 },
			{ n: 8, s: 0, t: 1, j: 2 },
		],
		[
			{ kind: "webster", seats: 10 },
			{ n: 7, s: 1, t: 1, j: 2 },
		],
		[
			{ kind: "adams", seats: 10 },
			{ n: 7, s: 1, t: 1, j: 2 },
		],
		[
			{ kind: "huntington-hill", seats: 10 },
			{ n: 7, s: 1, t: 1, j: 2 },
		],
		[
			{ kind: "hamilton", seats: 10 },
			{ n: 7, s: 1, t: 1, j: 2 },
		],
	])("%j", (method, wanted) => {
		expect(seats(read(withMethod(method)), [{ id: "j", people: 240 }])).toEqual(wanted);
	});

	it("has floors of its members, of everybody, and of those who had more than their share", () => {
		const quotient = { kind: "quotient", quotient: 200 };
		const old = { figure: "old", why: "as before" };
		expect(seats(read(withMethod(quotient, { floors: [old] })))).toEqual({ n: 5, s: 4, t: 1 });
		const three = { seats: 3, why: "nobody has fewer" };
		const joiner = [{ id: "j", people: 1 }];
		expect(seats(read(withMethod(quotient, { floors: [three] })), joiner)).toEqual({ n: 5, s: 3, t: 1, j: 3 });
		expect(seats(read(withMethod({ kind: "webster", seats: 9 }, { floors: [three] })), joiner)).toEqual({
			n: 3,
			s: 3,
			t: 1,
			j: 3,
		});
		// 900 of 990 people: 10 of 11 seats beside the one of South.
		const representation = { members: ["n"], why: "had more" };
		expect(seats(read(withMethod({ kind: "quotient", quotient: 900 }, { representation })))).toEqual({
			n: 10,
			s: 1,
			t: 1,
		});
	});

	it("takes its members from a table beside it", () => {
		const columns = { id: "code", name: "title" };
		const text = document({
			members: undefined,
			table: "land.csv",
			columns,
			acts: [{ ...act, method: { kind: "webster", seats: 2 } }],
		});
		expect(hostTable(text)).toMatchObject({ ok: true, value: "land.csv" });
		const rows = [
			{ code: "n", title: "North", people: "900" },
			{ code: "t", title: "Territory", people: "" },
		];
		const host = readHost(text, rows);
		expect(host.ok && host.value.members).toEqual([
			{ id: "n", name: "North", figures: { people: 900 } },
			{ id: "t", name: "Territory", figures: {} },
		]);
	});
});

describe("a house that no parliament could be", () => {
	const joiner = [{ id: "j", people: 240 }];
	it.each<[string, object, object, string]>([
		["gives nobody a seat", { kind: "quotient", quotient: 10_000, rounding: "down" }, {}, "no-seats"],
		["gives everybody one", { kind: "quotient", quotient: 1 }, {}, "too-many-seats"],
		[
			"would add seats for ever, to give its share to a member with nearly all people",
			{ kind: "quotient", quotient: 9e14 },
			{ representation: { members: ["n"], why: "had more" } },
			"too-many-seats",
		],
	])("%s", (_, method, more, code) => {
		const alone = { ...outside, seats: 0 };
		const crowded = { id: "n", name: "North", figures: { people: 900e12 } };
		const land = code === "no-seats" ? members : [crowded, ...members.slice(1)];
		const host = read(document({ members: land, outside: alone, acts: [{ ...act, method, ...more }] }));
		const house = hostSeats(host, host.acts[0], joiner);
		expect(house.ok ? [] : house.issues.map((each) => each.code)).toEqual([code]);
	});
});

describe("a host that cannot be read", () => {
	const method = { kind: "webster", seats: 5 };
	const rule = { key: "half", title: "Half", members: "1/2", ...sourced };
	const party = { key: "x", name: "X", seats: "old" };
	const withSides = (sides: object) => ({
		election: "An election",
		...sourced,
		list: [party],
		mappings: [{ key: "usual", title: "Usual", sides }],
	});
	it.each<[string, string, string[]]>([
		["is no JSON", "{", ["not-json"]],
		["has no acts", document({ acts: [] }), ["wrong-value"]],
		["has an unknown method", withMethod({ kind: "lottery" }), ["wrong-value"]],
		["has no members", document({ members: [], acts: [{ ...act, method }] }), ["no-members", "unknown-member"]],
		[
			"has members twice",
			document({ members: [...members, members[0]], acts: [{ ...act, method }] }),
			["duplicate-row"],
		],
		["has members and a table", document({ table: "x.csv", acts: [{ ...act, method }] }), ["wrong-value"]],
		["lacks a figure", withMethod(method, { people: "souls" }), ["missing-figure"]],
		[
			"names a member that is not there",
			document({ outside: { ...outside, members: ["t", "u"] }, acts: [{ ...act, method }] }),
			["unknown-member"],
		],
		["has more floors than seats", withMethod(method, { floors: [{ seats: 3, why: "x" }] }), ["floors-over-seats"]],
		[
			"says that all had more",
			withMethod(method, { representation: { members: ["n", "s"], why: "x" } }),
			["wrong-value"],
		],
		[
			"has nobody who takes part",
			document({ outside: { ...outside, members: ["n", "s", "t"] }, acts: [{ ...act, method }] }),
			["no-members"],
		],
		[
			"has an act and a rule twice",
			document({
				acts: [
					{ ...act, method },
					{ ...act, method },
				],
				amending: [rule, rule],
			}),
			["duplicate-id", "duplicate-id"],
		],
		[
			"has a party on both sides, and one that is not there",
			document({ acts: [{ ...act, method }], parties: withSides({ dem: ["x", "z"], rep: ["x"] }) }),
			["unknown-party", "wrong-value"],
		],
		[
			"has a party twice",
			document({ acts: [{ ...act, method }], parties: { ...withSides({}), list: [party, party] } }),
			["duplicate-id"],
		],
		[
			"counts half a person",
			document({
				members: [{ id: "n", name: "N", figures: { people: 0.5 } }],
				outside: undefined,
				acts: [{ ...act, method }],
			}),
			["not-whole"],
		],
	])("%s", (_, text, codes) => {
		const host = readHost(text, null);
		expect(host.ok ? [] : host.issues.map(({ code }) => code)).toEqual(codes);
	});

	it("has rows without the column of ids", () => {
		const columns = { id: "code", name: "title" };
		const text = document({
			members: undefined,
			table: "land.csv",
			columns,
			outside: undefined,
			acts: [{ ...act, method }],
		});
		const host = readHost(text, [
			{ title: "North", people: "900" },
			{ title: "South", people: "90" },
		]);
		expect(host.ok ? [] : host.issues.map(({ code }) => code)).toEqual(["row-without-id"]);
	});
});
