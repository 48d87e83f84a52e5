import type { ReactNode } from "react";
import { CampsTab } from "../camps/camps-tab.tsx";
import { CascadeTab } from "../cascade/cascade-tab.tsx";
import { ChecksTab } from "../checks/checks-tab.tsx";
import { ElectionsTab } from "../elections/elections-tab.tsx";
import { FactsTab } from "../facts/facts-tab.tsx";
import { FrontierTab } from "../frontier/frontier-tab.tsx";
import { GrainTab } from "../grain/grain-tab.tsx";
import { GuaranteesTab } from "../guarantees/guarantees-tab.tsx";
import { HappinessTab } from "../happiness/happiness-tab.tsx";
import { HistoriesTab } from "../histories/histories-tab.tsx";
import { MovesTab } from "../moves/moves-tab.tsx";
import { ParliamentTab } from "../parliament/parliament-tab.tsx";
import { PendulumTab } from "../pendulum/pendulum-tab.tsx";
import { PlacesTab } from "../places/places-tab.tsx";
import { PrecedentsTab } from "../precedents/precedents-tab.tsx";
import { ReferendumTab } from "../referendum/referendum-tab.tsx";
import { ResponseTab } from "../response/response-tab.tsx";
import { SettlementTab } from "../settlement/settlement-tab.tsx";
import { TreasuryTab } from "../treasury/treasury-tab.tsx";
import { UnionTab } from "../union/union-tab.tsx";

/** One question: a chart on the left, what follows from it on the right. */
export interface Tab {
	readonly key: string;
	readonly title: string;
	/** Whether it has a table in the place of its chart. */
	readonly table: boolean;
	/** Whether it puts something of its own in the place of the plan on the map: only one at a time can. */
	readonly onMap?: true;
	render(peek: boolean): ReactNode;
}

/** Questions of one kind. The open group shows its tabs, the others only their name and count. */
export interface Group {
	readonly key: string;
	readonly title: string;
	readonly tabs: readonly Tab[];
}

/** Later questions are added here, as data. */
export const groups: readonly Group[] = [
	{
		key: "border",
		title: "Border",
		tabs: [
			{ key: "frontier", title: "Frontier", table: true, render: (peek) => <FrontierTab peek={peek} /> },
			{ key: "checks", title: "Checks", table: false, render: () => <ChecksTab /> },
			{ key: "grain", title: "Grain", table: true, render: () => <GrainTab /> },
			{ key: "places", title: "Places", table: false, render: () => <PlacesTab /> },
			{ key: "elections", title: "Elections", table: true, render: () => <ElectionsTab /> },
		],
	},
	{
		key: "people",
		title: "People",
		tabs: [
			{ key: "facts", title: "Facts", table: true, render: () => <FactsTab /> },
			{ key: "camps", title: "Camps", table: true, render: () => <CampsTab /> },
		],
	},
	{
		key: "vote",
		title: "Vote",
		tabs: [
			{ key: "referendum", title: "Referendum", table: true, onMap: true, render: () => <ReferendumTab /> },
			{ key: "cascade", title: "Cascade", table: true, onMap: true, render: () => <CascadeTab /> },
			{ key: "precedents", title: "Precedents", table: false, render: () => <PrecedentsTab /> },
		],
	},
	{
		key: "afterwards",
		title: "Afterwards",
		tabs: [
			{ key: "parliament", title: "Parliament", table: true, render: () => <ParliamentTab /> },
			{ key: "treasury", title: "Treasury", table: true, render: () => <TreasuryTab /> },
			{ key: "union", title: "Union", table: true, render: () => <UnionTab /> },
			{ key: "settlement", title: "Settlement", table: true, render: () => <SettlementTab /> },
			{ key: "guarantees", title: "Guarantees", table: true, render: () => <GuaranteesTab /> },
		],
	},
	{
		key: "history",
		title: "History",
		tabs: [
			{ key: "response", title: "Response", table: true, render: () => <ResponseTab /> },
			{ key: "pendulum", title: "Pendulum", table: true, render: () => <PendulumTab /> },
			{ key: "moves", title: "Moves", table: true, render: () => <MovesTab /> },
			{ key: "happiness", title: "Happiness", table: true, render: () => <HappinessTab /> },
			{ key: "histories", title: "Histories", table: true, render: () => <HistoriesTab /> },
		],
	},
];

export function groupOfTab(tab: string): Group {
	return groups.find((group) => group.tabs.some((each) => each.key === tab)) ?? groups[0];
}

/** The tab that a key means, or the first of all. */
export function tabOf(key: string): Tab {
	const { tabs } = groupOfTab(key);
	return tabs.find((tab) => tab.key === key) ?? tabs[0];
}
