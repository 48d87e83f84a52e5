import { UNASSIGNED } from "@velvet/core";
import { keepCascade } from "../state/drawn.ts";
import { useSession } from "../state/session.ts";
import { showAssignment } from "../state/show.ts";
import { counted } from "../words/numbers.ts";
import { CascadeChart } from "./cascade-chart.tsx";
import { CascadeSide } from "./cascade-side.tsx";
import { CascadeTable } from "./cascade-table.tsx";
import { Dissenters } from "./dissenters.tsx";
import { PlayerBar } from "./player-bar.tsx";
import { RulesBar } from "./rules-bar.tsx";
import { planAfter } from "./stops.ts";
import { type Found, useCascade } from "./use-cascade.ts";
import { usePlayer } from "./use-player.ts";

/** Recursive self-determination from the plan on screen: who would change sides, round by round, on the map. */
export function CascadeTab() {
	const { atlas, theCase, choices, frontiers } = useSession();
	const found = useCascade();
	const player = usePlayer(found);
	if (atlas === null || theCase === null) return <p className="tab-note">Opening the atlas –</p>;
	if (found !== null && found.run === null) {
		return <p className="tab-note">{found.issues.map((issue) => issue.message).join(" ")}</p>;
	}
	const run = found?.run ?? null;
	const { at, last } = player;
	const words = at === 0 ? `the plan, then ${counted(last, "round")}` : `round ${at} of ${last}`;
	// The frontier gives every place to a nation: it bounds no plan that does not.
	const frontier = found?.start.includes(UNASSIGNED) ? undefined : frontiers[choices.measure];
	const shared = run === null ? null : { atlas, theCase, run, frontier, at };
	return (
		<div className="cascade-box">
			<div className="cascade">
				<RulesBar levels={run?.levels ?? null} />
				<div className="cascade-what">
					{shared === null ? (
						<p className="tab-note">Running the cascade –</p>
					) : last === 0 ? (
						<p className="tab-note">No round: nobody who would change sides can.</p>
					) : choices.table ? (
						<CascadeTable {...shared} onGo={(to) => player.go(to)} />
					) : (
						<CascadeChart {...shared} measure={choices.measure} />
					)}
				</div>
				<div className="cascade-foot">
					{/* Another run has another slider: the browser would hold the value of the old one within its last round. */}
					{last > 0 && <PlayerBar player={player} words={words} />}
					<button
						type="button"
						className="word cascade-keep"
						// Not disabled: whoever has pressed it keeps the focus.
						aria-disabled={last === 0}
						onClick={() => found !== null && keep(found)}
					>
						Keep the end as yours
					</button>
				</div>
				{shared !== null && (
					<div className="cascade-words">
						<CascadeSide {...shared} />
						<Dissenters {...shared} />
					</div>
				)}
			</div>
		</div>
	);
}

/** Puts the plan at the end into Yours, and on screen. */
function keep({ start, run }: Found): void {
	if (run === null || run.rounds.length === 0) return;
	const end = planAfter(start, run, run.rounds.length);
	keepCascade(end);
	showAssignment("yours", end);
}
