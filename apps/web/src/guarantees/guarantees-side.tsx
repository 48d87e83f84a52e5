import { nameSome } from "@velvet/core";
import { guaranteeTitle, reachWords, withArticle } from "@velvet/report";
import { typeset } from "../precedents/vote-words.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { short } from "../words/numbers.ts";
import type { GuaranteesProps } from "./guarantees-props.ts";

/** So what: how many of those left what is entered reaches, and what is given without return. */
export function GuaranteesSide({ theCase, list }: GuaranteesProps) {
	const nations = inSlotOrder(theCase);
	const sum = (of: (id: string) => number) => nations.reduce((total, { id }) => total + of(id), 0);
	const reached = sum((id) => list.polities[id].covered.voters);
	const left = sum((id) => list.polities[id].voters);
	const nameOf = (by: string) => theCase.polities.find(({ id }) => id === by)?.name ?? by;
	const alone = list.unreciprocated.map(
		({ kind, by }) => `${guaranteeTitle(kind).toLowerCase()}, by ${withArticle(nameOf(by))}`,
	);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what may be longer than its panel scrolls, by keyboard too
		<section className="side" tabIndex={0} aria-label="What is reached">
			<h3>Reached by what is entered</h3>
			<p className="big">
				{short(reached)} of {short(left)}
			</p>
			{nations.length <= 3 ? (
				nations.map(({ id }) => <p key={id}>{typeset(reachWords(theCase.scenario, list, id))}</p>)
			) : (
				<p>Voters left under the other camp in {nations.length} nations whom at least one guarantee entered reaches.</p>
			)}
			{alone.length > 0 && (
				<p>
					<b>Without return:</b> {nameSome(alone, 4)}.
				</p>
			)}
		</section>
	);
}
