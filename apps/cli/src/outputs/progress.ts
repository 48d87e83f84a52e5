import { tell } from "./print.ts";

/** What the work reports; called from inside it, so it must be quick. */
export type Advance = (done: number) => void;

/** Nothing is said about work of less than a second. */
const PATIENCE = 1000;

/** A bar on a terminal, a plain line a second in a pipe. */
export interface Progress {
	readonly advance: Advance;
	stop(): void;
}

/** @param expected how many steps there will probably be: the bar stays short of its end until the work is done. */
export async function startProgress(label: string, step: string, expected: number): Promise<Progress> {
	return process.stderr.isTTY ? bar(label, step, expected) : lines(label, step);
}

function lines(label: string, step: string): Progress {
	const start = performance.now();
	let next = PATIENCE;
	return {
		advance(done) {
			const passed = performance.now() - start;
			if (passed < next) return;
			next = passed + PATIENCE;
			tell(`${label}: ${done} ${step}, ${(passed / 1000).toFixed(1)} s`);
		},
		stop() {},
	};
}

async function bar(label: string, step: string, expected: number): Promise<Progress> {
	const { default: cliProgress } = await import("cli-progress");
	const format = `${label} {bar} {value} ${step}, {duration_formatted}`;
	const shown = new cliProgress.SingleBar({ format, clearOnComplete: true, stream: process.stderr, fps: 10 });
	const start = performance.now();
	let started = false;
	return {
		advance(done) {
			if (!started && performance.now() - start < PATIENCE) return;
			if (!started) shown.start(expected, done);
			started = true;
			if (done >= shown.getTotal() * 0.95) shown.setTotal(Math.ceil(done * 1.2));
			shown.update(done);
		},
		stop() {
			if (started) shown.stop();
		},
	};
}
