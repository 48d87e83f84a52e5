import type { Pendulum, ReciprocityResult, SpreadNation } from "@velvet/scenarios";
import { useMemo } from "react";
import { engine } from "../engine/client.ts";
import type { GameAsked, PatienceAsked, PatienceView } from "../engine/pendulum-view.ts";
import type { CaseView } from "../engine/views.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { useSession } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";

/** A country in which the game could be played: the undivided one (`null`), or a nation of the plan. */
export interface Country {
	readonly id: string | null;
	readonly name: string;
	readonly swing: SpreadNation;
}

const USUAL_TERM = 4;
/** How long a point must rest before games are played out, in milliseconds. */
const REST_MS = 250;

/** The undivided country and the nations of the plan, at the widest of the spreads that are told. */
export function countriesOf(theCase: CaseView, { spreads }: Pendulum): readonly Country[] {
	const { undivided, nations } = spreads[spreads.length - 1];
	return [
		{ id: null, name: "Undivided", swing: undivided },
		...inSlotOrder(theCase).map(({ id, name }) => ({ id, name, swing: nations[id] })),
	];
}

function useGame(caseId: string): GameAsked {
	const { phi, loss, requests, patience } = useSession((session) => session.choices.pendulum);
	return useMemo(() => {
		const text = (value: number | null) => (value === null ? null : String(value));
		return { caseId, phi, loss: text(loss), requests: text(requests), patience: text(patience) };
	}, [caseId, phi, loss, requests, patience]);
}

/** The plane, the point on it and the countries at its stakes; `null` until it is known. */
export function usePatience(caseId: string, countries: readonly Country[], found: Pendulum): PatienceView | null {
	const game = useGame(caseId);
	const termYears = found.record?.termYears ?? USUAL_TERM;
	const question = useMemo(
		(): PatienceAsked => ({
			...game,
			termYears,
			countries: countries.map(({ swing: { changes, chance } }) => ({ changes, chance })),
		}),
		[game, termYears, countries],
	);
	const asked = (question: PatienceAsked) => engine().patience(question);
	return useAnswer(question, { ask: asked, trouble: "The patience could not be found" })?.answer ?? null;
}

/** The same game played out; `null` until it was, and while the point moves on. */
export function usePlayed(caseId: string): ReciprocityResult | null {
	const game = useGame(caseId);
	const asked = (question: GameAsked) => engine().reciprocity(question);
	const played = useAnswer(game, { ask: asked, trouble: "The game could not be played out", restMs: REST_MS });
	return played?.question === game ? played.answer : null;
}
