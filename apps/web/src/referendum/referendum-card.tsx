import { builtInRules, ruleWords } from "@velvet/scenarios";
import { Dialog } from "../dialogs/dialog.tsx";
import type { ReferendumView } from "../engine/referendum-work.ts";
import { capital, fixed, percent } from "../words/numbers.ts";

/** How the simulated vote is reckoned, from what, and all that it does not say. */
export function ReferendumCard({ view: { result }, onClose }: { view: ReferendumView; onClose: () => void }) {
	const { draws, rule, ruleTitle, regions, caveats, mapping, dependence } = result;
	const named = builtInRules.find((each) => each.title === ruleTitle);
	const sources = [...new Set(mapping.map((row) => `${row.evidence}: ${row.source}`))];
	return (
		<Dialog title="Simulated votes on leaving" onClose={onClose}>
			<div className="referendum-card">
				<p>
					In each of {fixed(draws, 0)} draws every unit has a share of yes: that of its recorded choices by the mapping,
					less what is lost before the vote, with errors common to all places, to its state, and its own.
				</p>
				<p className="card-formula">
					logit p = logit((1 − ξ) Σ w q) + β (out − ½) + χ X
					<br />+ σN N + v (σS S + σC C)
				</p>
				<p>
					w q: voters of each choice times the share of them for yes; ξ: support lost before the vote; β: the push of
					being out of power, out the share of voters who are; χ X: the push from those who have left; σN, σS, σC:
					errors common to all, to a state, and a unit's own, drawn as N, S, C; v: how large all errors are in one vote.
				</p>
				<p>
					Yes and no come to vote at their turnout; the region passes when its votes meet the rule. A unit counts as
					passing when it would by itself.
				</p>
				<h3>Rule</h3>
				<p>
					{named === undefined
						? `${capital(ruleWords(rule).join("; "))}.`
						: `${named.definition} ${named.precedent} (${named.tag}).`}
				</p>
				<h3>Errors</h3>
				<p>
					The error common to all places is {fixed(dependence.sigmaNation.points, 1)} percentage points at one half.{" "}
					{regions.length === 1 && (
						<>
							More draws make the Monte Carlo error of {fixed(100 * regions[0].standardError, 2)} of 100 smaller, and
							nothing else. {turnoutWords(regions[0].turnout)}
						</>
					)}
				</p>
				<h3>Inputs</h3>
				{sources.map((source) => (
					<p key={source}>{source}</p>
				))}
				<h3>What it does not say</h3>
				<ul>
					{caveats.map((caveat) => (
						<li key={caveat}>{caveat}</li>
					))}
				</ul>
			</div>
		</Dialog>
	);
}

function turnoutWords({ p05, p95 }: ReferendumView["result"]["regions"][number]["turnout"]): string {
	const [low, high] = [percent(p05, 0), percent(p95, 0)];
	return low === high ? `Turnout: ${low}.` : `Turnout between ${low} and ${high} nine times in ten.`;
}
