import { comparableVotes } from "@velvet/scenarios";
import { engine } from "../engine/client.ts";
import { lookAtAnswers } from "../precedents/precedents-tab.tsx";
import { useFetched } from "../precedents/use-fetched.ts";
import { typeset } from "../precedents/vote-words.ts";

/** What became of comparable votes held without the parent's consent, from the table itself; it leads to Precedents. */
export function PastVotes() {
	const { value, issue } = useFetched(() => engine().answers(comparableVotes), "comparable");
	if (issue !== null) return <p>{issue.message}</p>;
	if (value === null) return null;
	const { cases, sentence, footnote } = value.rates;
	return (
		<p className="past-votes">
			Of the votes that became known, famous ones above all, {cases} are comparable to a rich democracy:{" "}
			{typeset(sentence.charAt(0).toLowerCase() + sentence.slice(1))} {typeset(footnote)}{" "}
			<button type="button" className="word" onClick={() => lookAtAnswers({ comparable: true })}>
				Precedents
			</button>
		</p>
	);
}
