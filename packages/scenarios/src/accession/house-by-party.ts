import type { CampVotes } from "../members/camp-votes.ts";
import type { Case } from "../open-case.ts";
import type { SourceTag } from "../tally/source-tag.ts";
import type { Host, HostParties, PartyMapping } from "./host.ts";
import type { House } from "./host-seats.ts";
import { type CampSeats, splitByParty, splitSeats } from "./split-seats.ts";

/** The house by party, before and after, and by camp under every mapping. */
export interface PartiesResult {
	readonly election: string;
	readonly source: string;
	readonly tag: SourceTag;
	readonly names: { readonly [party: string]: string };
	/** As elected. */
	readonly elected: { readonly [party: string]: number };
	/** The seats of the act, each province's shared out as its seats were. */
	readonly before: { readonly [party: string]: number };
	/** The same parties, and the seats of those who join. */
	readonly after: { readonly [party: string]: number };
	/** Outside of any party of the host: what those who join add, by camp. */
	readonly joining: { readonly A: number; readonly B: number; readonly neither: number };
	/** The usual mapping first. */
	readonly mappings: readonly MappedHouse[];
}

/** Seats by camp under one mapping: an assumption, each of them. */
export interface MappedHouse {
	readonly key: string;
	readonly title: string;
	readonly assumption: true;
	/** How the seats of each member that joins are shared between the camps. */
	readonly split: "votes" | "plurality";
	/** Parties of the host by camp. */
	readonly parties: {
		readonly A: readonly string[];
		readonly B: readonly string[];
		readonly neither: readonly string[];
	};
	readonly before: CampHouse;
	readonly after: CampHouse;
}

export interface CampHouse {
	readonly A: number;
	readonly B: number;
	readonly neither: number;
	/** Seats that are more than half. */
	readonly needed: number;
	/** The camp that has so many, or `null`. */
	readonly majority: "A" | "B" | null;
}

/** Who joins: its id in the house after, and its votes. */
export interface JoiningVotes {
	readonly id: string;
	readonly votes: CampVotes;
}

/** `null` for a host whose parties are not known. */
export function houseByParty(
	theCase: Case,
	host: Host,
	[before, after]: readonly [House, House],
	joining: readonly JoiningVotes[],
): PartiesResult | null {
	const { parties } = host;
	if (parties === undefined) return null;
	const byParty = (house: House) => seatsByParty(host, parties, house);
	const [hostBefore, hostAfter] = [byParty(before), byParty(after)];
	const joined = (split: "votes" | "plurality") =>
		addUp(joining.map(({ id, votes }) => splitSeats(after.seats.get(id) ?? 0, votes, split)));
	const mapped = (mapping: PartyMapping, split: "votes" | "plurality"): MappedHouse => {
		const sides = sidesOf(theCase, parties, mapping);
		const none: CampSeats = [0, 0, 0];
		return {
			key: mapping.key,
			title: mapping.title,
			assumption: true,
			split,
			parties: sides,
			before: campHouse(sides, hostBefore, none),
			after: campHouse(sides, hostAfter, joined(split)),
		};
	};
	const [usual, ...others] = parties.mappings;
	const [A, B, neither] = joined("votes");
	return {
		election: parties.election,
		source: parties.source,
		tag: parties.tag,
		names: Object.fromEntries(parties.list.map(({ key, name }) => [key, name])),
		elected: Object.fromEntries(parties.list.map(({ key, seats }) => [key, elected(host, seats)])),
		before: hostBefore,
		after: hostAfter,
		joining: { A, B, neither },
		mappings: [mapped(usual, "votes"), mapped(usual, "plurality"), ...others.map((each) => mapped(each, "votes"))],
	};
}

function elected({ members }: Host, figure: string): number {
	return members.reduce((sum, { figures }) => sum + (figures[figure] ?? 0), 0);
}

function seatsByParty({ members }: Host, { list }: HostParties, house: House): { readonly [party: string]: number } {
	const sums = list.map(() => 0);
	for (const { id, figures } of members) {
		const had = list.map(({ seats }) => figures[seats] ?? 0);
		splitByParty(house.seats.get(id) ?? 0, had).forEach((seats, i) => {
			sums[i] += seats;
		});
	}
	return Object.fromEntries(list.map(({ key }, i) => [key, sums[i]]));
}

/** A party sides with the camp that holds its choice: the mirror takes it along. */
function sidesOf({ scenario }: Case, { list }: HostParties, { sides }: PartyMapping): MappedHouse["parties"] {
	const ofCamp = (camp: "A" | "B") => {
		const own = new Set(scenario.camps[camp].flatMap((choice) => sides[choice] ?? []));
		return list.map(({ key }) => key).filter((key) => own.has(key));
	};
	const [A, B] = [ofCamp("A"), ofCamp("B")];
	return { A, B, neither: list.map(({ key }) => key).filter((key) => !A.includes(key) && !B.includes(key)) };
}

function campHouse(
	sides: MappedHouse["parties"],
	seats: { readonly [party: string]: number },
	[a, b, neither]: CampSeats,
): CampHouse {
	const sum = (parties: readonly string[]) => parties.reduce((total, party) => total + seats[party], 0);
	const own = { A: sum(sides.A) + a, B: sum(sides.B) + b, neither: sum(sides.neither) + neither };
	const needed = Math.floor((own.A + own.B + own.neither) / 2) + 1;
	return { ...own, needed, majority: own.A >= needed ? "A" : own.B >= needed ? "B" : null };
}

function addUp(list: readonly CampSeats[]): CampSeats {
	return list.reduce((sum, each) => [sum[0] + each[0], sum[1] + each[1], sum[2] + each[2]], [0, 0, 0]);
}
