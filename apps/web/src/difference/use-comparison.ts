import type { Issue } from "@velvet/core";
import { useEffect, useState } from "react";
import { engine } from "../engine/client.ts";
import { isHere, planAt, titleOf } from "../state/plan-at.ts";
import type { PlanChoice } from "../state/plan-choice.ts";
import { read, useSession } from "../state/session.ts";
import { longWork } from "../state/working.ts";
import type { Compared } from "./compared.ts";

export interface ComparisonState {
	readonly compared: Compared | null;
	readonly issues: readonly Issue[];
	/** What is shown is of other plans than those chosen now. */
	readonly stale: boolean;
}

/** How long a plan must rest on screen before it is compared. */
const REST_MS = 120;
const NOTHING: ComparisonState = { compared: null, issues: [], stale: true };

/** Compares two plans in the worker, again whenever one of them changes. */
export function useComparison(first: PlanChoice, second: PlanChoice, tries = 0): ComparisonState {
	const [state, setState] = useState(NOTHING);
	const theCase = useSession((session) => session.theCase);
	const here = useSession((session) => session.plans[first.row]?.assignment);
	const there = useSession((session) => session.plans[second.row]?.assignment);
	const price = useSession(({ choices }) => `${choices.measure} ${choices.price}`);
	const priced = first.row === "best" || second.row === "best" ? price : "";
	const [row, vote, otherRow, otherVote] = [first.row, first.vote, second.row, second.vote];
	// biome-ignore lint/correctness/useExhaustiveDependencies: plans, price and tries say when to compare again
	useEffect(() => {
		if (theCase === null) return;
		let current = true;
		setState((before) => ({ ...before, stale: true }));
		const waiting = setTimeout(async () => {
			const found = await compareNow({ row, vote }, { row: otherRow, vote: otherVote }).catch(brokenDown);
			if (current && found !== null) setState(found);
		}, REST_MS);
		return () => {
			current = false;
			clearTimeout(waiting);
		};
	}, [theCase, row, vote, otherRow, otherVote, here, there, priced, tries]);
	return state;
}

function compareNow(first: PlanChoice, second: PlanChoice): Promise<ComparisonState | null> {
	const session = read();
	const other = [first, second].find(({ vote }) => vote !== null && !isHere(vote, session));
	const what = other === undefined ? "Comparing" : `Opening ${titleOf(other, session)}`;
	return longWork(what, compareBoth(first, second));
}

async function compareBoth(first: PlanChoice, second: PlanChoice): Promise<ComparisonState | null> {
	const [x, y] = [await planAt(first), await planAt(second)];
	if (x === null || y === null) return null;
	if (!x.ok || !y.ok) return failed([...(x.ok ? [] : x.issues), ...(y.ok ? [] : y.issues)]);
	const [from, to] = [x.value, y.value].map(({ theCase, assignment }) => ({ caseId: theCase.id, assignment }));
	const comparison = await engine().compare(from, to);
	if (!comparison.ok) return failed(comparison.issues);
	return { compared: { x: x.value, y: y.value, comparison: comparison.value }, issues: [], stale: false };
}

function failed(issues: readonly Issue[]): ComparisonState {
	return { compared: null, issues, stale: false };
}

function brokenDown(error: unknown): ComparisonState {
	return failed([{ code: "engine", severity: "error", message: String(error) }]);
}
