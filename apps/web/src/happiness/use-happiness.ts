import type { Checked } from "@velvet/core";
import type { Welfare, WelfareOptions } from "@velvet/scenarios";
import { useMemo } from "react";
import { engine } from "../engine/client.ts";
import { statusQuoOf } from "../score/status-quo.ts";
import { useSession } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { optionsOf } from "./happiness-choice.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly options: WelfareOptions;
}

/** Ten thousand draws take most of a second: a slider that moves is not asked at every step. */
const REST_MS = 150;

/** The ledger of the plan on screen, asked for while the tab is open; the one before stays until the next is known. */
export function useHappiness(): Checked<Welfare> | null {
	const theCase = useSession((session) => session.theCase);
	const assignment = useSession((session) => session.shown?.assignment);
	const choice = useSession((session) => session.choices.happiness);
	const asked = useSession((session) => session.choices.beside);
	const { dials, bears, peace } = choice;
	const question = useMemo((): Question | null => {
		if (theCase === null || assignment === undefined) return null;
		const { beside } = statusQuoOf(theCase, { beside: asked });
		return { caseId: theCase.id, assignment, options: optionsOf({ dials, bears, peace }, beside) };
	}, [theCase, assignment, dials, bears, peace, asked]);
	return (
		useAnswer(question, { ask: askWelfare, trouble: "The ledger could not be reckoned", restMs: REST_MS })?.answer ??
		null
	);
}

function askWelfare({ caseId, assignment, options }: Question): Promise<Checked<Welfare>> {
	return engine().welfare(caseId, assignment, options);
}
