import type { MigrationOptions } from "@velvet/scenarios";
import { useMemo } from "react";
import { engine } from "../engine/client.ts";
import type { MovesView } from "../engine/moves-view.ts";
import { useSession } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly options: MigrationOptions;
}

/** A slider rests so long before the years are run again. */
const REST_MS = 160;

/** The moves of the plan on screen, asked for while the tab is open; those before stay until the next are known. */
export function useMoves(): MovesView | null {
	const caseId = useSession((session) => session.theCase?.id);
	const assignment = useSession((session) => session.shown?.assignment);
	const choice = useSession((session) => session.choices.moves);
	const question = useMemo((): Question | null => {
		if (caseId === undefined || assignment === undefined) return null;
		const { target, within, dials } = choice;
		return {
			caseId,
			assignment,
			options: { dials, ...(target !== null && { target }), ...(within !== null && { within }) },
		};
	}, [caseId, assignment, choice]);
	return useAnswer(question, { ask: askMoves, trouble: "The moves could not be run", restMs: REST_MS })?.answer ?? null;
}

function askMoves({ caseId, assignment, options }: Question): Promise<MovesView> {
	return engine().moves(caseId, assignment, options);
}
