import { withArticle } from "@velvet/report";
import type { Hold } from "@velvet/scenarios";
import { inSlotOrder } from "../score/rows.tsx";
import { showUnits } from "../stage/map-handle.ts";
import { fixed, inThousands } from "../words/numbers.ts";
import type { CascadeProps } from "./cascade-props.ts";

/** Of each nation. */
const MOST = 5;
const TITLE = "Majorities of the other camp that could not switch";

const why: { readonly [hold in Hold]: string | null } = {
	apart: null,
	locked: "locked",
	enclave: "would be an enclave",
	people: "too few people",
};

/** The largest places of both sides that would rather be elsewhere and cannot; a press shows one on the map. */
export function Dissenters({ theCase, run }: Pick<CascadeProps, "theCase" | "run">) {
	const { encircled } = run;
	if (encircled.length === 0) return null;
	const nations = inSlotOrder(theCase).flatMap((nation) => {
		const all = encircled.filter(({ polity }) => polity === nation.id);
		return all.length === 0 ? [] : [{ nation, all, camp: theCase.campNames[all[0].camp] }];
	});
	return (
		<section className="dissenters" aria-label={TITLE}>
			<h4>The largest that could not switch</h4>
			<div className="dissenters-nations">
				{nations.map(({ nation, all, camp }) => (
					<div key={nation.id} data-slot={nation.camp ?? 2}>
						<p>
							{camp} voters, in {withArticle(nation.name)}
						</p>
						<ul>
							{all.slice(0, MOST).map(({ id, name, level, votes, units, why: reason }) => (
								<li key={`${level} ${id}`}>
									<button type="button" className="word" onClick={() => showUnits(units)}>
										{name.replace(/, (\S+)$/, " $1")}
									</button>
									<span>{inThousands(votes)}</span>
									{why[reason] !== null && <small>{why[reason]}</small>}
								</li>
							))}
						</ul>
						{all.length > MOST && <p>and {fixed(all.length - MOST, 0)} more</p>}
					</div>
				))}
			</div>
		</section>
	);
}
