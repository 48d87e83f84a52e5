import { withArticle } from "@velvet/report";
import { CASCADE_CAVEAT, joinedTo, leastStrandedAt } from "@velvet/scenarios";
import { lengthWords } from "../frontier/price-words.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { useSession } from "../state/session.ts";
import { capital, counted, fixed, percent, plural, short } from "../words/numbers.ts";
import { type CascadeProps, stateAfter } from "./cascade-props.ts";

/** So what: how many would change sides and which way, what it would come to in pieces, and what the best border of that length would leave. */
export function CascadeSide({ atlas, theCase, run, frontier, oneAtATime }: CascadeProps & { oneAtATime: boolean }) {
	const measure = useSession((session) => session.choices.measure);
	const { rounds, encircled, start, levels } = run;
	const end = stateAfter(run, rounds.length);
	const noun = levels.length === 1 ? levels[0] : "place";
	const switched = rounds.reduce((sum, round) => sum + round.switched, 0);
	const border = measure === "edges" ? end.border.edges : Math.round(end.border.km * 1000);
	const least = frontier === undefined ? null : leastStrandedAt(frontier, border);
	const ways = inSlotOrder(theCase).map(({ id, name }) => {
		const { groups, people } = joinedTo(run, id);
		return `${fixed(groups, 0)} to ${withArticle(name)}, with ${short(people)} people`;
	});
	if (levels.length === 0) return <NoLevel atlas={atlas} />;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="side" tabIndex={0} aria-label="What follows from the cascade">
			<h3>Who would change sides?</h3>
			<p className="big">
				{fixed(switched, 0)} of {fixed(switched + encircled.length, 0)} {plural(noun)}
			</p>
			<p>{CASCADE_CAVEAT}</p>
			<p>
				In <b>{counted(rounds.length, oneAtATime ? "step" : "round")}</b> {counted(switched, noun)} would change sides:{" "}
				{ways.join("; ")}. Self-determination would go from {percent(start.selfDetermination)} to{" "}
				<b>{percent(end.selfDetermination)}</b>; {fixed(encircled.length, 0)} more could not.
			</p>
			<p>
				{inSlotOrder(theCase).map(({ id, name }, i) => (
					<span key={id}>
						{i === 0 ? "" : "; "}
						{i === 0 ? capital(withArticle(name)) : withArticle(name)}
						{i === 0 ? " would be " : " "}
						<b>{counted(end.pieces[id], "piece")}</b>, from {fixed(start.pieces[id], 0)}
					</span>
				))}
				.
			</p>
			<p>
				{lengthWords(border, measure, atlas)} would leave <b>{short(end.stranded)}</b> voters under the other camp
				{least === null ? (
					"."
				) : (
					<>
						; the best border of that length <b>{short(least)}</b>.
					</>
				)}
			</p>
		</section>
	);
}

function NoLevel({ atlas }: { atlas: CascadeProps["atlas"] }) {
	return (
		<div className="side">
			<h3>Who would change sides?</h3>
			<p className="big">Nobody</p>
			<p>
				No level is finer than the one that this plan goes by. Choose who may switch, or a plan by {atlas.levels.parent}
				.
			</p>
		</div>
	);
}
