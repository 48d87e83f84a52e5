import { fractionToNumber } from "@velvet/algorithms";
import { type Checked, failed, issue, type Plan, passed } from "@velvet/core";
import { addVotes, type CampVotes } from "../members/camp-votes.ts";
import { type Case, unknownPolity } from "../open-case.ts";
import type { Polity } from "../scenario.ts";
import { accedingMembers, type Joining, usualBase } from "./acceding-members.ts";
import { accessionOf } from "./accession-of.ts";
import type { AccessionResult, BySeat, Majority, WithoutBase } from "./accession-result.ts";
import { type Consenting, ruleAt } from "./amending.ts";
import { accessionCaveats } from "./caveats.ts";
import type { Host, HostAct } from "./host.ts";
import { type House, hostSeats, type Joiner, sharing } from "./host-seats.ts";
import { houseByParty } from "./house-by-party.ts";
import { sourcesOf } from "./sources-of.ts";

/** How a polity joins, where not as the scenario says. */
export interface AccessionChoices {
	/** Id of the polity; left out, the one that the scenario lets join, or the first that leaves. */
	readonly polity?: string;
	/** Key of an act; left out, the last. */
	readonly act?: string;
	readonly as?: "members" | "one";
	/** Which people are counted; left out, those that a house is shared out by, of the last census before the act's year. */
	readonly base?: string;
}

/** What a polity of the plan would be in the host's house, and what the host would be with it. */
export function accede(
	theCase: Case,
	plan: Plan,
	host: Host,
	choices: AccessionChoices = {},
): Checked<AccessionResult> {
	const { scenario, atlas } = theCase;
	const polity = joiningPolity(theCase, choices.polity);
	if (polity < 0) return failed(unknownPolity(scenario, choices.polity ?? "", "polity"));
	const act =
		host.acts.find(({ key }) => key === choices.act) ?? (choices.act === undefined ? host.acts.at(-1) : undefined);
	if (act === undefined) return failed(unknownAct(host, choices.act ?? ""));
	const counted = accedingMembers(theCase, plan, polity, choices.base ?? usualBase(atlas, act.year));
	if (!counted.ok) return counted;
	const { base, joining } = counted.value;
	const record = scenario.polities[polity];
	if (!joining.some(({ people }) => people > 0)) return failed(nobody(record));
	const as = choices.as ?? accessionOf(record)?.as ?? "members";
	const claims = claimsOf(record, as, joining);
	const houses = bothHouses(host, act, claims);
	if (!houses.ok) return houses;
	const [before, after] = houses.value;
	const without = as === "members" ? houseWithout(host, act, joining, after) : passed(null);
	if (!without.ok) return without;
	const joiningSeats = claims.reduce((sum, { id }) => sum + (after.seats.get(id) ?? 0), 0);
	return passed({
		host: { id: host.id, name: host.name, chamber: host.chamber, province: host.province },
		act: { key: act.key, title: act.title, source: act.source, tag: act.tag },
		polity: { id: record.id, name: record.name },
		as,
		base,
		quotient: quotientOf(after),
		before: toRecord(before.seats),
		after: toRecord(after.seats),
		names: Object.fromEntries([...host.members, ...claims].map(({ id, name }) => [id, name])),
		people: Object.fromEntries([...peopleOf(host, act), ...claims].map(({ id, people }) => [id, people])),
		steps: toRecord(after.steps),
		seats: { before: before.total, after: after.total, joining: joiningSeats },
		withoutBase: without.value,
		allocated: joining.filter(({ member }) => !member.whole).map(({ member }) => member.id),
		territory: joining.map(({ member: { id, code, whole } }) => ({ id, code, whole })),
		majority: majorityOf(host, act, claims, after.total, joiningSeats),
		parties: houseByParty(theCase, host, [before, after], claims),
		amendingRule: amending(host, act, claims),
		sources: sourcesOf(host, act),
		caveats: accessionCaveats(
			host,
			base,
			joining.some(({ member }) => !member.whole),
		),
	});
}

/** The polity that the scenario lets join, or the first that leaves. */
function joiningPolity({ scenario, seceder }: Case, wanted: string | undefined): number {
	if (wanted !== undefined) return scenario.polities.findIndex(({ id }) => id === wanted);
	const joins = scenario.polities.findIndex(({ status }) => status.kind === "accession");
	return joins < 0 ? seceder : joins;
}

interface Claim extends Joiner {
	readonly name: string;
	readonly votes: CampVotes;
}

