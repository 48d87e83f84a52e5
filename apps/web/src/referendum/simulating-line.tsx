import { grouped } from "@velvet/core";
import { DEFAULT_DRAWS } from "@velvet/scenarios";
import { useEffect, useState } from "react";
import type { Asked } from "../state/session.ts";
import { simulateAgain, stopSimulating } from "./use-referendum.ts";

/** Only what takes longer than a second is worth a line. */
const PATIENCE_MS = 1000;

/** How far a long simulation is, and the way to end it. */
export function SimulatingLine({ asked }: { asked: Asked }) {
	const { draws, spec, stopped } = asked;
	const running = draws !== null;
	const [long, setLong] = useState(false);
	useEffect(() => {
		setLong(false);
		if (!running) return;
		const patience = setTimeout(() => setLong(true), PATIENCE_MS);
		return () => clearTimeout(patience);
	}, [running]);
	if (stopped) {
		return (
			<p className="simulating">
				Stopped: what stands here is of the question before.{" "}
				<button type="button" className="word" onClick={simulateAgain}>
					Simulate again
				</button>
			</p>
		);
	}
	if (!running || !long) return null;
	const all = spec.draws ?? DEFAULT_DRAWS;
	return (
		<p className="simulating" role="status">
			{draws < all ? `${grouped(draws)} of ${grouped(all)} votes simulated` : "Turning each assumption –"}{" "}
			<button type="button" className="word" onClick={stopSimulating}>
				Cancel
			</button>
		</p>
	);
}
