// A simulated referendum: every state at once, on one thread here and on two in the command line.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openCase, openWorld, unwrap } from "../world.mjs";

const DRAWS = 10_000;
const states = ["referendum", "calexit-2019", "--each", "state", "--threads", "2", "--json"];

export const cases = [
	{
		name: "referendum-draws",
		what: "10,000 referendum draws over 3,114 units on one thread",
		target: 1000,
		warmUp: 1,
		runs: 7,
		async prepare(root) {
			const { scenarios } = await openWorld(root);
			const ballot = await ballotOfStates(root);
			return () => scenarios.simulateDraws(ballot, "bench", 0, DRAWS).regionPasses[0];
		},
	},
	{
		name: "referendum-two-cores",
		what: "10,000 referendum draws over 3,114 units on two threads, one of which is started for it",
		target: 1000,
		warmUp: 1,
		runs: 7,
		async prepare(root) {
			const ballot = await ballotOfStates(root);
			const threads = await import(pathToFileURL(join(root, "apps/cli/dist/threads/votes.js")));
			return async () => (await threads.votesInThreads({ ballot, seed: "bench" }, DRAWS, 2, () => {})).length;
		},
	},
	{
		name: "referendum-two-threads",
		what: "velvet referendum calexit-2019 --each state --threads 2 --json, process and all",
		target: 1000,
		warmUp: 1,
		runs: 7,
		prepare: (root) => () => exitCode(spawn(process.execPath, [join(root, "apps/cli/bin/velvet.mjs"), ...states])),
	},
];

/** Every state votes for itself. */
async function ballotOfStates(root) {
	const world = await openWorld(root);
	const opened = unwrap(world.scenarios.openReferendum(openCase(world, "calexit-2019"), { each: "state" }));
	return world.scenarios.referendumBallot(opened);
}

function exitCode(child) {
	return new Promise((resolve, reject) => {
		child.stdout.resume();
		child.stderr.resume();
		child.on("error", reject);
		child.on("close", (code) => (code === 0 ? resolve(1) : reject(new Error(`Exit code ${code}`))));
	});
}
