import { askerName, type Policy, policies, policyWords, type ResponseSide, reasonWords } from "@velvet/scenarios";
import { slotClass } from "../engine/slot-of.ts";
import { capital } from "../words/numbers.ts";
import { EndPatterns } from "./end-patterns.tsx";
import { OutcomeList } from "./outcome-list.tsx";
import { PolicyRiver } from "./policy-river.tsx";
import type { ResponseProps } from "./response-props.ts";

/**
 * Three rivers of requests, one for each answer, and under them the other side's at the same size. Where the panel is low,
 * one list of ends stands under both, with the figures of both.
 */
export function LadderView({ theCase, found, passes }: ResponseProps) {
	const camps = found.first === "A" ? (["A", "B"] as const) : (["B", "A"] as const);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="ladders" tabIndex={0} aria-label="Ladders of stages">
			<EndPatterns />
			{camps.map((camp) => (
				<LadderRow
					key={camp}
					side={found.sides[camp]}
					beside={camp === found.first ? null : found.sides[found.first]}
					names={theCase.campNames}
					passes={passes}
				/>
			))}
		</section>
	);
}

interface RowProps {
	readonly side: ResponseSide;
	/** The side told before; `null` for the first. */
	readonly beside: ResponseSide | null;
	readonly names: { readonly A: string; readonly B: string };
	readonly passes: boolean;
}

function LadderRow({ side, beside, names, passes }: RowProps) {
	if (side.who === null) return <p className="ladder-none">Nobody asks here. {side.why}</p>;
	const { who, policies: found } = side;
	const slot = (camp: "A" | "B") => slotClass(camp === "A" ? 0 : 1);
	const title = `${capital(askerName(who))} ${who.nation === null && who.places > 1 ? "ask" : "asks"}`;
	return (
		<section className="ladder-row" aria-label={title}>
			<h4 title={capital(reasonWords[who.why])}>
				<span className={slot(who.asks)}>
					<i className="camp-mark" /> {title}
				</span>
				<small>({reasonWords[who.why]})</small>
				<span className={slot(who.governs)}>
					<i className="camp-mark" /> {names[who.governs]} voters govern
				</span>
			</h4>
			<div className="ladder-columns">
				{policies.map((policy: Policy) => (
					<figure key={policy} className="ladder">
						<figcaption>{policyWords[policy]}</figcaption>
						<PolicyRiver camp={who.asks} slot={slot(who.asks)} policy={policy} result={found[policy]} passes={passes} />
						<OutcomeList
							result={found[policy]}
							slot={slot(who.asks)}
							before={beside?.who == null ? null : { result: beside.policies[policy], slot: slot(beside.who.asks) }}
							passes={passes}
							label={`${title}. ${policyWords[policy]}`}
						/>
					</figure>
				))}
			</div>
		</section>
	);
}
