import { create } from "zustand";
import type { RowOrder } from "./precedent-rows.ts";

/** What a reader looks at; it outlives the tab, not the page. */
export interface Looking {
	readonly typed: string;
	readonly order: { readonly key: RowOrder; readonly down: boolean };
	readonly opened: string;
	/** Whether a vote is open beside the answers, in the place of their table. */
	readonly beside: boolean;
	/** `null`: the ballot that the row is about. */
	readonly ballot: string | null;
	readonly rule: string | null;
	/** Whether a list above the open vote, not beside it, is shown to its end. */
	readonly all: boolean;
}

export const useLooking = create<Looking>(() => ({
	typed: "",
	order: { key: "year", down: true },
	opened: "quebec-1995",
	beside: false,
	ballot: null,
	rule: null,
	all: false,
}));

export const look: (changes: Partial<Looking>) => void = useLooking.setState;
