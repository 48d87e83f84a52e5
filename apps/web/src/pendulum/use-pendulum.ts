import type { Pendulum, PendulumOptions } from "@velvet/scenarios";
import { useMemo } from "react";
import { engine } from "../engine/client.ts";
import { useSession } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { optionsOf } from "./pendulum-choice.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly options: PendulumOptions;
}

/** How long a plan, or a dial, must rest before the years are run forward, in milliseconds. */
const REST_MS = 150;

/** The pendulum of the plan on screen, asked for while the tab is open; the one before stays until the next is known. */
export function usePendulum(): Pendulum | null {
	const caseId = useSession((session) => session.theCase?.id);
	const assignment = useSession((session) => session.shown?.assignment);
	const { spread, thermostat, years } = useSession((session) => session.choices.pendulum);
	const question = useMemo((): Question | null => {
		if (caseId === undefined || assignment === undefined) return null;
		return { caseId, assignment, options: optionsOf({ spread, thermostat, years }) };
	}, [caseId, assignment, spread, thermostat, years]);
	const found = useAnswer(question, { ask, trouble: "The years could not be run forward", restMs: REST_MS });
	return found?.answer ?? null;
}

function ask({ caseId, assignment, options }: Question): Promise<Pendulum> {
	return engine().pendulum(caseId, assignment, options);
}
