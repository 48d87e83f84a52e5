import { useEffect, useState } from "react";
import { latestWins } from "../engine/latest.ts";
import { tell, useSession } from "./session.ts";

/** An answer of the engine, and what was asked. */
export interface Answered<Question, Answer> {
	readonly question: Question;
	readonly answer: Answer;
}

interface Asking<Question, Answer> {
	readonly ask: (question: Question) => Promise<Answer>;
	/** What a reader is told when the engine fails. */
	readonly trouble: string;
	/** How long a question must stand before it is asked, in milliseconds: dragging comes first. */
	readonly restMs?: number;
}

/**
 * The engine's answer to a question about an open case, asked while this is in use; `null` until it is known. The one
 * before stays while the next is reckoned.
 *
 * @param question the same object until something in it changes; `null` while there is none
 */
export function useAnswer<Question extends { readonly caseId: string }, Answer>(
	question: Question | null,
	{ ask, trouble, restMs = 0 }: Asking<Question, Answer>,
): Answered<Question, Answer> | null {
	const caseId = useSession((session) => session.theCase?.id);
	const [known, setKnown] = useState<Answered<Question, Answer> | null>(null);
	const [queue] = useState(() =>
		latestWins(
			ask,
			(answer: Answer, asked) => setKnown({ question: asked, answer }),
			(error) => tell(trouble, [{ code: "engine", severity: "error", message: String(error) }]),
		),
	);
	useEffect(() => {
		if (question === null) return;
		if (restMs === 0) return queue.ask(question);
		const waiting = setTimeout(() => queue.ask(question), restMs);
		return () => clearTimeout(waiting);
	}, [question, queue, restMs]);
	useEffect(() => () => queue.forget(), [queue]);
	// An answer of another country names other places and nations: none is better.
	return known !== null && known.question.caseId === caseId ? known : null;
}
