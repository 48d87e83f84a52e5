import { withArticle } from "@velvet/report";
import { CASCADE_CAVEAT, type CascadeState, joinedTo, leastStrandedAt } from "@velvet/scenarios";
import { lengthWords } from "../frontier/price-words.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { useSession } from "../state/session.ts";
import { capital, counted, fixed, percent, plural, short } from "../words/numbers.ts";
import { type CascadeProps, stateAfter } from "./cascade-props.ts";
import { roundWords, type Step, stepTo } from "./stops.ts";

/** So what: the step on the map, then how many would change sides in all, which way, and what it would come to. */
export function CascadeSide(props: CascadeProps) {
	const { run, at } = props;
	const step = stepTo(run, at);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="side" tabIndex={0} aria-label="What follows from the cascade">
			{step === null ? <Whole {...props} /> : <OneStep {...props} step={step} />}
		</section>
	);
}

function OneStep({ theCase, run, at, step }: CascadeProps & { step: Step }) {
	const noun = nounOf(run);
	const nations = inSlotOrder(theCase);
	const state = stateAfter(run, at);
	const ways = nations.map(({ id, name }) => `${fixed(step.joined[id], 0)} to ${withArticle(name)}`);
	const totals = totalsOf(run);
	return (
		<>
			<h3>
				{capital(roundWords(step))} of {fixed(run.rounds.length, 0)}
			</h3>
			<p className="big">{counted(step.switched, noun)}</p>
			<p>
				{capital(ways.join(", "))}; {short(step.people)} people. Self-determination is then{" "}
				<b>{percent(state.selfDetermination)}</b>; {piecesWords(theCase, state)}.
			</p>
			<p>
				At the end: {fixed(totals.switched, 0)} of {fixed(totals.all, 0)} {plural(noun)},{" "}
				{percent(totals.end.selfDetermination)}; {piecesWords(theCase, totals.end)}.
			</p>
			<p>{CASCADE_CAVEAT}</p>
		</>
	);
}

function Whole({ atlas, theCase, run, frontier }: CascadeProps) {
	const measure = useSession((session) => session.choices.measure);
	const { rounds, start, encircled } = run;
	const { switched, all, end } = totalsOf(run);
	const noun = nounOf(run);
	const border = measure === "edges" ? end.border.edges : Math.round(end.border.km * 1000);
	const least = frontier === undefined ? null : leastStrandedAt(frontier, border);
	const ways = inSlotOrder(theCase).map(({ id, name }) => {
		const { groups, people } = joinedTo(run, id);
		return `${fixed(groups, 0)} to ${withArticle(name)}, with ${short(people)} people`;
	});
	return (
		<>
			<h3>Who would change sides?</h3>
			<p className="big">{all === 0 ? "Nobody" : `${fixed(switched, 0)} of ${fixed(all, 0)} ${plural(noun)}`}</p>
			<p>
				{all === 0 ? `Every ${noun} asked has the majority of its nation.` : "with a majority of the other camp."}{" "}
				{CASCADE_CAVEAT}
			</p>
			{rounds.length > 0 && (
				<p>
					In <b>{counted(rounds.length, "round")}</b> {counted(switched, noun)} would change sides: {ways.join("; ")}.
					Self-determination would go from {percent(start.selfDetermination)} to <b>{percent(end.selfDetermination)}</b>
					{encircled.length > 0 && `; ${fixed(encircled.length, 0)} more could not`}.
				</p>
			)}
			{rounds.length > 0 && (
				<p>
					{capital(piecesWords(theCase, end))}, from{" "}
					{inSlotOrder(theCase)
						.map(({ id }) => fixed(start.pieces[id], 0))
						.join(" and ")}
					.
				</p>
			)}
			{rounds.length === 0 && all > 0 && (
				<p>None can go: what they touch is of the nation they are in, or a lock or a rule holds them.</p>
			)}
			<p>
				{lengthWords(border, measure, atlas)} {rounds.length > 0 ? "would leave" : "leave"} <b>{short(end.stranded)}</b>{" "}
				voters under the other camp
				{least === null ? (
					"."
				) : (
					<>
						; no border of that length can leave fewer than <b>{short(least)}</b>.
					</>
				)}
			</p>
		</>
	);
}

/** Groups that change sides in all rounds, with those that would and cannot, and where it ends. */
function totalsOf(run: CascadeProps["run"]) {
	const switched = run.rounds.reduce((sum, round) => sum + round.switched, 0);
	return { switched, all: switched + run.encircled.length, end: stateAfter(run, run.rounds.length) };
}

function nounOf({ levels }: CascadeProps["run"]): string {
	return levels.length === 1 ? levels[0] : "place";
}

/** "Pacifica 56 pieces, the United States 3". */
function piecesWords(theCase: CascadeProps["theCase"], state: CascadeState): string {
	return inSlotOrder(theCase)
		.map(({ id, name }, i) => {
			const count = state.pieces[id];
			return `${withArticle(name)} ${i === 0 ? counted(count, "piece") : fixed(count, 0)}`;
		})
		.join(", ");
}
