import { withArticle } from "@velvet/report";
import type { MoveDial } from "@velvet/scenarios";
import { Assumed, type Assumption, Caveats, Side, SideList } from "../frame/side.tsx";
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
		<Side
			label="What follows from the moves"
			heading="How many would have to move?"
			number={voters === 0 ? "Nobody" : inMillions(voters)}
		>
			<p>
				{voters === 0 ? (
					(why ?? `Self-determination stands at ${percent(fan[0].middle)}, at or above the target.`)
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
				{percent(last.p05)} to {percent(last.p95)}); as people move today to {percent(last.asToday)}.
			</p>
			<p>
				Still left then: <b>{inMillions(left.A)}</b> {theCase.campNames.A} voters, <b>{inMillions(left.B)}</b>{" "}
				{theCase.campNames.B} voters; nobody is moved by the program.
			</p>
			<SideList title="Havens, both ways">
				{inSlotOrder(theCase).map(({ id, name }) => (
					<HavenLine key={id} {...{ theCase, view, id, name }} />
				))}
			</SideList>
			<SideList title="How long it would take">
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
					It would stand there after {last.year} years in {moversNeeded.reachedIn.draws} of {moversNeeded.reachedIn.of}{" "}
					draws.
				</li>
				{view.holdingPull.value !== null && (
					<li>Without options a pull of {fixed(view.holdingPull.value, 2)} would hold the nations as they are.</li>
				)}
			</SideList>
			<SideList title="What was done before">
				{precedents.map(({ key, name, years, says, basis, source }) => (
					<li key={key}>
						<b>
							{name}, {years}.
						</b>{" "}
						{says} [{basis}] {source}
					</li>
				))}
			</SideList>
			<SideList title="A board of neighbours">
				<li>{neighbours.says}</li>
				{neighbours.rows.map(({ threshold, after, atRest }) => (
					<li key={threshold}>
						A wish for {percent(threshold, 0)} of the own kind: from {percent(neighbours.before)} of neighbours to{" "}
						{percent(after)}
						{atRest ? "" : ", and never at rest"}
					</li>
				))}
			</SideList>
			<Assumed of={Object.values(dials).map(inWords)} more={[...assumptions, ...missing]} />
			<Caveats of={caveats} />
		</Side>
	);
}

function targetWords(target: number): string {
	return percent(target, Number.isInteger(Math.round(target * 1e6) / 1e4) ? 0 : 1);
}

function share(value: number | null): string {
	return value === null ? "–" : percent(value);
}

function inWords(dial: MoveDial): Assumption {
	const [value, low, high] = [dial.value, dial.low, dial.high].map((each) => dialWords(dial, each));
	return { what: dial.name, value: `${value} (${low} to ${high})`, basis: dial.basis, source: dial.source };
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
