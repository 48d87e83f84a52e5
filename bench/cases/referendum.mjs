// A simulated referendum: every state at once, on one thread here and on two in the command line.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { openCase, openWorld, unwrap } from "../world.mjs";

const DRAWS = 10_000;
const states = ["referendum", "calexit-2019", "--each", "state", "--threads", "2", "--json"];

export const cases = [
	{
		name: "referendum-draws",
		what: "10,000 referendum draws over 3,114 units on one thread",
		target: 2000,
		warmUp: 1,
		runs: 7,
		async prepare(root) {
			const world = await openWorld(root);
			const { scenarios } = world;
			const opened = unwrap(scenarios.openReferendum(openCase(world, "calexit-2019"), { each: "state" }));
			const ballot = scenarios.referendumBallot(opened);
			return () => scenarios.simulateDraws(ballot, "bench", 0, DRAWS).regionPasses[0];
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

function exitCode(child) {
	return new Promise((resolve, reject) => {
		child.stdout.resume();
		child.stderr.resume();
		child.on("error", reject);
		child.on("close", (code) => (code === 0 ? resolve(1) : reject(new Error(`Exit code ${code}`))));
	});
}
