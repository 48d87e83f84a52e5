import { precedentOf, type Sourced } from "@velvet/scenarios";
import type { Precedent } from "../engine/precedents.ts";
import { fixed, percent } from "../words/numbers.ts";
import { ConditionList } from "./condition-list.tsx";
import { Sources } from "./sources.tsx";
import { UnitList } from "./unit-list.tsx";
import { rulesWithNumber, tagWords } from "./vote-words.ts";

interface Props {
	readonly precedent: Precedent;
	/** The ballot shown, by id. */
	readonly ballot: string;
	/** Key of the built-in rule that is applied; `null` for its own. */
	readonly rule: string | null;
	onBallot(id: string): void;
	onRule(key: string | null): void;
}

/** A vote of the past under its own rule, or under another. */
export function PrecedentSide({ precedent, ballot: chosen, rule, onBallot, onRule }: Props) {
	const ballot = precedent.ballots.find(({ id }) => id === chosen) ?? precedent.ballots[0];
	const { tally, answers } = ballot;
	const counted = precedent.organisers ? " by the organisers' count" : "";
	const title = rulesWithNumber.find(({ key }) => key === rule)?.title ?? null;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="side precedent" tabIndex={0} aria-label={precedent.name}>
			<h3>{precedent.name}</h3>
			{tally !== null && tally.yesShare !== null && (
				<p className="big">
					{percent(tally.yesShare, 2)} {answers.yes === "Yes" ? "yes" : `for ${answers.yes}`}
				</p>
			)}
			{precedent.sentence !== null && (
				<p className="vote-sentence">
					{precedent.sentence.text} <From {...precedent.sentence} />
				</p>
			)}
			{tally === null ? (
				<p>{ballot.why}</p>
			) : (
				<p>
					{title === null ? (
						<>
							By its own rule, “{ballot.ownRule}”, it <b>{tally.passes ? "passed" : "did not pass"}</b>
							{counted}.
						</>
					) : (
						<>
							By another rule, “{title}”, it <b>{tally.passes ? "would pass" : "would not pass"}</b>
							{counted}.
						</>
					)}{" "}
					{fixed(tally.yes, 0)} {said(answers.yes)}, {fixed(tally.no, 0)} {said(answers.no)}
					{ballot.turnout !== null && <>; turnout {percent(ballot.turnout)}</>}.
					{ballot.derived !== null && ` ${ballot.derived}`}
				</p>
			)}
			<div className="vote-choose">
				{precedent.ballots.length > 1 && (
					<label>
						<span>Vote</span>
						<select value={ballot.id} onChange={(event) => onBallot(event.currentTarget.value)}>
							{precedent.ballots.map(({ id, name }) => (
								<option key={id} value={id}>
									{name}
								</option>
							))}
						</select>
					</label>
				)}
				<label>
					<span>Under</span>
					<select value={rule ?? ""} onChange={(event) => onRule(event.currentTarget.value || null)}>
						<option value="">its own rule</option>
						{rulesWithNumber.map((each) => (
							<option key={each.key} value={each.key}>
								{each.title} ({precedentOf(each)})
							</option>
						))}
					</select>
				</label>
				{title !== null && <small>This rule stays for the next vote you open.</small>}
			</div>
			<ConditionList base={ballot.base} tally={tally} />
			<p>
				{precedent.question} {precedent.outcome}
				{precedent.outcomeFrom !== null && (
					<>
						{" "}
						<From {...precedent.outcomeFrom} />
					</>
				)}
				{ballot.ruleNote !== null && ` ${ballot.ruleNote}`}
			</p>
			<UnitList tally={tally} />
			<Sources precedent={precedent} ballot={ballot} />
		</section>
	);
}

function From({ source, tag }: Sourced) {
	return (
		<small>
			{source}; {tagWords(tag)}
		</small>
	);
}

function said(answer: string): string {
	return answer === "Yes" || answer === "No" ? answer.toLowerCase() : answer;
}
