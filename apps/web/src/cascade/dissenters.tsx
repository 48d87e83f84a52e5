import { withArticle } from "@velvet/report";
import { type Hold, namedOfBoth } from "@velvet/scenarios";
import { showUnits } from "../stage/map-handle.ts";
import { fixed, short } from "../words/numbers.ts";
import type { CascadeProps } from "./cascade-props.ts";

const MOST = 20;
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
	const nation = (id: string) => withArticle(theCase.polities.find((polity) => polity.id === id)?.name ?? "no nation");
	return (
		<section className="dissenters" aria-label={TITLE}>
			<h4>{TITLE}</h4>
			<ul>
				{namedOfBoth(encircled, MOST).map(({ id, name, level, polity, camp, votes, units, why: reason }) => (
					<li key={`${level} ${id}`}>
						<button type="button" className="word" onClick={() => showUnits(units)}>
							{name}
						</button>
						<span>{short(votes)}</span>
						<small>
							voted {theCase.campNames[camp]}, in {nation(polity)}
							{why[reason] !== null && `; ${why[reason]}`}
						</small>
					</li>
				))}
			</ul>
			{encircled.length > MOST && <p>and {fixed(encircled.length - MOST, 0)} more</p>}
		</section>
	);
}
