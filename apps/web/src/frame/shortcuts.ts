import { useEffect, useRef } from "react";
import { openGroup, stepTab } from "../panel/tab-state.ts";
import { printPage } from "../stage/print-map.tsx";
import { chooseMirror } from "../state/choose.ts";
import { stepBack } from "../state/draw.ts";
import { choose, read } from "../state/session.ts";
import type { DialogName } from "./dialog-name.ts";

interface Openers {
	/** Puts the caret into the search field, or opens its dialog. */
	find(): void;
	dialog(name: DialogName): void;
}

/** Keys that work wherever the focus is, except in a field or a dialog. */
export function useShortcuts(openers: Openers): void {
	const latest = useRef(openers);
	latest.current = openers;
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.defaultPrevented || isTyping(event.target) || document.querySelector('[role="dialog"]') !== null)
				return;
			if (obey(event, latest.current)) event.preventDefault();
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, []);
}

function obey(event: KeyboardEvent, openers: Openers): boolean {
	const { key } = event;
	if ((event.ctrlKey || event.metaKey) && !event.altKey) {
		const letter = key.toLowerCase();
		if (letter === "p" && !event.shiftKey) {
			void printPage();
			return true;
		}
		if (letter !== "z" && letter !== "y") return false;
		stepBack(letter === "z" && !event.shiftKey);
		return true;
	}
	if (event.altKey) return false;
	switch (key) {
		case "/":
			openers.find();
			return true;
		case "?":
			openers.dialog("shortcuts");
			return true;
		case "[":
		case "]":
			stepTab(key === "]" ? 1 : -1);
			return true;
		case "m":
			chooseMirror(!read().choices.mirrored);
			return true;
		case "t":
			choose({ table: !read().choices.table });
			return true;
		default:
			return /^[1-9]$/.test(key) && openGroup(Number(key) - 1);
	}
}

function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement) return target.type !== "range";
	return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
