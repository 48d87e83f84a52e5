import type { SourceTag } from "../tally/source-tag.ts";
import type { Settlement, SettlementIssue } from "./settlement.ts";

/** A settlement to start from. */
export interface SettlementTemplate {
	readonly key: string;
	readonly title: string;
	/** Whether its points are from a source; else there are none. */
	readonly published: boolean;
	readonly tag: SourceTag;
	readonly settlement: Settlement;
}

/** What the United States would have to settle, without any points; and cases whose points are published. */
export const settlementTemplates: readonly SettlementTemplate[] = [
	{
		key: "united-states",
		title: "United States, no points set",
		published: false,
		tag: "A",
		settlement: {
			name: "The estate of the United States",
			source: "A list of what would have to be settled, not complete. No points are suggested.",
			parties: parties("Party A", "Party B"),
			issues: [
				blank(
					"debt",
					"Share of the debt",
					"The federal debt held by the public, and who answers for it to those who hold it.",
					"burden",
				),
				blank("currency", "Currency", "The dollar and the central bank: kept in common, or by whom."),
				blank(
					"nuclear",
					"Nuclear forces",
					"Warheads, submarines, missiles, and the seat that treaties give to whoever has them.",
				),
				blank("bases", "Bases", "Military bases and equipment, at home and abroad."),
				blank("rivers", "Rivers and water", "Compacts on rivers, dams and aquifers that both would use."),
				blank("land", "Federal land", "Land, minerals and parks that belong to the federation."),
				blank(
					"pensions",
					"Social security",
					"What has been promised to those who paid, and the trust funds.",
					"burden",
				),
				blank("citizenship", "Citizenship", "Who may choose which, keep both, and move freely."),
				blank("corridors", "Corridors", "Passage to places that are cut off, over land, water and air."),
				blank("treaties", "Treaties", "Membership in organisations, and treaties that bind."),
				blank("archives", "Archives", "Records of the federation, and the collections of its museums and libraries."),
				blank("capital", "The capital", "The District of Columbia and its buildings."),
			],
		},
	},
	published("trump-divorce", "The Trump divorce, 1990", "F", {
		source: "Brams and Taylor, as set out at people.math.wisc.edu and vdocuments.mx (models.md V8.1)",
		...between(
			["Donald", "Ivana"],
			[
				["connecticut", "Connecticut estate", 10, 38],
				["palm-beach", "Palm Beach mansion", 40, 20],
				["plaza", "Trump Plaza apartment", 10, 30],
				["tower", "Trump Tower triplex", 38, 10],
				["cash", "Cash and jewelry", 2, 2],
			],
		),
	}),
	published("camp-david", "Camp David, 1978", "M+C", {
		source: "Brams and Togman 1996; the points from memory, confirmed by the results that they give (models.md V8.2)",
		...between(
			["Israel", "Egypt"],
			[
				["sinai", "Sinai", 35, 55],
				["recognition", "Diplomatic recognition", 10, 5],
				["west-bank", "West Bank and Gaza", 20, 10],
				["linkage", "Linkage", 10, 5],
				["palestinian-rights", "Palestinian rights", 5, 20],
				["jerusalem", "Jerusalem", 20, 5],
			],
		),
	}),
	published("pirates", "The pirates' loot", "F", {
		source: "An exercise at vdocuments.mx (models.md V8.4)",
		...between(
			["Calvin", "Hobbes"],
			[
				["cannon", "Cannon", 10, 5],
				["anchor", "Anchor", 10, 20],
				["chest", "Unopened chest", 15, 20],
				["doubloon", "Doubloon", 11, 14],
				["figurehead", "Figurehead", 20, 30],
				["sword", "Sword", 15, 6],
				["cannonball", "Cannonball", 5, 1],
				["leg", "Wooden leg", 2, 1],
				["flag", "Flag", 10, 2],
				["nest", "Crow's nest", 2, 1],
			],
		),
	}),
	published("goods-and-burdens", "Goods and burdens", "F", {
		source: "A test of fairpy, its points scaled to 100 (models.md V8.6)",
		parties: [
			{ id: "one", name: "One", entitlement: 1 },
			{ id: "two", name: "Two", entitlement: 1 },
		],
		issues: [
			{
				id: "1",
				name: "First",
				points: { one: 25, two: "300/13" },
				kind: { one: "good", two: "burden" },
				divisible: true,
			},
			{
				id: "2",
				name: "Second",
				points: { one: 25, two: "400/13" },
				kind: { one: "burden", two: "good" },
				divisible: true,
			},
			{ id: "3", name: "Third", points: { one: 50, two: "600/13" }, kind: "burden", divisible: true },
		],
	}),
];

/** A template by its key. */
export function findSettlementTemplate(key: string): SettlementTemplate | null {
	return settlementTemplates.find((each) => each.key === key) ?? null;
}

function parties(...names: readonly [string, string]): Settlement["parties"] {
	return names.map((name, i) => ({ id: "AB"[i], name, entitlement: 1 }));
}

function blank(id: string, name: string, note: string, kind: "good" | "burden" = "good"): SettlementIssue {
	return { id, name, points: {}, kind, divisible: true, note };
}

function published(key: string, title: string, tag: SourceTag, settlement: Settlement): SettlementTemplate {
	return { key, title, published: true, tag, settlement: { name: title, ...settlement } };
}

/** Two parties with equal entitlements, and their points on whole goods. */
function between(
	names: readonly [string, string],
	rows: readonly (readonly [string, string, number, number])[],
): Pick<Settlement, "parties" | "issues"> {
	const [first, second] = names.map((name) => name.toLowerCase());
	return {
		parties: names.map((name) => ({ id: name.toLowerCase(), name, entitlement: 1 })),
		issues: rows.map(([id, name, one, other]) => ({
			id,
			name,
			points: { [first]: one, [second]: other },
			kind: "good",
			divisible: true,
		})),
	};
}
