import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { usePhone } from "../frame/use-media.ts";
import { choose, read, useSession } from "../state/session.ts";
import { type Group, groupOfTab, groups, type Tab, tabOf } from "./groups.tsx";
import { openGroup, openTab, stepTab } from "./tab-state.ts";

export type PanelHeight = "peek" | "half" | "full";

interface Props {
	readonly height: PanelHeight;
	readonly onHeight: (height: PanelHeight) => void;
}

/** The questions under the map: an accordion in one line, then the open tab. */
export function Panel({ height, onHeight }: Props) {
	const phone = usePhone();
	const chosen = useSession((session) => session.choices.tab);
	const table = useSession((session) => session.choices.table);
	const group = groupOfTab(chosen);
	const tab = tabOf(chosen);
	if (phone) return <PhonePanel />;
	return (
		<section className="panel" aria-label="Questions">
			<div className="tabs-box">
				<div className="tabs">
					{groups.map((each, index) =>
						each === group ? (
							<OpenGroup key={each.key} group={each} tab={tab.key} />
						) : (
							<button key={each.key} type="button" className="group-name" onClick={() => openGroup(index)}>
								{each.title} <span>{each.tabs.length}</span>
							</button>
						),
					)}
					<span className="space" />
					{tab.table && height !== "peek" && (
						<button type="button" aria-pressed={table} className="tab-tool" onClick={() => choose({ table: !table })}>
							{table ? "Chart" : "Table"}
						</button>
					)}
					{height !== "full" && (
						<button type="button" className="tab-tool" onClick={() => onHeight(height === "peek" ? "half" : "peek")}>
							{height === "peek" ? "Unfold" : "Fold"}
						</button>
					)}
					<button type="button" className="tab-tool" onClick={() => onHeight(height === "full" ? "half" : "full")}>
						{height === "full" ? "Shrink" : "Expand"}
					</button>
				</div>
			</div>
			<div
				className="panel-body"
				data-group={group.key}
				role="tabpanel"
				id="panel-body"
				aria-labelledby={`tab-${tab.key}`}
			>
				{tab.render(height === "peek")}
			</div>
		</section>
	);
}

function OpenGroup({ group, tab }: { group: Group; tab: string }) {
	const list = useRef<HTMLDivElement>(null);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
		event.preventDefault();
		stepTab(event.key === "ArrowRight" ? 1 : -1);
		requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
	};
	return (
		<div className="group-open">
			<span className="group-label" id={`group-${group.key}`}>
				{group.title}
			</span>
			<div role="tablist" aria-labelledby={`group-${group.key}`} ref={list} onKeyDown={onKeyDown}>
				{group.tabs.map((each) => (
					<button
						key={each.key}
						type="button"
						role="tab"
						id={`tab-${each.key}`}
						className="tab"
						aria-selected={each.key === tab}
						aria-controls={each.key === tab ? "panel-body" : undefined}
						tabIndex={each.key === tab ? 0 : -1}
						onClick={() => openTab(each.key)}
					>
						{each.title}
					</button>
				))}
			</div>
		</div>
	);
}

/** On phones: an accordion after the scorecard, one question below the other. */
function PhonePanel() {
	const list = useRef<HTMLElement>(null);
	useArrival(list);
	return (
		<section className="panel accordion" aria-label="Questions" ref={list}>
			{groups.flatMap((group) => group.tabs.map((tab) => <PhoneQuestion key={tab.key} group={group} tab={tab} />))}
		</section>
	);
}

const SETTLING = 4000;

/** A link to a question leads to it while the page around it finds its height, and never under a hand that scrolls. */
function useArrival(list: RefObject<HTMLElement | null>): void {
	const ready = useSession((session) => session.shown?.score != null);
	useEffect(() => {
		const element = list.current;
		if (element === null || !ready || scrollY > 0) return;
		if (tabOf(read().choices.tab) === groups[0].tabs[0]) return;
		return whileSettling(() => element.querySelector("details[open]")?.scrollIntoView());
	}, [ready, list]);
}

/** Does something whenever the page changes its size, until it has settled or a hand takes it. @returns how to stop. */
function whileSettling(act: () => void): () => void {
	const watcher = new ResizeObserver(act);
	watcher.observe(document.body);
	const taken = new AbortController();
	const stop = () => {
		watcher.disconnect();
		taken.abort();
		clearTimeout(settled);
	};
	const settled = setTimeout(stop, SETTLING);
	for (const hand of ["pointerdown", "wheel", "keydown"]) {
		addEventListener(hand, stop, { passive: true, signal: taken.signal });
	}
	return stop;
}

/**
 * A folded question does no work. The chosen one stands open; a press on another leaves the rest as they are, but for
 * one that has the map: of two, the page would show either.
 */
function PhoneQuestion({ group, tab }: { group: Group; tab: Tab }) {
	const chosen = useSession((session) => session.choices.tab);
	const table = useSession((session) => session.choices.table);
	const [open, setOpen] = useState(tab === tabOf(chosen));
	const [before, setBefore] = useState(chosen);
	// A file that was dropped, or a link, opens its question.
	if (before !== chosen) {
		setBefore(chosen);
		if (tab.key === chosen) setOpen(true);
		else if (tab.onMap && tabOf(chosen).onMap) setOpen(false);
	}
	const onToggle = (details: HTMLDetailsElement) => {
		setOpen(details.open);
		if (!details.open || tab === tabOf(read().choices.tab)) return;
		// What was opened last is what a link to this page shows.
		openTab(tab.key);
		// Another may close above it, and the sentence over all changes.
		whileSettling(() => isInView(details) || details.scrollIntoView());
	};
	return (
		<details open={open} onToggle={(event) => onToggle(event.currentTarget)}>
			<summary>
				<span>{group.title}</span> {tab.title}
			</summary>
			{open && (
				<div className="panel-body">
					{tab.table && (
						<button type="button" aria-pressed={table} className="tab-tool" onClick={() => choose({ table: !table })}>
							{table ? "Chart" : "Table"}
						</button>
					)}
					{tab.render(false)}
				</div>
			)}
		</details>
	);
}

/** Whether the heading of a question can be seen. */
function isInView(details: HTMLDetailsElement): boolean {
	const { top } = details.getBoundingClientRect();
	return top >= 0 && top < innerHeight - HEADING;
}

/** CSS pixels of a heading that must be on screen. */
const HEADING = 48;
