import { choose, read } from "../state/session.ts";
import { groupOfTab, groups } from "./groups.tsx";

/** Last tab of each group: a group opens where it was left. */
const lastTabs = new Map<string, string>();

export function openTab(tab: string): void {
	lastTabs.set(groupOfTab(tab).key, tab);
	choose({ tab });
}

/** Opens a group by its place, from 0; `false` when there is none. */
export function openGroup(index: number): boolean {
	const group = groups[index];
	if (group === undefined) return false;
	openTab(lastTabs.get(group.key) ?? group.tabs[0].key);
	return true;
}

/** The tab before or after, within the open group. */
export function stepTab(step: 1 | -1): void {
	const { tab } = read().choices;
	const { tabs } = groupOfTab(tab);
	const at = tabs.findIndex((each) => each.key === tab);
	openTab(tabs[(at + step + tabs.length) % tabs.length].key);
}
