import { type CascadeRules, defaultDials } from "@velvet/scenarios";
import type { CascadeChoice } from "../state/choices.ts";
import { choose, read } from "../state/session.ts";

/** How support may spread, where it does: by what a simulated vote takes by default (models.md (3.2)). */
export const CONTAGION = defaultDials.contagion.value;

/** Changes some of the rules. */
export function chooseRules(changes: Partial<CascadeChoice>): void {
	choose({ cascade: { ...read().choices.cascade, ...changes } });
}

/** The choices as a scenario writes them; a level that the atlas does not have is left out. */
export function rulesOf(choice: CascadeChoice, grains: readonly string[]): CascadeRules {
	const { oneAtATime, noEnclaves, contagion, level } = choice;
	return {
		oneAtATime,
		noEnclaves,
		contagion: contagion ? CONTAGION : 0,
		...(level !== null && grains.includes(level) && { levels: [level] }),
	};
}
