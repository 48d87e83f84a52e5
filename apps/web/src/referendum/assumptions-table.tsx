import type { Assumption, Flip, TornadoBar } from "@velvet/scenarios";
import { useState } from "react";
import type { ReferendumView } from "../engine/referendum-work.ts";
import { useSession } from "../state/session.ts";
import { NONE, short } from "../words/numbers.ts";
import { AssumptionDial } from "./assumption-dial.tsx";
import { assumptionName, assumptionValue, ofHundred } from "./assumption-words.ts";
import { ChanceBar, placeOfChance } from "./chance-bar.tsx";
import { resetAssumptions } from "./change-ask.ts";
import { useChoiceNames } from "./use-choice-names.ts";

interface Props {
	readonly view: ReferendumView;
	/** Opens the mapping: support is set there, where several rows of it speak. */
	readonly onMapping: () => void;
}

/** What the chance depends on: each assumption alone between its ends, and where it would be as likely as not. Widest first. */
export function AssumptionsTable({ view: { result }, onMapping }: Props) {
	const [open, setOpen] = useState<string | null>(null);
	const choices = useChoiceNames();
	const ask = useSession((session) => session.choices.ask);
	const { assumptions, sensitivity, mapping, regions } = result;
	const changed = Object.keys(ask.dials).length + Object.keys(ask.support).length > 0;
	const now = sensitivity?.passProbability ?? null;
	return (
		<section className="depends">
			<h3>
				<span>
					What it depends on
					{now !== null && <span className="long">: chance in 100, one assumption moved alone</span>}
				</span>
				{changed && (
					<button
						type="button"
						className="word"
						onClick={({ currentTarget }) => {
							// The button goes with what it resets: the table takes the focus that it had.
							currentTarget.closest(".depends")?.querySelector<HTMLElement>(".table-box")?.focus();
							resetAssumptions();
						}}
					>
						Reset all
					</button>
				)}
			</h3>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
			<section className="table-box" tabIndex={0} aria-label="Assumptions">
				<table className="assumptions">
					<thead>
						<tr>
							<th scope="col">
								<span className="hidden">Assumption</span>
							</th>
							<th scope="col">
								<span className="hidden">Evidence</span>
							</th>
							{now !== null ? (
								<th scope="col" className="bar-head">
									<span style={{ left: placeOfChance(now) }}>now {ofHundred(now)}</span>
								</th>
							) : (
								<th scope="col">{regions.length === 1 ? "here, and range: turning each –" : "here, and range"}</th>
							)}
							<th scope="col" className="number">
								{now !== null && "as likely as not at"}
							</th>
							<th scope="col" className="number">
								{now !== null && "voters"}
							</th>
						</tr>
					</thead>
					<tbody>
						{ordered(assumptions, sensitivity?.tornado ?? null).map((assumption) => {
							const { key, value, low, high, evidence } = assumption;
							const bar = sensitivity?.tornado.find((each) => each.key === key);
							const flip = sensitivity?.wouldChange.find((each) => each.key === key);
							const name = assumptionName(assumption, choices);
							const shown = (at: number, digits = 0) => assumptionValue(assumption, at, mapping, digits);
							const isOpen = open === key;
							return [
								<tr key={key} data-open={isOpen || undefined}>
									<th scope="row">
										<button type="button" aria-expanded={isOpen} onClick={() => setOpen(isOpen ? null : key)}>
											{name}
										</button>
									</th>
									<td>
										<abbr title={evidenceWords[evidence]}>{evidence}</abbr>
									</td>
									{bar !== undefined && now !== null ? (
										<td>
											<ChanceBar low={bar.low.passProbability} high={bar.high.passProbability} now={now} />
										</td>
									) : (
										<td>
											{shown(value)}, {shown(low)} to {shown(high)}
										</td>
									)}
									<FlipCells flip={flip} shown={shown} waiting={now === null} />
								</tr>,
								isOpen && (
									<tr key={`${key} dial`} className="dial-row">
										<td colSpan={5}>
											<AssumptionDial
												assumption={assumption}
												name={name}
												mapping={mapping}
												onMapping={onMapping}
												changed={Object.hasOwn(ask.dials, key)}
											/>
										</td>
									</tr>
								),
							];
						})}
					</tbody>
				</table>
				<p className="evidence">
					Each bar runs from the low to the high end of the range that is tried. Press an assumption to move it.
					Evidence: F found in a public source, M from memory, C computed from public data, D derived, A assumed.
				</p>
			</section>
		</section>
	);
}

function FlipCells({
	flip,
	shown,
	waiting,
}: {
	flip: Flip | undefined;
	shown: (value: number, digits?: number) => string;
	waiting: boolean;
}) {
	if (waiting || flip === undefined) return <td colSpan={2} />;
	if (flip.to === null) {
		return (
			<td className="number alone" colSpan={2} title={flip.why}>
				not alone
			</td>
		);
	}
	// What rounds alike at both ends would say that nothing need change.
	const digits = shown(flip.from) === shown(flip.to) ? 1 : 0;
	return (
		<>
			<td className="number" title={flip.withinRange ? undefined : "Outside the range that is tried"}>
				<b>
					{shown(flip.from, digits)} → {shown(flip.to, digits)}
				</b>
			</td>
			<td className="number">{flip.voters === undefined ? NONE : short(flip.voters)}</td>
		</>
	);
}

/** In the order of the tornado, widest first; before it is known, as they are listed. */
function ordered(assumptions: readonly Assumption[], tornado: readonly TornadoBar[] | null): readonly Assumption[] {
	if (tornado === null) return assumptions;
	const place = new Map(tornado.map(({ key }, at) => [key, at]));
	return [...assumptions].sort((p, q) => (place.get(p.key) ?? 0) - (place.get(q.key) ?? 0));
}

const evidenceWords: { readonly [evidence in Assumption["evidence"]]: string } = {
	F: "Found in a public source",
	M: "From memory, not verified",
	"M+C": "From memory, confirmed by sums that fit",
	C: "Computed from public data",
	D: "Derived from other figures",
	A: "Assumed",
};
