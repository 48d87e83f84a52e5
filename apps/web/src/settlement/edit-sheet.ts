import type { IssueKind } from "@velvet/scenarios";
import { choose, read } from "../state/session.ts";
import { BLANK, type Sheet, type SheetIssue, sheetOfTemplate } from "./sheet.ts";

/** Sheets that were left for another one in this visit: going back finds what was written. */
const left = new Map<string, Sheet>();

/** The sheet on screen: what was written, or the template that all begin from. */
export function sheetNow(): Sheet {
	return read().choices.settle ?? blankSheet();
}

let blank: Sheet | null = null;
export function blankSheet(): Sheet {
	blank ??= sheetOfTemplate(BLANK);
	if (blank === null) throw new Error(`There is no template ${BLANK}`);
	return blank;
}

/** Puts another sheet on screen, as it was left or as it ships. */
export function beginWith(from: string): void {
	const now = sheetNow();
	left.set(now.from, now);
	const next = left.get(from) ?? sheetOfTemplate(from);
	if (next !== null) showSheet(next);
}

/** The same as it ships: nothing that was written stays. */
export function beginAgain(): void {
	const next = sheetOfTemplate(sheetNow().from);
	if (next !== null) showSheet(next);
}

/** Sheets of files that were opened, and of this one. */
export function openedSheets(): string[] {
	const names = [...left.keys(), sheetNow().from].filter((from) => sheetOfTemplate(from) === null);
	return [...new Set(names)];
}

/** Puts a sheet on screen. */
export function showSheet(sheet: Sheet): void {
	left.set(sheet.from, sheet);
	choose({ settle: sheet });
}

export function editIssue(id: string, change: Partial<Omit<SheetIssue, "id">>): void {
	const sheet = sheetNow();
	showSheet({ ...sheet, issues: sheet.issues.map((each) => (each.id === id ? { ...each, ...change } : each)) });
}

export function setPoints(issue: SheetIssue, key: string, text: string): void {
	editIssue(issue.id, { points: { ...issue.points, [key]: text } });
}

export function setKind(id: string, kind: IssueKind): void {
	editIssue(id, { kind });
}

export function setEntitlement(key: string, text: string): void {
	const sheet = sheetNow();
	showSheet({ ...sheet, entitled: { ...sheet.entitled, [key]: text } });
}

export function setScale(scale: boolean): void {
	showSheet({ ...sheetNow(), scale });
}

/** Adds an issue at the end. @returns its id */
export function addIssue(): string {
	const sheet = sheetNow();
	const taken = new Set(sheet.issues.map((each) => each.id));
	let number = sheet.issues.length + 1;
	while (taken.has(`issue-${number}`)) number++;
	const id = `issue-${number}`;
	showSheet({ ...sheet, issues: [...sheet.issues, { id, name: "", kind: "good", points: {} }] });
	return id;
}

export function removeIssue(id: string): void {
	const sheet = sheetNow();
	showSheet({ ...sheet, issues: sheet.issues.filter((each) => each.id !== id) });
}
