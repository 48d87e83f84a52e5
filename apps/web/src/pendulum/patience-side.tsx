import { Assumed, Caveats, Side } from "../frame/side.tsx";
import { fixed } from "../words/numbers.ts";
import { alternationSentence } from "./alternation-sentence.ts";
import type { PatienceProps } from "./patience-props.ts";
import { patienceText } from "./patience-words.ts";

/** So what: the least patience at the point, played out beside it, and what the plan leaves of it. */
export function PatienceSide({ theCase, found, view, played, countries }: PatienceProps) {
	const { answer, patience } = view;
	const { spread } = found.spreads[found.spreads.length - 1];
	const after = countries.flatMap(({ id, name, swing: { changes } }, i) => {
		const least = view.countries[i].patience?.[0].criticalPatience;
		const nation = theCase.polities.some((polity) => polity.id === id);
		return least === undefined || changes === null || (id !== null && !nation) ? [] : [{ id, name, changes, least }];
	});
	return (
		<Side
			label="What patience it takes"
			heading="How patient must both sides be?"
			number={answer.why === undefined ? patienceText(answer.criticalPatience) : "None below 1"}
		>
			{answer.why === undefined ? (
				<p>
					The worth today of 1 a term from now, {patienceText(answer.annual)} a year, from which on allowing each
					other's requests would be an equilibrium.
				</p>
			) : (
				<p>{answer.why}</p>
			)}
			{after.length > 1 && after.length <= 4 && <p>{alternationSentence(after, spread)}</p>}
			{patience !== null && (
				<p>
					Your patience of <b>{fixed(patience, 2)}</b> is {answer.sustainable ? "enough" : "not enough"}.
				</p>
			)}
			{found.record === null && <p>The chance of a change is that of the United States: {found.whyNoRecord}</p>}
			<Assumed of={found.assumptions} />
			<Caveats of={played?.caveats ?? []} />
		</Side>
	);
}
