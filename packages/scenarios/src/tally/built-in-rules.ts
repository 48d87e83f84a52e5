import { type Checked, failed, issue, passed } from "@velvet/core";
import type { VoteRule } from "./rule.ts";
import type { SourceTag } from "./source-tag.ts";

/** A rule that history knows, by name. */
export interface NamedRule {
	readonly key: string;
	readonly title: string;
	/** What has to be reached, in one sentence. */
	readonly definition: string;
	/** Where it decided, or was to decide, and on what ground. */
	readonly precedent: string;
	/** Precedents by which it may be called too, with or without their year: `montenegro`, `montenegro-2006`. */
	readonly also: readonly string[];
	readonly tag: SourceTag;
	/** The rule itself; `null` where it has no number that votes could be held against. */
	readonly rule: VoteRule | null;
	/** Why there is no number. */
	readonly why?: string;
}

const majority: VoteRule = { base: "valid", threshold: "1/2", strict: true, unit: "bloc" };

/** The rules that history knows. The first is what most votes of this kind were decided by. */
export const builtInRules: readonly NamedRule[] = [
	{
		key: "simple-majority",
		title: "Simple majority of valid votes",
		definition: "More yes than no.",
		precedent: "Quebec 1995, Scotland 2014, New Caledonia 2018-2021",
		also: ["quebec", "scotland-2014", "new-caledonia"],
		tag: "F",
		rule: majority,
	},
	{
		key: "55-percent",
		title: "55% of valid votes, half of the electorate voting",
		definition: "At least 55% of valid votes, and more than half of those entitled vote.",
		precedent: "Montenegro 2006, brokered by the European Union",
		also: ["montenegro"],
		tag: "F",
		rule: { ...majority, threshold: "11/20", strict: false, turnoutQuorum: "1/2", quorumStrict: true },
	},
	{
		key: "two-thirds",
		title: "Two thirds of valid votes",
		definition: "At least two thirds of valid votes.",
		precedent: "Nevis 1998, Constitution of Saint Christopher and Nevis, s. 113",
		also: ["nevis"],
		tag: "F",
		rule: { ...majority, threshold: "2/3", strict: false },
	},
	{
		key: "40-percent-of-electorate",
		title: "Majority, and 40% of the electorate",
		definition: "More yes than no, and yes from at least 40% of those entitled to vote.",
		precedent: "Scotland 1979, amendment to the Scotland Act 1978",
		also: ["scotland-1979"],
		tag: "F",
		rule: { ...majority, yesOfElectorate: "2/5" },
	},
	{
		key: "majority-of-electorate",
		title: "Majority of all who may vote",
		definition: "Yes from more than half of those entitled to vote.",
		precedent: "Slovenia 1990, plebiscite law",
		also: ["slovenia"],
		tag: "M",
		rule: { ...majority, base: "electorate" },
	},
	{
		key: "three-quarters-twice",
		title: "Three quarters voting, three quarters of them yes",
		definition: "At least three quarters of those entitled vote, and at least three quarters of ballots cast say yes.",
		precedent: "Iceland 1944, Danish-Icelandic Act of Union 1918",
		also: ["iceland"],
		tag: "M",
		rule: { ...majority, base: "cast", threshold: "3/4", strict: false, turnoutQuorum: "3/4" },
	},
	{
		key: "60-percent-turnout",
		title: "Majority, 60% of the electorate voting",
		definition: "More yes than no, and at least 60% of those entitled vote.",
		precedent: "South Sudan 2011, peace agreement",
		also: ["south-sudan"],
		tag: "M",
		rule: { ...majority, turnoutQuorum: "3/5" },
	},
	{
		key: "half-turnout",
		title: "Majority, half of the electorate voting",
		definition: "More yes than no, and more than half of those entitled vote.",
		precedent: "Veneto 2017, regional law",
		also: ["veneto"],
		tag: "M",
		rule: { ...majority, turnoutQuorum: "1/2", quorumStrict: true },
	},
	{
		key: "en-bloc",
		title: "The zone as one bloc",
		definition: "More yes than no in the whole zone; its districts and towns go where the zone goes.",
		precedent: "Schleswig zone I 1920, Treaty of Versailles, art. 109-110",
		also: ["schleswig-zone-1"],
		tag: "F",
		rule: majority,
	},
	{
		key: "each-by-itself",
		title: "Commune by commune",
		definition: "Each unit goes where its own majority wants it; the result advises those who draw the line.",
		precedent: "Schleswig zone II 1920; Upper Silesia 1921, divided by the Conference of Ambassadors",
		also: ["schleswig-zone-2", "upper-silesia"],
		tag: "F",
		rule: { ...majority, unit: "each" },
	},
	{
		key: "people-and-units",
		title: "Double majority of people and units",
		definition: "More yes than no among all, and in more than half of the units.",
		precedent: "Switzerland 1978, people and cantons on the canton of Jura",
		also: ["switzerland"],
		tag: "F",
		rule: { ...majority, unitMajority: "1/2" },
	},
	{
		key: "clear-majority",
		title: "A clear majority on a clear question",
		definition: "The House of Commons judges afterwards whether the majority was clear.",
		precedent: "Canada, Clarity Act 2000",
		also: ["canada"],
		tag: "M",
		rule: null,
		why: "The Act names no number.",
	},
	{
		key: "legislatures-and-congress",
		title: "Consent of the states and of Congress",
		definition: "The legislatures of the states concerned and Congress consent; a popular vote advises.",
		precedent: "Greater Idaho since 2020, Constitution of the United States, art. IV s. 3 and art. I s. 10",
		also: ["greater-idaho"],
		tag: "F",
		rule: null,
		why: "Legislatures decide, not votes of the people.",
	},
	{
		key: "cascade",
		title: "Region, then districts, then communes",
		definition: "The region votes; districts that dissented vote whether they stay; then communes on the new border.",
		precedent: "Jura 1970-1978",
		also: ["jura"],
		tag: "M",
		rule: null,
		why: "It is a series of votes, each with its own electorate.",
	},
];

/** A rule by its key, or by a precedent: `55-percent`, `montenegro`, `montenegro-2006`. */
export function findNamedRule(name: string): NamedRule | undefined {
	const bare = name.replace(/-\d{4}$/, "");
	return (
		builtInRules.find(({ key }) => key === name) ??
		builtInRules.find(({ also }) => also.includes(name)) ??
		builtInRules.find(({ also }) => also.includes(bare))
	);
}

/** The first precedent of a rule, without its ground: `Montenegro 2006`. */
export function precedentOf({ precedent }: NamedRule): string {
	return precedent.split(/[,;]/)[0];
}

/** The rule of a key or of a precedent, or why it cannot be applied; `where` says who asked for it. */
export function findRule(name: string, where: string): Checked<VoteRule> {
	const found = findNamedRule(name);
	if (found === undefined) {
		const known = builtInRules.filter(({ rule }) => rule !== null);
		const names = known.map((each) => `${each.key} (${precedentOf(each)}: ${each.also.join(", ")})`);
		return failed(issue("unknown-rule", `There is no rule "${name}".`, where, `Use one of: ${names.join("; ")}.`));
	}
	if (found.rule === null) {
		const message = `${found.title}: no count can be held against it. ${found.why}`;
		return failed(issue("rule-without-number", message, where, "Use a rule with a number."));
	}
	return passed(found.rule);
}
