import { type Issue, issue, nameSome } from "@velvet/core";
import type { Host, HostAct } from "./host.ts";

/** What a schema cannot see: figures and members that are named and not there, counts that are none. */
export function checkHost(host: Host): Issue[] {
	const ids = host.members.map(({ id }) => id);
	const twice = ids.filter((id, i) => id !== "" && ids.indexOf(id) !== i);
	const issues: Issue[] = [];
	if (ids.length === 0) issues.push(issue("no-members", "The host has no members.", "members", "Give one at least."));
	else if (ids.every((id) => host.outside.members.includes(id))) {
		const message = "All members of the host are outside: nobody takes part in its shares.";
		issues.push(issue("no-members", message, "outside.members", "Leave one out of them at least."));
	}
	if (ids.includes("")) {
		issues.push(issue("row-without-id", "A member of the host has no id.", "members", "Give each an id of its own."));
	}
	if (twice.length > 0) {
		issues.push(issue("duplicate-row", "Members have the same id.", nameSome(twice), "Give each its own id."));
	}
	issues.push(...checkKeys(host), ...checkMappings(host));
	for (const [where, list] of namedMembers(host)) {
		const unknown = list.filter((id) => !ids.includes(id));
		if (unknown.length === 0) continue;
		const message = `The host has no member ${nameSome(unknown)}.`;
		issues.push(issue("unknown-member", message, where, `It has: ${nameSome(ids, 60)}.`));
	}
	for (const [where, figure, least] of namedFigures(host)) issues.push(...checkFigure(host, where, figure, least));
	for (const act of host.acts) issues.push(...checkHouse(host, act), ...checkRepresentation(host, act));
	return issues;
}

/** What goes by a key has one of its own. */
function checkKeys({ acts, amending, parties }: Host): Issue[] {
	const lists: [string, readonly { readonly key: string }[]][] = [
		["acts", acts],
		["amending", amending],
		["parties.list", parties?.list ?? []],
		["parties.mappings", parties?.mappings ?? []],
	];
	return lists.flatMap(([where, list]) => {
		const keys = list.map(({ key }) => key);
		const twice = [...new Set(keys.filter((key, i) => keys.indexOf(key) !== i))];
		return twice.map((key) =>
			issue("duplicate-id", `"${key}" is given more than once.`, `${where}: ${key}`, "Keep one of them."),
		);
	});
}

/** A party sides with one choice, so that no seat is counted twice. */
function checkMappings({ parties }: Host): Issue[] {
	const known = (parties?.list ?? []).map(({ key }) => key);
	return (parties?.mappings ?? []).flatMap(({ key, sides }) => {
		const where = `parties.mappings: ${key}`;
		const sided = Object.values(sides).flat();
		const unknown = [...new Set(sided.filter((party) => !known.includes(party)))];
		const twice = [...new Set(sided.filter((party, i) => sided.indexOf(party) !== i))];
		return [
			...unknown.map((party) =>
				issue("unknown-party", `The host has no party "${party}".`, where, `Use: ${nameSome(known, 60)}.`),
			),
			...twice.map((party) =>
				issue("wrong-value", `The party "${party}" stands on a side more than once.`, where, "Keep one of them."),
			),
		];
	});
}

function namedMembers({ outside, acts, amending }: Host): [string, readonly string[]][] {
	return [
		["outside.members", outside.members],
		...acts.flatMap(({ key, representation }): [string, readonly string[]][] =>
			representation && "members" in representation ? [[`acts: ${key}, representation`, representation.members]] : [],
		),
		...amending.flatMap(({ key, regions = [] }) =>
			regions.map(({ name, members }): [string, readonly string[]] => [`amending: ${key}, ${name}`, members]),
		),
	];
}

/** Where a figure is named, which, and the least that it may be. */
function namedFigures({ acts, parties }: Host): [string, string, number][] {
	return [
		...acts.flatMap(({ key, people, method, floors, representation }): [string, string, number][] => [
			[`acts: ${key}, people`, people, 1],
			...(method.kind === "quotient" && typeof method.quotient === "object"
				? method.quotient.growth.map((figure): [string, string, number] => [`acts: ${key}, growth`, figure, 1])
				: []),
			...floors.flatMap((floor): [string, string, number][] =>
				"figure" in floor ? [[`acts: ${key}, floors`, floor.figure, 0]] : [],
			),
			...(representation && "people" in representation
				? ([
						[`acts: ${key}, representation`, representation.seats, 0],
						[`acts: ${key}, representation`, representation.people, 1],
					] as [string, string, number][])
				: []),
		]),
		...(parties?.list ?? []).map(({ key, seats }): [string, string, number] => [`parties: ${key}`, seats, 0]),
	];
}

function checkFigure({ members, outside }: Host, where: string, figure: string, least: number): Issue[] {
	const counted = members.filter(({ id }) => !outside.members.includes(id));
	const without = counted.filter(({ figures }) => figures[figure] === undefined).map(({ id }) => id);
	if (without.length > 0) {
		const message = `The figure "${figure}" is missing for ${nameSome(without)}.`;
		return [issue("missing-figure", message, where, "Give every member the figure.")];
	}
	const wrong = counted.filter(({ figures }) => !Number.isSafeInteger(figures[figure]) || figures[figure] < least);
	if (wrong.length === 0) return [];
	const message = `The figure "${figure}" is no whole number of at least ${least} for ${nameSome(wrong.map(({ id }) => id))}.`;
	return [issue("not-whole", message, where, "Give whole numbers.")];
}

/** A house of fixed size must have room for the floors. */
function checkHouse({ members, outside }: Host, { key, method, floors }: HostAct): Issue[] {
	if (method.kind === "quotient") return [];
	const counted = members.filter(({ id }) => !outside.members.includes(id));
	const least = counted.reduce((sum, { figures }) => {
		const own = floors.map((floor) => ("figure" in floor ? (figures[floor.figure] ?? 0) : floor.seats));
		return sum + Math.max(0, ...own);
	}, 0);
	if (least <= method.seats) return [];
	const message = `The floors alone are ${least} seats; the house has ${method.seats}.`;
	return [issue("floors-over-seats", message, `acts: ${key}`, "Give the house more seats, or lower the floors.")];
}

function checkRepresentation({ members, outside }: Host, { key, representation }: HostAct): Issue[] {
	if (representation === undefined || "people" in representation) return [];
	const named = new Set([...representation.members, ...outside.members]);
	if (members.some(({ id }) => !named.has(id))) return [];
	const message = "Not every member can have had more than its share.";
	return [issue("wrong-value", message, `acts: ${key}, representation`, "Name only those that had more.")];
}
