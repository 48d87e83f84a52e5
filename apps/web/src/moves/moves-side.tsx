import { withArticle } from "@velvet/report";
import type { MoveDial } from "@velvet/scenarios";
import { inSlotOrder } from "../score/rows.tsx";
import { counted, fixed, inMillions, percent } from "../words/numbers.ts";
import { dialWords } from "./moves-bar.tsx";
import type { MovesProps } from "./moves-props.ts";

/** So what: movers that the target needs, where the years lead, and who would still be left. */
export function MovesSide({ theCase, view }: MovesProps) {
	const { moversNeeded, fan, after, dials, assumptions, missing, precedents, neighbours, caveats } = view;
	const { target, voters, ofVoters, ofLeftBehind, people, why } = moversNeeded;
	const last = fan[fan.length - 1];
	const left = after[after.length - 1].stillLeft;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="side" tabIndex={0} aria-label="What follows from the moves">
			<h3>How many would have to move?</h3>
			<p className="big">{voters === 0 ? "Nobody" : inMillions(voters)}</p>
			<p>
				{voters === 0 ? (
					<>Self-determination stands at {percent(fan[0].middle)}, at or above the target.</>
				) : (
					<>
						net voters across for {targetWords(target)}: {share(ofVoters)} of all, {share(ofLeftBehind)} of those left
						under the other camp{people !== null && `; ${inMillions(people)} people with all who live beside them`}.
						{why !== null && ` ${why}`}
					</>
				)}
			</p>
			<p>
				From {percent(fan[0].middle)}, the years would lead to <b>{percent(last.middle)}</b> after {last.year} (
				{percent(last.p05)} to {percent(last.p95)}); as people move today to {percent(last.asToday)}.{" "}
				{holdingWords(view)}
			</p>
			<p>
				Still left then: <b>{inMillions(left.A)}</b> {theCase.campNames.A} voters, <b>{inMillions(left.B)}</b>{" "}
				{theCase.campNames.B} voters. Nobody is moved by the program.
			</p>
			<details>
				<summary className="word">Havens, both ways</summary>
				<ul>
					{inSlotOrder(theCase).map(({ id, name }) => (
						<HavenLine key={id} {...{ theCase, view, id, name }} />
					))}
				</ul>
			</details>
			<details>
				<summary className="word">How long it would take</summary>
				<ul>
					{voters === 0 ? (
						<li>The target is reached already.</li>
					) : (
						moversNeeded.years.map(({ pull, years }) => (
							<li key={pull}>
								With a pull of {fixed(pull, 2)}: {years === null ? "not in 100 years" : counted(years, "year")}
							</li>
						))
					)}
					<li>
						{voters > 0 &&
							(moversNeeded.pull === null
								? `No pull up to 3 would reach it in ${last.year} years. `
								: `A pull of ${fixed(moversNeeded.pull, 2)} would reach it in ${last.year} years. `)}
						It would stand there after {last.year} years in {moversNeeded.reachedIn.draws} of{" "}
						{moversNeeded.reachedIn.of} draws.
					</li>
				</ul>
			</details>
			<details>
				<summary className="word">What was done before</summary>
				<ul>
					{precedents.map(({ key, name, years, says, basis, source }) => (
						<li key={key}>
							<b>
								{name}, {years}.
							</b>{" "}
							{says} [{basis}] {source}
						</li>
					))}
				</ul>
			</details>
			<details>
				<summary className="word">A board of neighbours</summary>
				<ul>
					<li>{neighbours.says}</li>
					{neighbours.rows.map(({ threshold, after, atRest }) => (
						<li key={threshold}>
							A wish for {percent(threshold, 0)} of the own kind: from {percent(neighbours.before)} of neighbours to{" "}
							{percent(after)}
							{atRest ? "" : ", and never at rest"}
						</li>
					))}
				</ul>
			</details>
			<details>
				<summary className="word">What is assumed</summary>
				<ul>
					{Object.values(dials).map((dial: MoveDial) => (
						<li key={dial.name}>
							<b>{dial.name}</b>: {dialWords(dial, dial.value)} ({dialWords(dial, dial.low)} to{" "}
							{dialWords(dial, dial.high)}) [{dial.basis}] {dial.source}
						</li>
					))}
					{[...assumptions, ...missing].map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</details>
			<details>
				<summary className="word">What this does not say</summary>
				<ul>
					{caveats.map((caveat) => (
						<li key={caveat}>{caveat}</li>
					))}
				</ul>
			</details>
		</section>
	);
}

function targetWords(target: number): string {
	return percent(target, Number.isInteger(Math.round(target * 1e6) / 1e4) ? 0 : 1);
}

function share(value: number | null): string {
	return value === null ? "–" : percent(value);
}

function holdingWords({ holdingPull: { value } }: MovesProps["view"]): string {
	return value === null ? "" : `Without options a pull of ${fixed(value, 2)} would hold the nations as they are.`;
}

function HavenLine({ theCase, view, id, name }: MovesProps & { id: string; name: string }) {
	const haven = view.haven[id];
	if (haven === null) {
		return (
			<li>
				<b>{name}</b>: {view.havenWhy[id]}
			</li>
		);
	}
	const { leftBehind, wouldOpt, wouldMove, wouldMoveRange, stillLeft, camp } = haven;
	return (
		<li>
			<b>{name}</b>, for {inMillions(leftBehind.voters)} {theCase.campNames[camp]} voters left outside{" "}
			{withArticle(name)}: {inMillions(wouldOpt)} would opt, {inMillions(wouldMove)} of them move (
			{inMillions(wouldMoveRange.p05)} to {inMillions(wouldMoveRange.p95)}); {inMillions(stillLeft)} still left at the
			end. Most are left in{" "}
			{leftBehind.places
				.slice(0, 3)
				.map((place) => `${place.name} (${inMillions(place.voters)})`)
				.join(", ")}
			.
		</li>
	);
}
