import type { Issue } from "@velvet/core";
import type { DescribedHistories } from "@velvet/scenarios";
import { useCallback, useEffect, useState } from "react";
import { engine, historiesOf } from "../engine/client.ts";
import type { HistoriesChoice } from "../state/choices.ts";
import { choose, read, useSession } from "../state/session.ts";

/** Where the simulation of what is on screen stands. */
export interface FoundHistories {
	/** The last answer; it stays until the next is there. */
	readonly result: DescribedHistories | null;
	/** Histories that are done; `null` when none are on their way. */
	readonly done: number | null;
	readonly stopped: boolean;
	readonly issues: readonly Issue[];
	stop(): void;
	again(): void;
}

type Known = Pick<FoundHistories, "result" | "done" | "stopped" | "issues"> & { readonly caseId: string | null };

const NOTHING: Known = { result: null, done: null, stopped: false, issues: [], caseId: null };

/** Simulates the plan on screen while the tab is open. What is only shown otherwise is not simulated again: all policies are in an answer. */
export function useHistories(): FoundHistories {
	const caseId = useSession((session) => session.theCase?.id ?? null);
	const assignment = useSession((session) => session.shown?.assignment);
	const { threshold, years } = useSession((session) => session.choices.histories);
	const [known, setKnown] = useState(NOTHING);
	const [tries, setTries] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the reader says so
	useEffect(() => {
		if (caseId === null || assignment === undefined) return;
		let current = true;
		const update = (changes: Partial<Known>) => {
			if (current) setKnown((before) => ({ ...before, ...changes }));
		};
		setKnown((before) => ({
			...(before.caseId === caseId ? before : NOTHING),
			caseId,
			done: 0,
			stopped: false,
			issues: [],
		}));
		historiesOf(caseId, assignment, { threshold, years }, (done) => update({ done })).then(
			(answer) => {
				if (!answer.ok) update({ issues: answer.issues, result: null, done: null });
				else if (answer.value !== null) update({ result: answer.value, done: null });
				// What is heard of its progress after the answer is late.
				current = false;
			},
			(error) => update({ done: null, issues: [{ code: "engine", severity: "error", message: String(error) }] }),
		);
		return () => {
			current = false;
			void engine().stopHistories();
		};
	}, [caseId, assignment, threshold, years, tries]);
	const stop = useCallback(() => {
		void engine().stopHistories();
		setKnown((before) => ({ ...before, done: null, stopped: true }));
	}, []);
	const again = useCallback(() => setTries((before) => before + 1), []);
	return { ...known, stop, again };
}

/** Changes some of the choices. */
export function chooseHistories(changes: Partial<HistoriesChoice>): void {
	choose({ histories: { ...read().choices.histories, ...changes } });
}
