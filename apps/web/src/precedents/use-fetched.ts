import { type Issue, issue } from "@velvet/core";
import { useEffect, useState } from "react";

interface Fetched<T> {
	/** `null` until it is there; the one before while another is counted. */
	readonly value: T | null;
	readonly issue: Issue | null;
}

/** What the engine answers about votes of the past, again for every new question. */
export function useFetched<T>(ask: () => Promise<T>, question: string): Fetched<T> {
	const [fetched, setFetched] = useState<Fetched<T>>({ value: null, issue: null });
	// biome-ignore lint/correctness/useExhaustiveDependencies: the question says when to ask anew
	useEffect(() => {
		let current = true;
		const told = (next: Fetched<T>) => current && setFetched(next);
		ask().then(
			(value) => told({ value, issue: null }),
			(error) => told({ value: null, issue: notFetched(error) }),
		);
		return () => {
			current = false;
		};
	}, [question]);
	return fetched;
}

function notFetched(error: unknown): Issue {
	const why = error instanceof Error ? error.message : String(error);
	const fix = "Check the connection, then try again.";
	return issue("precedents-fetch", `The votes of the past could not be opened: ${why}`, "Precedents", fix);
}