function claimsOf(record: Polity, as: "members" | "one", joining: readonly Joining[]): Claim[] {
	if (as === "members") {
		return joining.map(({ member, people, votes }) => ({ id: member.id, name: member.name, people, votes }));
	}
	const sum = (pick: (each: Joining) => number) => joining.reduce((total, each) => total + pick(each), 0);
	const votes = addVotes(joining.map((each) => each.votes));
	return [{ id: record.id, name: record.name, people: sum(({ people }) => people), votes }];
}

function bothHouses(host: Host, act: HostAct, claims: readonly Joiner[]): Checked<readonly [House, House]> {
	const twice = claims.filter(({ id }) => host.members.some((member) => member.id === id)).map(({ id }) => id);
	if (twice.length > 0) return failed(sameIds(host, twice));
	const [before, after] = [hostSeats(host, act, []), hostSeats(host, act, claims)];
	if (!before.ok) return before;
	return after.ok ? passed([before.value, after.value]) : after;
}

function houseWithout(
	host: Host,
	act: HostAct,
	joining: readonly Joining[],
	after: House,
): Checked<WithoutBase | null> {
	const members = joining.filter(({ withoutBase }) => withoutBase).map(({ member }) => member.id);
	if (members.length === 0) return passed(null);
	const others = joining
		.filter(({ withoutBase }) => !withoutBase)
		.map(({ member, people }) => ({ id: member.id, people }));
	const house = hostSeats(host, act, others);
	if (!house.ok) return house;
	const sum = (ids: readonly string[], seats: ReadonlyMap<string, number>) =>
		ids.reduce((total, id) => total + (seats.get(id) ?? 0), 0);
	return passed({
		members,
		seats: sum(members, after.seats),
		seatsOfOthers: sum(
			others.map(({ id }) => id),
			house.value.seats,
		),
		houseOfOthers: house.value.total,
	});
}

function quotientOf({ quotient, growth }: House): AccessionResult["quotient"] {
	if (quotient === null) return null;
	if (growth === null) return { value: quotient, unrounded: quotient, meanGrowth: null };
	return { value: quotient, unrounded: fractionToNumber(growth.exact), meanGrowth: fractionToNumber(growth.rate) };
}

function peopleOf(host: Host, act: HostAct): Consenting[] {
	return sharing(host).map(({ id, figures }) => ({ id, people: figures[act.people] }));
}

function majorityOf(host: Host, act: HostAct, claims: readonly Claim[], total: number, seats: number): Majority {
	const people = peopleOf(host, act).reduce((sum, each) => sum + each.people, 0);
	const joining = claims.reduce((sum, each) => sum + each.people, 0);
	const more = (own: number, other: number) => (own > other ? "joining" : own < other ? "host" : "neither");
	return {
		people: { host: people, joining, joiningShare: joining / (people + joining) },
		seats: { host: total - seats, joining: seats, joiningShare: seats / total, needed: Math.floor(total / 2) + 1 },
		ofSeats: more(seats, total - seats),
		ofPeople: more(joining, people),
	};
}

function amending(host: Host, act: HostAct, claims: readonly Claim[]): AccessionResult["amendingRule"] {
	const own = peopleOf(host, act);
	const all = [...own, ...claims.map(({ id, people }) => ({ id, people }))];
	const sets = [
		{ who: `all of ${host.name} alone`, ids: own.map(({ id }) => id) },
		{ who: "all who join alone", ids: claims.map(({ id }) => id) },
	];
	return Object.fromEntries(
		host.amending.map((rule) => {
			const { key, title, about, source, tag } = rule;
			return [key, { title, about, source, tag, before: ruleAt(rule, own), after: ruleAt(rule, all, sets) }];
		}),
	);
}

function toRecord<T>(map: ReadonlyMap<string, T>): BySeat<T> {
	return Object.fromEntries(map);
}

function unknownAct(host: Host, act: string) {
	const known = host.acts.map(({ key }) => key).join(", ");
	return issue("unknown-act", `${host.name} has no act "${act}".`, "act", `Use one of: ${known}.`);
}

function nobody({ id, name }: Polity) {
	const message = `${name} has no people who could join: no unit of the plan is its.`;
	return issue("nobody-joins", message, `polity ${id}`, "Choose another polity, or a plan that gives it land.");
}

function sameIds(host: Host, ids: readonly string[]) {
	const message = `${host.name} and who joins have members of the same id: ${ids.join(", ")}.`;
	return issue("same-member-ids", message, "members", "Give the host's members other ids.");
}
