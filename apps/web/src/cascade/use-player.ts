import { useCallback, useEffect, useState } from "react";
import { useMedia } from "../frame/use-media.ts";
import { markUnits } from "../state/marks.ts";
import { write } from "../state/session.ts";
import { planAfter, roundWords, stepTo, strideOf } from "./stops.ts";
import type { Found } from "./use-cascade.ts";

const STEP_MS = 400;

export interface Player {
	/** Rounds gone; 0 is the plan on screen. */
	readonly at: number;
	readonly last: number;
	/** Rounds to a step. */
	readonly stride: number;
	readonly playing: boolean;
	/** Nothing plays by itself where the reader asked for less motion. */
	readonly still: boolean;
	go(to: number): void;
	step(way: 1 | -1): void;
	toggle(): void;
}

/** Steps through the rounds and has the map show where they have come to. */
export function usePlayer(found: Found | null): Player {
	const still = useMedia("(prefers-reduced-motion: reduce)");
	const [stop, setStop] = useState({ of: found, at: 0 });
	const [playing, setPlaying] = useState(false);
	const run = found?.run ?? null;
	const last = run?.rounds.length ?? 0;
	const stride = run === null ? 1 : strideOf(run);
	// Another cascade begins at its beginning.
	const at = stop.of === found ? stop.at : 0;
	const go = useCallback((to: number) => setStop({ of: found, at: Math.max(0, Math.min(last, to)) }), [found, last]);
	const runs = playing && !still && at < last;
	useEffect(() => {
		if (playing && !runs) setPlaying(false);
		if (!runs) return;
		const tick = setTimeout(() => go(at + stride), STEP_MS);
		return () => clearTimeout(tick);
	}, [playing, runs, at, stride, go]);
	useEffect(() => {
		const step = run === null ? null : stepTo(run, at);
		if (found === null || run === null || step === null) return showPlan();
		const words = at === last ? `after the last of ${last} rounds` : `after round ${at} of ${last}`;
		write({
			onMap: {
				assignment: planAfter(found.start, run, at),
				people: run.rounds[at - 1].inhabitants,
				when: `${words} of the cascade`,
				moved: `moved in ${roundWords(step)} of ${last}`,
			},
		});
		markUnits(step.units);
	}, [found, run, at, last]);
	useEffect(() => showPlan, []);
	return {
		at,
		last,
		stride,
		playing: runs,
		still,
		go(to) {
			setPlaying(false);
			go(to);
		},
		step(way) {
			setPlaying(false);
			go(at + way * stride);
		},
		toggle() {
			if (!runs && at === last) go(0);
			setPlaying(!runs);
		},
	};
}

/** The map is that of the plan on screen again. */
function showPlan(): void {
	write({ onMap: null });
	markUnits(null);
}
