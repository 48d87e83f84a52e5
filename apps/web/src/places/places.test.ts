import { expect, it } from "vitest";
import { type LeftPlace, sortPlaces } from "./places.ts";

const place = (name: string, votes: number, camp: "A" | "B"): LeftPlace => ({
	id: name,
	name,
	polity: camp,
	nation: camp,
	camp,
	votes,
});
const places = [place("Orange, CA", 507, "B"), place("Harris, TX", 708, "A"), place("Bexar, TX", 507, "A")];

it("sorts by votes and by words, ties by name", () => {
	expect(sortPlaces(places, "votes", true).map((each) => each.name)).toEqual(["Harris, TX", "Bexar, TX", "Orange, CA"]);
	expect(sortPlaces(places, "votes", false).map((each) => each.name)).toEqual([
		"Bexar, TX",
		"Orange, CA",
		"Harris, TX",
	]);
	expect(sortPlaces(places, "camp", false).map((each) => each.name)).toEqual(["Bexar, TX", "Harris, TX", "Orange, CA"]);
});
