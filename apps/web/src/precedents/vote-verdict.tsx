import type { BallotDetail } from "../engine/precedent.ts";
import { fixed } from "../words/numbers.ts";
import { answerWords, typeset, votePercent } from "./vote-words.ts";

interface Props {
	readonly ballot: BallotDetail;
	/** Title of the rule that stands in the place of its own; `null` for its own. */
	readonly other: string | null;
	/** Whether the counts are those of organisers whom nobody could check. */
	readonly organisers: boolean;
}

/** The counts, then what came of them by the vote's own rule, and beside it by another. */
export function VoteVerdict({ ballot, other, organisers }: Props) {
	const { own, ownRule, tally, why, figures, answers, turnout, derived } = ballot;
	const counted = organisers ? " by the organisers' count" : "";
	return (
		<>
			{figures !== null && (
				<p>
					{fixed(figures.yes, 0)} {answerWords(answers.yes)}, {fixed(figures.no, 0)} {answerWords(answers.no)}
					{turnout !== null && <>; turnout {votePercent(turnout)}</>}.{derived !== null && ` ${typeset(derived)}`}
				</p>
			)}
			<dl className="vote-verdict">
				<div>
					<dt>By its own rule, {ownRule}</dt>
					<dd>
						{own.tally === null ? typeset(own.why ?? "") : <b>{own.tally.passes ? "passed" : "did not pass"}</b>}
						{own.tally !== null && counted}
					</dd>
				</div>
				{other !== null && (
					<div>
						<dt>By another, {other}</dt>
						<dd>
							{tally === null ? (
								<>
									<b>cannot be told.</b> {typeset(why ?? "")}
								</>
							) : (
								<>
									<b>{tally.passes ? "would pass" : "would not pass"}</b>
									{counted}
								</>
							)}
						</dd>
					</div>
				)}
			</dl>
		</>
	);
}
