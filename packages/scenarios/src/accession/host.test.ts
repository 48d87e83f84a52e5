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

describe("a host that cannot be read", () => {
	const method = { kind: "webster", seats: 5 };
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
});
