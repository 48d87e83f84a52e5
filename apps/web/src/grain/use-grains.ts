import type { EqualGrain } from "@velvet/scenarios";
import { useMemo } from "react";
import { engine } from "../engine/client.ts";
import { useSession } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
}

/** The plan on screen at equal grain, asked for while the tab is open; `null` until it is known. */
export function useGrains(): EqualGrain | null {
	const caseId = useSession((session) => session.theCase?.id);
	const assignment = useSession((session) => session.shown?.assignment);
	const question = useMemo(
		(): Question | null => (caseId === undefined || assignment === undefined ? null : { caseId, assignment }),
		[caseId, assignment],
	);
	const ask = (asked: Question) => engine().grains(asked.caseId, asked.assignment);
	return useAnswer(question, { ask, trouble: "The grains could not be compared" })?.answer ?? null;
}
