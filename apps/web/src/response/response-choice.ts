import type { Policy, ResponseSpec, StageKey } from "@velvet/scenarios";
import { create } from "zustand";
import { type ResponseChoice, usualResponse } from "../state/choices.ts";
import { choose, read } from "../state/session.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { optionsText, planCommandOf } from "../words/command.ts";

/** Changes some of the choices. */
export function chooseResponse(changes: Partial<ResponseChoice>): void {
	choose({ response: { ...read().choices.response, ...changes } });
}

export const forgetResponse = () => {
	const { passes } = read().choices.response;
	chooseResponse({ ...usualResponse, passes });
};

type Asked = Omit<ResponseChoice, "passes">;

/** What the engine is asked of the plan on screen. */
export function specOf({ threshold, coolingOff, guarantee, claimants, support }: Asked): ResponseSpec {
	return {
		...(threshold !== null && { threshold }),
		...(coolingOff !== null && { coolingOff }),
		...(guarantee !== null && { guarantee }),
		...(claimants !== null && { claimants }),
		...(support !== null && { support }),
	};
}

/** The line in a terminal that gives what is on screen. */
export function responseCommand(session: Seen, choice: ResponseChoice): string {
	const { threshold, coolingOff, guarantee, claimants, support } = choice;
	const options = optionsText([
		["threshold", threshold],
		["cooling-off", coolingOff],
		["guarantee", guarantee],
		["claimants", claimants],
		["support", support],
	]);
	return planCommandOf("response", session, options);
}

/** The stage that a reader has opened; it outlives the tab, not the page. */
export interface OpenedStage {
	readonly camp: "A" | "B";
	readonly policy: Policy;
	readonly stage: StageKey;
}

export const useOpenedStage = create<{ readonly opened: OpenedStage | null }>(() => ({ opened: null }));
