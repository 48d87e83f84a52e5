import type { CascadeRules } from "@velvet/scenarios";
import { create } from "zustand";

/** How support may spread: not at all, or by what a simulated vote takes by default (models.md (3.2)). */
export const CONTAGION = 0.3;

/** What a reader chose about the cascade. It outlives the tab, not the page. */
export interface CascadeChoices {
	readonly oneAtATime: boolean;
	readonly noEnclaves: boolean;
	readonly contagion: boolean;
	/** Key of the one level that may switch; `null`: every level finer than the plan's. */
	readonly level: string | null;
}

export const useCascadeChoices = create<CascadeChoices>(() => ({
	oneAtATime: false,
	noEnclaves: false,
	contagion: false,
	level: null,
}));

/** The choices as a scenario writes them; a level that the atlas does not have is left out. */
export function rulesOf(choices: CascadeChoices, grains: readonly string[]): CascadeRules {
	const { oneAtATime, noEnclaves, contagion, level } = choices;
	return {
		oneAtATime,
		noEnclaves,
		contagion: contagion ? CONTAGION : 0,
		...(level !== null && grains.includes(level) && { levels: [level] }),
	};
}
