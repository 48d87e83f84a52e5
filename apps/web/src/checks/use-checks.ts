import type { LocatedPoint } from "@velvet/core";
import { useEffect, useState } from "react";
import { engine } from "../engine/client.ts";
import { latestWins } from "../engine/latest.ts";
import type { ChecksView } from "../engine/views.ts";
import { useMarks } from "../state/marks.ts";
import { tell, useSession } from "../state/session.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly points: readonly LocatedPoint[];
}

interface Answer extends Question {
	readonly view: ChecksView;
}

/** How long a plan must rest on screen before it is examined, in milliseconds: dragging comes first. */
const REST_MS = 120;

const noPoints: readonly LocatedPoint[] = [];
/** The last answer about each plan. */
const known = new WeakMap<Uint16Array, Answer>();

/**
 * What the checks say of the plan on screen, asked of the engine while this is in use and remembered for each plan.
 *
 * `fresh` is false while the answer is still that of the plan before.
 */
export function useChecks(): { readonly view: ChecksView | null; readonly fresh: boolean } {
	const caseId = useSession((session) => session.theCase?.id);
	const atlas = useSession((session) => session.atlas?.key);
	const assignment = useSession((session) => session.shown?.assignment);
	const points = useMarks(({ points }) => (points !== null && points.atlas === atlas ? points.list : noPoints));
	const [answer, setAnswer] = useState<Answer | null>(null);
	const [queue] = useState(() =>
		latestWins(
			({ caseId, assignment, points }: Question) => engine().checks(caseId, assignment, points),
			(view, question) => {
				const answer = { ...question, view };
				known.set(question.assignment, answer);
				setAnswer(answer);
			},
			(error) => tell("The plan could not be checked", [{ code: "engine", severity: "error", message: String(error) }]),
		),
	);
	useEffect(() => {
		if (caseId === undefined || assignment === undefined) return;
		const before = known.get(assignment);
		if (before?.caseId === caseId && before.points === points) {
			setAnswer(before);
			return;
		}
		const waiting = setTimeout(() => queue.ask({ caseId, assignment, points }), REST_MS);
		return () => clearTimeout(waiting);
	}, [caseId, assignment, points, queue]);
	useEffect(() => () => queue.forget(), [queue]);
	// An answer of another country names other places: none is better.
	if (answer === null || answer.caseId !== caseId) return { view: null, fresh: false };
	return { view: answer.view, fresh: answer.assignment === assignment && answer.points === points };
}
