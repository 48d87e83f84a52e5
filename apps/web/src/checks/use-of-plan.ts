import type { LocatedPoint } from "@velvet/core";
import type { Check } from "@velvet/scenarios";
import { useEffect, useState } from "react";
import { engine } from "../engine/client.ts";
import { latestWins } from "../engine/latest.ts";
import type { RulesAsked, RulesView } from "../engine/views.ts";
import { useMarks } from "../state/marks.ts";
import { tell, useSession } from "../state/session.ts";

interface Question<Asked> {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly points: readonly LocatedPoint[];
	readonly asked: Asked;
}

interface Known<Asked, Answer> extends Question<Asked> {
	readonly answer: Answer;
}

/** How long a plan must rest on screen before it is examined, in milliseconds: dragging comes first. */
const REST_MS = 120;

const noPoints: readonly LocatedPoint[] = [];
const knownChecks = new WeakMap<Uint16Array, Known<null, readonly Check[]>>();
const knownRules = new WeakMap<Uint16Array, Known<RulesAsked, RulesView>>();

/** What the checks find in the plan on screen. */
export function useChecks() {
	return useOfPlan(null, knownChecks, ({ caseId, assignment, points }) => engine().checks(caseId, assignment, points));
}

/** What rules say of the plan on screen. */
export function useRules(asked: RulesAsked) {
	return useOfPlan(asked, knownRules, ({ caseId, assignment, points, asked }) =>
		engine().rules(caseId, assignment, points, asked),
	);
}

/**
 * An answer of the engine about the plan on screen, asked for while this is in use and remembered for each plan.
 *
 * `fresh` is false while the answer is still that of the plan, or of the question, before.
 */
function useOfPlan<Asked, Answer>(
	asked: Asked,
	memory: WeakMap<Uint16Array, Known<Asked, Answer>>,
	ask: (question: Question<Asked>) => Promise<Answer>,
): { readonly answer: Answer | null; readonly fresh: boolean } {
	const caseId = useSession((session) => session.theCase?.id);
	const atlas = useSession((session) => session.atlas?.key);
	const assignment = useSession((session) => session.shown?.assignment);
	const points = useMarks(({ points }) => (points !== null && points.atlas === atlas ? points.list : noPoints));
	const [known, setKnown] = useState<Known<Asked, Answer> | null>(null);
	const [queue] = useState(() =>
		latestWins(
			ask,
			(answer: Answer, question) => {
				const found = { ...question, answer };
				memory.set(question.assignment, found);
				setKnown(found);
			},
			(error) => tell("The plan could not be checked", [{ code: "engine", severity: "error", message: String(error) }]),
		),
	);
	useEffect(() => {
		if (caseId === undefined || assignment === undefined) return;
		const before = memory.get(assignment);
		if (before?.caseId === caseId && before.points === points && before.asked === asked) {
			setKnown(before);
			return;
		}
		const waiting = setTimeout(() => queue.ask({ caseId, assignment, points, asked }), REST_MS);
		return () => clearTimeout(waiting);
	}, [caseId, assignment, points, asked, queue, memory]);
	useEffect(() => () => queue.forget(), [queue]);
	// An answer of another country names other places: none is better.
	if (known === null || known.caseId !== caseId) return { answer: null, fresh: false };
	const fresh = known.assignment === assignment && known.points === points && known.asked === asked;
	return { answer: known.answer, fresh };
}
