import { percent } from "../words/numbers.ts";
import { digitsFor } from "./digits-for.ts";
import type { GrainProps } from "./grain-props.ts";

/** So what: the finer the grain, the higher the number, by itself. */
export function GrainSide({ grains, asOne }: Omit<GrainProps, "theCase">) {
	const { rows, inside } = grains;
	const winners = rows.flatMap(({ level, winner }) =>
		winner === null ? [] : [{ level, share: winner.selfDetermination }],
	);
	const last = winners[winners.length - 1];
	const levels = rows.map(({ level }) => level).join(", or ");
	const digits = digitsFor(winners.map(({ share }) => share));
	const here = inside.length === 1 ? inside[0] : null;
	return (
		<div className="side">
			<h3>How much is the grain?</h3>
			{last !== undefined && (
				<p className="big">
					{percent(asOne, 1)} to {percent(last.share, 1)}
				</p>
			)}
			<p>
				The same voters, asked in finer units, have more self-determination by that alone: one country gives{" "}
				<b>{percent(asOne, 1)}</b>
				{winners.map(({ level, share }) => (
					<span key={level}>
						, by {level} <b>{percent(share, digits)}</b>
					</span>
				))}
				.
			</p>
			{here !== null && (
				<p>
					In {here.name} alone:{" "}
					{Object.entries(here.selfDetermination)
						.map(([level, share]) => `by ${level} ${percent(share, 1)}`)
						.join(", ")}
					.
				</p>
			)}
			<p>
				Compare plans on one line. The diamond is this plan made whole there: every {levels} to the nation that holds
				most of its voters.
			</p>
		</div>
	);
}
