import { withArticle } from "@velvet/report";
import { Assumed, Caveats, Side } from "../frame/side.tsx";
import { fixed, NONE } from "../words/numbers.ts";
import { frequency } from "./frequency.ts";
import type { PendulumProps } from "./pendulum-props.ts";
import { RecordSource } from "./record-source.tsx";
import { countriesOf } from "./use-patience.ts";
import { winnersSentence } from "./winners-sentence.ts";

/** So what: from a union to the countries of the plan, how often each changes hands, and who would govern there. */
export function NationsSide({ theCase, found, names }: PendulumProps) {
	const { spreads, models, assumptions, caveats } = found;
	const [first, ...more] = spreads;
	const nations = countriesOf(theCase, found).filter(({ id }) => id !== null);
	const few = nations.length <= 3;
	return (
		<Side
			label="What the plan does to alternation"
			heading="What would separation do to alternation?"
			number={fromTo(first.selfDetermination)}
		>
			<p>
				Voters under a government of their own camp over many elections, undivided and by the plan, where levels spread
				by {fixed(100 * first.spread, 2)} points
				{more.map(({ spread, selfDetermination }) => (
					<span key={spread}>
						; by {fixed(100 * spread, 2)} points <b>{fromTo(selfDetermination)}</b>
					</span>
				))}
				.
			</p>
			{models !== null && few && (
				<p>
					By votes, the government would change in <b>{frequency(models.undivided.vote.changes.mean)}</b> simulated
					elections undivided
					{nations.map(({ id, name }) => {
						const run = models.nations[id ?? ""];
						return run === undefined ? "" : `, in ${withArticle(name)} in ${frequency(run.changes.mean)}`;
					})}
					.
				</p>
			)}
			{few && <p>{winnersSentence(countriesOf(theCase, found), names, spreads[spreads.length - 1].spread)}</p>}
			<RecordSource record={found.record} />
			<Assumed of={assumptions} />
			<Caveats of={caveats} />
		</Side>
	);
}

function fromTo({ undivided, divided }: PendulumProps["found"]["spreads"][number]["selfDetermination"]): string {
	const digits = (value: number | null) => (value === null ? NONE : value.toFixed(4));
	return `${digits(undivided)} → ${digits(divided)}`;
}
