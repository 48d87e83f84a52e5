import { roundFraction } from "@velvet/algorithms";
import { type HostAct, hostSeats, readHost } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { canada } from "./host-canada.ts";
import { textOf } from "./recorded-votes.ts";

const host = canada();

function houseOf(key: string) {
	const act = host.acts.find((each) => each.key === key) as HostAct;
	const house = hostSeats(host, act, []);
	if (!house.ok) throw new Error(house.issues[0].message);
	return house.value;
}

// models.md V7.4: the tables of Elections Canada's redistribution pages, every province by itself.
describe("section 51, to the seat", () => {
	const order = ["BC", "AB", "SK", "MB", "ON", "QC", "NB", "NS", "PE", "NL"];
	it.each<[string, number, number[], number[]]>([
		["2011", 338, [42, 34, 10, 12, 121, 72, 7, 9, 2, 5], [42, 34, 14, 14, 121, 78, 10, 11, 4, 7]],
		["2021", 342, [43, 37, 10, 12, 122, 71, 7, 9, 2, 5], [43, 37, 14, 14, 122, 77, 10, 11, 4, 7]],
		["2022", 343, [43, 37, 10, 12, 122, 71, 7, 9, 2, 5], [43, 37, 14, 14, 122, 78, 10, 11, 4, 7]],
	])("the act of %s: %d seats", (key, total, first, final) => {
		const { seats, steps, total: all } = houseOf(key);
		expect(all).toBe(total);
		expect(order.map((id) => steps.get(id)?.first)).toEqual(first);
		expect(order.map((id) => seats.get(id))).toEqual(final);
		for (const territory of ["YT", "NT", "NU"]) expect(seats.get(territory)).toBe(1);
	});

	it("Quebec in 2011: 72 by people, 75 by the grandfather clause, 78 by the rule of representation", () => {
		expect(houseOf("2011").steps.get("QC")).toEqual({ first: 72, byFloor: 3, byShare: 3, seats: 78 });
		expect(houseOf("2021").steps.get("QC")).toEqual({ first: 71, byFloor: 4, byShare: 2, seats: 77 });
		expect(houseOf("2022").steps.get("QC")).toEqual({ first: 71, byFloor: 7, byShare: 0, seats: 78 });
	});

	it("the quotient grows by the mean of ten rates, 9.647%, from 111,166 to 121,890.52, rounded up", () => {
		const { growth, quotient } = houseOf("2022");
		expect(quotient).toBe(121_891);
		expect(roundFraction(growth?.rate ?? { p: 0n, q: 1n }, 6)).toBe(0.096473);
		expect(roundFraction(growth?.exact ?? { p: 0n, q: 1n }, 2)).toBe(121_890.52);
	});
});

it("the host that the documentation writes out is one", () => {
	const [, document = ""] = /```json\n(\{\n {2}"velvetHost"[\s\S]*?)```/.exec(textOf("docs/methods/union.md")) ?? [];
	const read = readHost(document, null);
	expect(read.ok ? [] : read.issues).toEqual([]);
	const lakeland = read.ok ? read.value : canada();
	const house = hostSeats(lakeland, lakeland.acts[0], [{ id: "J", people: 1_000_000 }]);
	// 41 : 9 : 10 by Webster, of which South keeps 12 and who joins has no floor but two.
	expect(house.ok && Object.fromEntries(house.value.seats)).toEqual({ N: 40, S: 12, I: 1, J: 8 });
});
