import { PENDULUM_YEARS } from "@velvet/scenarios";
import { BarDial, Standing } from "../frame/bar-dial.tsx";
import { useSession } from "../state/session.ts";
import { fixed, NONE } from "../words/numbers.ts";
import { choosePendulum } from "./pendulum-choice.ts";

const USUAL_SPREAD = 5.35;

/** By how many points levels vary; and, where there is a record to run forward from, how that is done. */
export function SwingDials({ forward }: { forward: boolean }) {
	const { thermostat, years } = useSession((session) => session.choices.pendulum);
	if (!forward) return <SpreadDial />;
	return (
		<>
			<BarDial
				name="years"
				label="Years run forward"
				value={years ?? PENDULUM_YEARS}
				from={4}
				to={200}
				step={2}
				said={String(years ?? PENDULUM_YEARS)}
				basis="A, assumed: how far one would look."
				onChange={(value) => choosePendulum({ years: value })}
				onReset={years === null ? null : () => choosePendulum({ years: null })}
			/>
			<SpreadDial />
			<BarDial
				name="thermostat"
				label="How far mood moves against the policy of whoever governs"
				value={thermostat ?? 0}
				from={0}
				to={0.3}
				step={0.01}
				said={fixed(thermostat ?? 0, 2)}
				basis="A, assumed: models.md (4.3), from 0 to 0.3. Twenty elections cannot tell whether there is one."
				onChange={(value) => choosePendulum({ thermostat: value })}
				onReset={thermostat === null ? null : () => choosePendulum({ thermostat: null })}
			/>
		</>
	);
}

/** By how many points the level of a country varies about its vote. */
function SpreadDial() {
	const { spread } = useSession((session) => session.choices.pendulum);
	return (
		<BarDial
			name="spread"
			label="Spread of a country's level, in points"
			value={spread ?? USUAL_SPREAD}
			from={0.5}
			to={12}
			step={0.05}
			said={spread === null ? "2.05 and 5.35" : fixed(spread, 2)}
			basis="C, computed: 2.05 points since 1992, 5.35 since 1948 in the United States (models.md 4.1). Any other is A, assumed."
			onChange={(value) => choosePendulum({ spread: value })}
			onReset={spread === null ? null : () => choosePendulum({ spread: null })}
		/>
	);
}

const USUAL_PATIENCE = 0.9;

/** The game: where its point lies on the plane, how often requests come, and a patience of the reader's own. */
export function GameDials({ phi, loss, requests }: { phi: number; loss: number; requests: number }) {
	const choice = useSession((session) => session.choices.pendulum);
	return (
		<>
			<Standing
				name="change"
				label="Chance that power changes hands in a term"
				said={fixed(phi, 3)}
				basis="C, computed: 11 of 19 elections of the United States, 1952 to 2024. Any other is A, assumed. Drag the point, or move it with the arrow keys."
				onReset={choice.phi === null ? null : () => choosePendulum({ phi: null })}
			/>
			<Standing
				name="loss"
				label="What allowing a request costs, for each 1 that it is worth to the other side"
				said={fixed(loss, 2)}
				basis="A, assumed: nobody has measured it. Usually one half, a gain of two to a loss of one. Drag the point, or move it with the arrow keys."
				onReset={choice.loss === null ? null : () => choosePendulum({ loss: null })}
			/>
			<BarDial
				name="requests"
				label="Chance of a request in a term"
				value={requests}
				from={0}
				to={1}
				step={0.05}
				said={fixed(requests, 2)}
				basis="A, assumed: requests to separate are rare and cannot be taken back, so that few are the ones to look at. Usually one in every term."
				onChange={(value) => choosePendulum({ requests: value })}
				onReset={choice.requests === null ? null : () => choosePendulum({ requests: null })}
			/>
			<BarDial
				name="own patience"
				label="Worth today of 1 a term from now, to you"
				value={choice.patience ?? USUAL_PATIENCE}
				from={0.01}
				to={0.99}
				step={0.01}
				said={choice.patience === null ? NONE : fixed(choice.patience, 2)}
				basis="A, assumed: yours to say. Its line is drawn in ink."
				onChange={(value) => choosePendulum({ patience: value })}
				onReset={choice.patience === null ? null : () => choosePendulum({ patience: null })}
			/>
		</>
	);
}
