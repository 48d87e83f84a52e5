import { keepDrawn } from "../state/drawn.ts";
import { useSession } from "../state/session.ts";
import { showAssignment } from "../state/show.ts";
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
	const words = at === 0 ? `the plan, then ${last} rounds` : `round ${at} of ${last}`;
	const shared = run === null ? null : { atlas, theCase, run, frontier: frontiers[choices.measure], at };
	return (
		<div className="cascade">
			<RulesBar />
			<div className="cascade-what">
				{shared === null ? (
					<p className="tab-note">Running the cascade –</p>
				) : choices.table ? (
					<CascadeTable {...shared} onGo={(to) => player.go(to)} />
				) : (
					<CascadeChart {...shared} measure={choices.measure} />
				)}
			</div>
			<PlayerBar player={player} words={words} />
			{shared !== null && (
				<div className="cascade-words">
					<CascadeSide {...shared} oneAtATime={choices.cascade.oneAtATime} />
					<Dissenters {...shared} />
				</div>
			)}
			<button
				type="button"
				className="word cascade-keep"
				disabled={last === 0}
				onClick={() => found !== null && keep(found)}
			>
				Keep the end as yours
			</button>
		</div>
	);
}

/** Puts the plan at the end into Yours, and on screen. */
function keep({ start, run }: Found): void {
	if (run === null) return;
	const end = planAfter(start, run, run.rounds.length);
	keepDrawn(end, null);
	showAssignment("yours", end);
}
