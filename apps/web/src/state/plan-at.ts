import { type Checked, passed } from "@velvet/core";
import { carryPlan, mirrorScenario, type Scenario } from "@velvet/scenarios";
import { engine } from "../engine/client.ts";
import type { AtlasView, CaseView } from "../engine/views.ts";
import { chosenAtlas, chosenScenario, votesToChoose } from "./cases.ts";
import { openAtlas } from "./open-case.ts";
import type { PlanAt, PlanChoice } from "./plan-choice.ts";
import { type RowKey, rowOf, rowsOf } from "./rows.ts";
import { read, type Session } from "./session.ts";
import { scenarioOf } from "./shown-scenario.ts";

/** Another vote of the country on screen, opened beside it. */
interface OpenVote {
	readonly atlas: AtlasView;
	readonly theCase: CaseView;
	/** As the votes were cast. */
	readonly base: Scenario;
}

const openVotes = new Map<string, Promise<Checked<OpenVote>>>();

/** Makes the plan of a row for any vote of the country, in the orientation of the mirror. `null`: there is none, or not yet. */
export async function planAt(choice: PlanChoice): Promise<Checked<PlanAt> | null> {
	const session = read();
	const { row, vote } = choice;
	const words = { title: titleOf(choice, session), row: rowTitle(row, session) };
	if (vote === null || isHere(vote, session)) {
		const { atlas, theCase } = session;
		const plan = session.plans[row];
		if (atlas === null || theCase === null || plan === undefined) return null;
		return passed({ ...words, atlas, theCase, assignment: plan.assignment, score: plan.score });
	}
	const seen = seenWith(vote, session);
	const opened = await openVote(seen);
	if (!opened.ok) return opened;
	const { atlas, theCase, base } = opened.value;
	if (row === "yours") {
		const plan = session.plans.yours;
		if (plan === undefined || session.atlas === null) return null;
		const assignment = carryPlan(plan.assignment, session.atlas.units, atlas.units);
		return passed({ ...words, atlas, theCase, assignment, score: await engine().score(theCase.id, assignment) });
	}
	const rows = rowsOf(atlas, base);
	if (rowOf(rows, row) === null) return null;
	const made = await engine().makePlan(theCase.id, scenarioOf(row, { ...seen, atlas, theCase, base, rows }));
	if (!made.ok) return made;
	return passed({ ...words, atlas, theCase, assignment: made.value.assignment, score: made.value.score });
}

/** The case of another vote of the country, in the orientation of the mirror. */
export async function caseOfVote(vote: string): Promise<Checked<CaseView>> {
	const opened = await openVote(seenWith(vote, read()));
	return opened.ok ? passed(opened.value.theCase) : opened;
}

/** Whether a vote is that of the case on screen. A dropped scenario is a case of its own. */
export function isHere(vote: string, { dropped, theCase }: Pick<Session, "dropped" | "theCase">): boolean {
	return dropped === null && theCase?.scenario.vote === vote;
}

/** "By state, 2024"; a dropped scenario's plans have no year. */
export function titleOf({ row, vote }: PlanChoice, session: Session): string {
	const title = rowTitle(row, session);
	if (vote === null) return title;
	return `${title}, ${votesToChoose(session).find(({ id }) => id === vote)?.words ?? vote}`;
}

function rowTitle(row: RowKey, { rows }: Session): string {
	return rowOf(rows, row)?.title ?? "Yours";
}

/** The session as it would be with another vote chosen. */
function seenWith(vote: string, session: Session): Session {
	const { choices } = session;
	const year = votesToChoose(session).find(({ id }) => id === vote)?.year ?? choices.year;
	const other = choices.atlas === null ? { year } : { vote };
	return { ...session, dropped: null, choices: { ...choices, scenario: null, ...other } };
}

/** Opens the atlas and the case of a vote, once. */
function openVote(seen: Session): Promise<Checked<OpenVote>> {
	const { atlas, year, vote, mirrored } = seen.choices;
	const key = JSON.stringify([atlas, year, vote, mirrored]);
	let opening = openVotes.get(key);
	if (opening === undefined) {
		opening = openBoth(seen);
		openVotes.set(key, opening);
		// What failed may be tried again.
		opening.then(
			(opened) => opened.ok || openVotes.delete(key),
			() => openVotes.delete(key),
		);
	}
	return opening;
}

async function openBoth(seen: Session): Promise<Checked<OpenVote>> {
	const { mirrored } = seen.choices;
	const key = chosenAtlas(seen);
	if (!key.ok) return key;
	const atlas = await openAtlas(key.value);
	if (!atlas.ok) return atlas;
	const base = chosenScenario(atlas.value, seen);
	if (!base.ok) return base;
	const scenario = mirrored ? mirrorScenario(base.value) : base.value;
	const id = `${key.value} ${scenario.vote}${mirrored ? " mirrored" : ""}`;
	const theCase = await engine().openCase(id, scenario, key.value);
	return theCase.ok ? passed({ atlas: atlas.value, theCase: theCase.value, base: base.value }) : theCase;
}

/** After the engine was stopped: nothing is open any more. */
export function forgetVotes(): void {
	openVotes.clear();
}
