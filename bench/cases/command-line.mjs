// The command line from a warm disk, process and all.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { spawnNpx } from "../../scripts/lib/run.mjs";

const score = ["score", "two-nations-2016", "--json"];

export const cases = [
	{
		name: "cli-score",
		what: "node apps/cli/bin/velvet.mjs score two-nations-2016 --json",
		target: null,
		runs: 15,
		prepare: (root) => () => output(spawn(process.execPath, [join(root, "apps/cli/bin/velvet.mjs"), ...score])),
	},
	{
		name: "npx-score",
		what: "npx velvet score two-nations-2016 --json",
		target: 600,
		runs: 15,
		prepare: (root) => () => output(spawnNpx(["velvet", ...score], { cwd: root })),
	},
];

/** Number of characters on standard output, once the process has ended well. */
function output(child) {
	return new Promise((resolve, reject) => {
		let length = 0;
		let errors = "";
		child.stdout.on("data", (chunk) => {
			length += chunk.length;
		});
		child.stderr.on("data", (chunk) => {
			errors += chunk;
		});
		child.on("error", reject);
		child.on("close", (code) => (code === 0 ? resolve(length) : reject(new Error(`Exit code ${code}: ${errors}`))));
	});
}
