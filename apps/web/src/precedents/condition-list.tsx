import type { BallotDetail } from "../engine/precedent.ts";
import { NONE } from "../words/numbers.ts";
import { marginLine } from "./margin-line.ts";
import { ShareMark } from "./share-mark.tsx";
import { askedPercent, conditionWords, votePercent } from "./vote-words.ts";

/** Every condition of the rule, with what was reached and by how much. */
export function ConditionList({ base, tally, answers }: Pick<BallotDetail, "base" | "tally" | "answers">) {
	if (tally === null) return null;
	return (
		<ul className="conditions" aria-label="Conditions of the rule">
			{tally.components.map((condition) => {
				const { name, stage, value, required, strict, holds } = condition;
				return (
					<li key={`${stage} ${name}`}>
						<span>
							{stage !== undefined && `${stage} `}
							{conditionWords(name, base)}
							{value !== null && <ShareMark share={Math.min(1, value)} threshold={required} wide />}
						</span>
						<span>
							<b>{value === null ? NONE : votePercent(value, 2)}</b>, {strict ? "more than" : "at least"}{" "}
							{askedPercent(required)} asked: {holds ? "reached" : "not reached"}
							<br />
							{marginLine(condition, tally, base, answers)}
						</span>
					</li>
				);
			})}
		</ul>
	);
}
