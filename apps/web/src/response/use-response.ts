import type { ResponseResult, ResponseSpec } from "@velvet/scenarios";
import { useMemo } from "react";
import { engine } from "../engine/client.ts";
import { useSession } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { specOf } from "./response-choice.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly spec: ResponseSpec;
}

/** How long a plan, or a dial, must rest before requests are followed, in milliseconds. */
const REST_MS = 200;

/** Responses to the plan on screen, asked for while the tab is open; those before stay until the next are known. */
export function useResponse(): ResponseResult | null {
	const caseId = useSession((session) => session.theCase?.id);
	const assignment = useSession((session) => session.shown?.assignment);
	const { threshold, coolingOff, guarantee, claimants, support } = useSession((session) => session.choices.response);
	const question = useMemo((): Question | null => {
		if (caseId === undefined || assignment === undefined) return null;
		return { caseId, assignment, spec: specOf({ threshold, coolingOff, guarantee, claimants, support }) };
	}, [caseId, assignment, threshold, coolingOff, guarantee, claimants, support]);
	const found = useAnswer(question, { ask, trouble: "Requests could not be followed", restMs: REST_MS });
	return found?.answer ?? null;
}

function ask({ caseId, assignment, spec }: Question): Promise<ResponseResult> {
	return engine().response(caseId, assignment, spec);
}
