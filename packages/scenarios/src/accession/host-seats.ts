import { apportion, type Claimant } from "@velvet/algorithms";
import { type Checked, failed, grouped, issue, passed } from "@velvet/core";
import type { Host, HostAct, HostMember } from "./host.ts";
import {
	type Growth,
	grownQuotient,
	MOST_SEATS,
	quotientSeats,
	type SeatClaim,
	type SeatSteps,
} from "./quotient-seats.ts";

/** Somebody who joins: an id of its own, and its people. */
export interface Joiner {
	readonly id: string;
	readonly people: number;
}

/** A house by one act. */
export interface House {
	/** By member, those outside and those who join too: the host's order, then theirs. */
	readonly seats: ReadonlyMap<string, number>;
	readonly total: number;
	/** Where a quotient gives the seats: how each member came to its own. */
	readonly steps: ReadonlyMap<string, SeatSteps>;
	/** People a seat; `null` for a house of fixed size. */
	readonly quotient: number | null;
	readonly growth: Growth | null;
}

/** The house of a host by an act of its own, with those who join as members among the others. */
export function hostSeats(host: Host, act: HostAct, joiners: readonly Joiner[]): Checked<House> {
	const claims = claimsOf(host, act, joiners);
	const growth = growthOf(host, act);
	const { method } = act;
	const steps = new Map<string, SeatSteps>();
	const seats = new Map<string, number>();
	let quotient = null;
	if (method.kind === "quotient") {
		quotient = growth?.quotient ?? (method.quotient as number);
		const found = quotientSeats(claims, quotient, method.rounding);
		claims.forEach(({ id }, i) => {
			steps.set(id, found[i]);
		});
		for (const [id, step] of steps) seats.set(id, step.seats);
	} else {
		const claimants = claims.map(({ id, people, floor }): Claimant => ({ id, size: people, minimum: floor }));
		const floors = claimants.reduce((sum, { minimum }) => sum + minimum, 0);
		if (floors > method.seats) return failed(noRoom(act, floors, method.seats));
		const found = apportion(claimants, method.seats, method.kind).seats;
		claims.forEach(({ id }, i) => {
			seats.set(id, found[i]);
		});
	}
	const ordered = new Map(host.members.map(({ id }) => [id, seats.get(id) ?? host.outside.seats]));
	for (const { id } of joiners) ordered.set(id, seats.get(id) ?? 0);
	const total = [...ordered.values()].reduce((sum, each) => sum + each, 0);
	if (total === 0) return failed(noSeats(act));
	if (total > MOST_SEATS) return failed(tooManySeats(act));
	return passed({ seats: ordered, total, steps, quotient, growth });
}

/** The host's members that take part in its shares. */
export function sharing({ members, outside }: Host): HostMember[] {
	return members.filter(({ id }) => !outside.members.includes(id));
}

function claimsOf(host: Host, act: HostAct, joiners: readonly Joiner[]): SeatClaim[] {
	const members = sharing(host);
	const hadMore = membersWithMore(members, act);
	const shared = act.floors.flatMap((floor) => ("seats" in floor ? [floor.seats] : []));
	return [
		...members.map(({ id, figures }) => {
			const own = act.floors.flatMap((floor) => ("figure" in floor ? [figures[floor.figure]] : []));
			return { id, people: figures[act.people], floor: Math.max(0, ...shared, ...own), hadMore: hadMore.has(id) };
		}),
		...joiners.map(({ id, people }) => ({ id, people, floor: Math.max(0, ...shared), hadMore: false })),
	];
}

/** Whose share of seats was above its share of people. */
function membersWithMore(members: readonly HostMember[], { representation }: HostAct): ReadonlySet<string> {
	if (representation === undefined) return new Set();
	if ("members" in representation) return new Set(representation.members);
	const { seats, people } = representation;
	const sum = (key: string) => members.reduce((total, { figures }) => total + figures[key], 0);
	const [allSeats, allPeople] = [BigInt(sum(seats)), BigInt(sum(people))];
	const more = members.filter(({ figures }) => BigInt(figures[seats]) * allPeople > BigInt(figures[people]) * allSeats);
	return new Set(more.map(({ id }) => id));
}

function growthOf(host: Host, { method }: HostAct): Growth | null {
	if (method.kind !== "quotient" || typeof method.quotient === "number") return null;
	const { from, growth } = method.quotient;
	const figures = (key: string) => sharing(host).map((member) => member.figures[key]);
	return grownQuotient(from, figures(growth[0]), figures(growth[1]));
}

function noRoom({ key }: HostAct, floors: number, seats: number) {
	const message = `With those who join the floors alone are ${floors} seats; the house has ${seats}.`;
	return issue("floors-over-seats", message, `acts: ${key}`, "Choose another act, or let the polity join as one.");
}

function noSeats({ key }: HostAct) {
	const message = "By this act nobody has a seat.";
	return issue("no-seats", message, `acts: ${key}`, "Give a smaller quotient, or floors.");
}

function tooManySeats({ key }: HostAct) {
	const message = `By this act the house has more than ${grouped(MOST_SEATS)} seats.`;
	return issue("too-many-seats", message, `acts: ${key}`, "Give a greater quotient, or a house of fixed size.");
}
