import type { Precedent } from "../engine/precedents.ts";
import { fixed, percent } from "../words/numbers.ts";
import { ConditionList } from "./condition-list.tsx";
import { Sources } from "./sources.tsx";
import { UnitList } from "./unit-list.tsx";
import { rulesWithNumber } from "./vote-words.ts";

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
			{precedent.sentence !== null && <p className="vote-sentence">{precedent.sentence}</p>}
			{tally === null ? (
				<p>{ballot.why}</p>
			) : (
				<p>
					{title === null ? (
						<>
							By its own rule, “{ballot.ownRule}”, it <b>{tally.passes ? "passed" : "did not pass"}</b>.
						</>
					) : (
						<>
							By another rule, “{title}”, it <b>{tally.passes ? "would pass" : "would not pass"}</b>.
						</>
					)}{" "}
					{fixed(tally.yes, 0)} {said(answers.yes)}, {fixed(tally.no, 0)} {said(answers.no)}
					{tally.turnout !== null && <>; turnout {percent(tally.turnout)}</>}.
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
						{rulesWithNumber.map(({ key, title: name, precedent: where }) => (
							<option key={key} value={key}>
								{name} ({where.split(",")[0]})
							</option>
						))}
					</select>
				</label>
			</div>
			<ConditionList base={ballot.base} tally={tally} />
			<p>
				{precedent.question} {precedent.outcome}
				{ballot.ruleNote !== null && ` ${ballot.ruleNote}`}
			</p>
			<UnitList tally={tally} />
			<Sources precedent={precedent} ballot={ballot} />
		</section>
	);
}

function said(answer: string): string {
	return answer === "Yes" || answer === "No" ? answer.toLowerCase() : answer;
}
