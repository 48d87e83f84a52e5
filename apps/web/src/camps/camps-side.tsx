import type { Decile } from "@velvet/core";
import type { CaseView } from "../engine/views.ts";
import { fixed, percent } from "../words/numbers.ts";

/** So what: how far apart the emptiest and the densest tenth vote. The number is the same for both camps. */
export function CampsSide({ theCase, density }: { theCase: CaseView; density: readonly Decile[] }) {
	const [first, last] = [density[0], density[density.length - 1]];
	const { A, B } = theCase.campNames;
	return (
		<div className="side">
			<h3>Emptiest to densest tenth of voters</h3>
			{first !== undefined && last !== undefined && (
				<>
					<p className="big">{fixed(100 * Math.abs(last.share.A - first.share.A), 0)} points</p>
					<p>
						Where people live farthest apart, {percent(first.share.A, 0)} voted for {A} and {percent(first.share.B, 0)}{" "}
						for {B}; where they live closest, {percent(last.share.A, 0)} and {percent(last.share.B, 0)}.
					</p>
				</>
			)}
			<p>
				A mean of places is not a mean of people: it says what surrounds an average voter, not what any voter is like.
			</p>
			<p>The same under every plan; no plan is chosen by it.</p>
		</div>
	);
}
