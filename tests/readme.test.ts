import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** What the README shows of the terminal is what the terminal shows. Needs the command line built. */
const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const examples = [...readme.matchAll(/```console\n\$ npx velvet (.+)\n([\s\S]*?)```/g)].map(([, command, shown]) => ({
	command,
	shown: shown.split("\n").filter((line) => line !== "…" && line !== ""),
}));

describe("README.md", () => {
	it.each(examples.filter(({ shown }) => shown.length > 0))(
		"shows what velvet $command prints",
		({ command, shown }) => {
			const program = join(root, "apps/cli/bin/velvet.mjs");
			const { stdout, status } = spawnSync(process.execPath, [program, ...command.split(" ")], { encoding: "utf8" });
			expect(status).toBe(0);
			const printed = stdout.split("\n");
			let from = 0;
			for (const line of shown) {
				const found = printed.indexOf(line, from);
				expect(found, `"${line}" in order`).toBeGreaterThanOrEqual(0);
				from = found + 1;
			}
		},
	);
});
