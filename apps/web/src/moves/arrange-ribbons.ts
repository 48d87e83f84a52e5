import type { CampKey } from "@velvet/core";
import type { MovesView } from "../engine/moves-view.ts";

/** Voters of a camp in a nation: a stretch of the left column as they are, of the right one as they would be. */
export interface Stretch {
	readonly nation: string;
	readonly camp: CampKey;
	readonly voters: number;
	/** Top and height, as parts of the chart's height. */
	readonly top: number;
	readonly height: number;
}

/** Those of a stretch on the left who are in a stretch on the right, and whether that is another nation. */
export interface Ribbon {
	readonly camp: CampKey;
	readonly from: string;
	readonly to: string;
	readonly voters: number;
	readonly crosses: boolean;
	readonly height: number;
	readonly left: number;
	readonly right: number;
}

export interface Ribbons {
	readonly before: readonly Stretch[];
	readonly after: readonly Stretch[];
	readonly ribbons: readonly Ribbon[];
}

/** Room between two nations, as a part of the height. */
const GAP = 0.06;

/**
 * Where each voter of the two camps is at the start and at the end: nations one under the other, in each of them camp A
 * above. Heights are as their voters; nobody is lost on the way, so that both columns are as high.
 */
export function arrangeRibbons(
	{ places, nations }: Pick<MovesView, "places" | "nations">,
	order: readonly string[],
): Ribbons {
	const camps = ["A", "B"] as const;
	const start = (nation: string, camp: CampKey) =>
		places.reduce((sum, { polity, votes }) => sum + (polity === nation ? votes[camp] : 0), 0);
	const gone = (from: string, to: string, camp: CampKey) => nations[from][to].allYears[camp];
	const crossing = (from: string, to: string, camp: CampKey) => (from === to ? 0 : gone(from, to, camp));
	const stays = (nation: string, camp: CampKey) =>
		order.reduce((left, to) => left - crossing(nation, to, camp), start(nation, camp));
	const flow = (from: string, to: string, camp: CampKey) => (from === to ? stays(from, camp) : gone(from, to, camp));
	const end = (nation: string, camp: CampKey) => order.reduce((sum, from) => sum + flow(from, nation, camp), 0);
	const all = order.reduce((sum, nation) => sum + start(nation, "A") + start(nation, "B"), 0);
	const scale = all === 0 ? 0 : (1 - GAP * (order.length - 1)) / all;
	const column = (voters: (nation: string, camp: CampKey) => number): Stretch[] => {
		let top = 0;
		return order.flatMap((nation, i) => {
			if (i > 0) top += GAP;
			return camps.map((camp) => {
				const count = voters(nation, camp);
				const stretch = { nation, camp, voters: count, top, height: count * scale };
				top += stretch.height;
				return stretch;
			});
		});
	};
	const [before, after] = [column(start), column(end)];
	const [used, filled] = [new Map<Stretch, number>(), new Map<Stretch, number>()];
	const take = (map: Map<Stretch, number>, stretch: Stretch, height: number) => {
		const at = map.get(stretch) ?? 0;
		map.set(stretch, at + height);
		return stretch.top + at;
	};
	const find = (list: readonly Stretch[], nation: string, camp: CampKey) =>
		list.find((each) => each.nation === nation && each.camp === camp) as Stretch;
	const ribbons = order.flatMap((from) =>
		camps.flatMap((camp) =>
			order.map((to): Ribbon => {
				const voters = flow(from, to, camp);
				const height = voters * scale;
				return {
					camp,
					from,
					to,
					voters,
					crosses: from !== to,
					height,
					left: take(used, find(before, from, camp), height),
					right: take(filled, find(after, to, camp), height),
				};
			}),
		),
	);
	return { before, after, ribbons: ribbons.filter(({ voters }) => voters > 0) };
}
