import { precedentOf, type Sourced } from "@velvet/scenarios";
import type { RefObject } from "react";
import type { Precedent } from "../engine/precedent.ts";
import { ConditionList } from "./condition-list.tsx";
import { Sources } from "./sources.tsx";
import { UnitList } from "./unit-list.tsx";
import { VoteVerdict } from "./vote-verdict.tsx";
import { rulesWithNumber, tagWords, typeset, votePercent } from "./vote-words.ts";

interface Props {
	readonly ref: RefObject<HTMLElement | null>;
	readonly precedent: Precedent;
	/** Whether another vote was asked for, and is not there yet. */
	readonly stale: boolean;
	/** The ballot shown, by id. */
	readonly ballot: string;
	/** Key of the built-in rule that is applied; `null` for its own. */
	readonly rule: string | null;
	onBallot(id: string): void;
	onRule(key: string | null): void;
	/** Leads back to what it stands in the place of; `null` where it stands on its own. */
	readonly onBack: (() => void) | null;
}

/** A vote of the past under its own rule, or under another. */
export function PrecedentSide({ ref, precedent, stale, ballot: chosen, rule, onBallot, onRule, onBack }: Props) {
	const ballot = precedent.ballots.find(({ id }) => id === chosen) ?? precedent.ballots[0];
	const { tally, answers, figures } = ballot;
	const chosenRule = rulesWithNumber.find(({ key }) => key === rule);
	const title = chosenRule === undefined ? null : typeset(`${chosenRule.title} (${precedentOf(chosenRule)})`);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="side precedent" aria-busy={stale} ref={ref} tabIndex={0} aria-label={precedent.name}>
			{onBack !== null && (
				<button type="button" className="word" onClick={onBack}>
					Back to all answers
				</button>
			)}
			<h3>{typeset(precedent.name)}</h3>
			{figures !== null && figures.yesShare !== null && (
				<p className="big">
					{votePercent(figures.yesShare, 2)} {answers.yes === "Yes" ? "yes" : `for ${answers.yes}`}
				</p>
			)}
			<div className="precedent-rest">
				<div>
					{precedent.sentence !== null && (
						<p className="vote-sentence">
							{typeset(precedent.sentence.text)} <From {...precedent.sentence} />
						</p>
					)}
					<VoteVerdict ballot={ballot} other={title} organisers={precedent.organisers} />
					<div className="vote-choose">
						{precedent.ballots.length > 1 && (
							<label>
								<span>Vote</span>
								<select value={ballot.id} onChange={(event) => onBallot(event.currentTarget.value)}>
									{precedent.ballots.map(({ id, name }) => (
										<option key={id} value={id}>
											{typeset(name)}
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
										{typeset(`${each.title} (${precedentOf(each)})`)}
									</option>
								))}
							</select>
						</label>
						{title !== null && <small>This rule stays for the next vote you open.</small>}
					</div>
					<ConditionList base={ballot.base} tally={tally} answers={answers} />
				</div>
				<div>
					<p>
						{precedent.question} {precedent.consent} {typeset(precedent.outcome)}
						{precedent.outcomeFrom !== null && (
							<>
								{" "}
								<From {...precedent.outcomeFrom} />
							</>
						)}
						{ballot.ruleNote !== null && ` ${typeset(ballot.ruleNote)}`}
					</p>
					<UnitList tally={tally} answers={answers} />
					<Sources precedent={precedent} ballot={ballot} />
				</div>
			</div>
		</section>
	);
}

function From({ source, tag }: Sourced) {
	return (
		<small>
			({typeset(source)}; {tagWords(tag)})
		</small>
	);
}
