import { marginWords } from "@velvet/scenarios";
import type { BallotDetail } from "../engine/precedents.ts";
import { NONE, percent } from "../words/numbers.ts";
import { ShareMark } from "./share-mark.tsx";
import { conditionWords } from "./vote-words.ts";

/** Every condition of the rule, with what was reached and by how much. */
export function ConditionList({ base, tally }: Pick<BallotDetail, "base" | "tally">) {
	if (tally === null) return null;
	return (
		<ul className="conditions" aria-label="Conditions of the rule">
			{tally.components.map(({ name, stage, value, required, strict, holds, marginVotes, marginUnits }) => (
				<li key={`${stage} ${name}`}>
					<span>
						{stage !== undefined && `${stage} `}
						{conditionWords(name, base)}
						{value !== null && <ShareMark share={Math.min(1, value)} threshold={required} wide />}
					</span>
					<span>
						<b>{value === null ? NONE : percent(value, 2)}</b>, {strict ? "more than" : "at least"}{" "}
						{percent(required, 1)} asked: {holds ? "reached" : "not reached"}
						<br />
						{marginWords({ marginVotes, ...(marginUnits !== undefined && { marginUnits }) })}
					</span>
				</li>
			))}
		</ul>
	);
}
