/** What a preset asks: a rule with its value as text, or a demand that no rule can look at, with the reason. */
export type Demand = { readonly rule: string } | { readonly what: string; readonly missing: string };

/** The rules of one published plan, together. */
export interface Preset {
	readonly key: string;
	readonly title: string;
	/** Who set themselves these rules, and where. */
	readonly source: string;
	readonly demands: readonly Demand[];
}

const noRoads = "the atlas has no roads";
const noPorts = "the atlas has no ports; give them with --points and ask for each-has=port";

/** Bundles of rules after the authors of published plans, as they worded them. */
export const presets: readonly Preset[] = [
	{
		key: "slavens",
		title: "Contiguous; capital, flagship university and largest city kept",
		source: "Brad Slavens's 538–0 map, in the article on RedrawStates",
		demands: [
			{ rule: "contiguous" },
			{ rule: "parents-keep-capital" },
			{ rule: "parents-keep-largest" },
			{ what: "the flagship university is kept", missing: "the atlas has no universities; give them with --points" },
		],
	},
	{
		key: "schrader",
		title: "Contiguous; both sides reach the sea",
		source: "F. Schrader's plan, bigthink.com/strange-maps/us-red-blue-partition-plan",
		demands: [{ rule: "contiguous" }, { rule: "both-reach-the-sea" }],
	},
	{
		key: "silver",
		title: "Contiguous regions that may cross state lines, Alaska and Hawaii aside",
		source: "Nate Silver's public challenge",
		demands: [{ rule: "contiguous-but-for=AK,HI" }],
	},
	{
		key: "coastline",
		title: "Coastline parity, no landlocked side, a Pacific port, Nevada whole, Alaska not forgotten",
		source:
			"readers of the Soyland map, bigthink.com/strange-maps/americas-divorce-left-and-right-each-get-half-the-country",
		demands: [
			{ rule: "both-reach-the-sea" },
			{ rule: "keep-whole=NV" },
			{ rule: "none-forgotten" },
			{ what: "the coasts are equal", missing: "the atlas measures borders, not coasts" },
			{ what: "each side has a Pacific port", missing: noPorts },
		],
	},
	{
		key: "amicable-split",
		title: "Not along state lines; Chicago reaches the Mississippi",
		source: '"An Amicable Split", imaginarymaps',
		demands: [
			{ rule: "not-along-parents" },
			{ what: "Chicago reaches the Mississippi", missing: "the atlas has no rivers" },
		],
	},
	{
		key: "corridors",
		title: "Islands linked by interstate corridors",
		source: "Kvaran, yourvalley.net",
		demands: [{ rule: "corridors-open" }, { what: "interstates join the islands", missing: noRoads }],
	},
	{
		key: "new-california",
		title: "Near-equal population; rural with urban, dense counties excluded",
		source: "New California, newcaliforniastate.com 2018-06-03",
		demands: [
			{ rule: "near-equal-people=10" },
			{
				what: "rural places go with urban ones, dense counties are left out",
				missing: "its authors name no density",
			},
		],
	},
	{
		key: "jefferson",
		title: "Must have a seaport",
		source: "State of Jefferson, triplicate.com",
		demands: [{ rule: "both-reach-the-sea" }, { rule: "each-has=port" }],
	},
	{
		key: "calexit",
		title: "Five demands: highway, capital, collateral damage, bases, federal land",
		source: "CalExit 3.1, yescalifornia.org/our-campaign",
		demands: [
			{ rule: "contiguous" },
			{
				what: "the highway corridor is not cut",
				missing: `${noRoads}; contiguous and corridors-open look at land and links`,
			},
			{ rule: "parents-keep-capital" },
			{ rule: "few-left" },
			{
				what: "lines go below the county where a county traps a minority",
				missing: "that is a question of the grain of the atlas",
			},
			{ rule: "few-points-leave" },
			{ what: "little federal land lies inside", missing: "the atlas has no ownership of land" },
		],
	},
];
