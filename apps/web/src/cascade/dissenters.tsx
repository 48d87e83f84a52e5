import { withArticle } from "@velvet/report";
import { showUnits } from "../stage/map-handle.ts";
import { fixed, short } from "../words/numbers.ts";
import type { CascadeProps } from "./cascade-props.ts";

const MOST = 20;

const why = {
	apart: null,
	enclave: "would be an enclave",
	people: "too few people",
} as const;

/** The largest places that would rather be elsewhere and cannot; a press shows one on the map. */
export function Dissenters({ theCase, run }: Pick<CascadeProps, "theCase" | "run">) {
	const { encircled } = run;
	if (encircled.length === 0) return null;
	const nationOf = (id: string) => theCase.polities.find((polity) => polity.id === id);
	return (
		<section className="dissenters" aria-label="The last dissenters">
			<h4>The last dissenters</h4>
			<ul>
				{encircled.slice(0, MOST).map(({ id, name, level, polity, votes, units, why: reason }) => {
					const held = nationOf(polity);
					return (
						<li key={`${level} ${id}`}>
							<button type="button" className="word" onClick={() => showUnits(units)}>
								{name}
							</button>
							<span>{short(votes)}</span>
							<small>
								{held?.camp === 0 ? "B" : "A"}-voters in {withArticle(held?.name ?? "no nation")}
								{why[reason] !== null && `; ${why[reason]}`}
							</small>
						</li>
					);
				})}
			</ul>
			{encircled.length > MOST && <p>and {fixed(encircled.length - MOST, 0)} more, with fewer voters</p>}
		</section>
	);
}
