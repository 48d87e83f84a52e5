// Another revision of Velvet, checked out and built beside this one, so that both can be timed in turns.
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/lib/root.mjs";
import { run, runNode, runNpm } from "../scripts/lib/run.mjs";
import { step } from "../scripts/lib/step.mjs";

/**
 * Checks out `revision`, builds it, hands its folder to `use`, and clears up whatever happens.
 *
 * Its dependencies are those of this tree, by link, when both have the same lock file; its own packages are its own.
 */
export async function withRevision(revision, use) {
	const folder = join(mkdtempSync(join(tmpdir(), "velvet-bench-")), "tree");
	try {
		await step(`Checking out ${revision}`, async () => {
			await run("git", ["worktree", "add", "--detach", folder, revision]);
		});
		await step("Building it", () => build(folder));
		return await use(folder);
	} finally {
		await run("git", ["worktree", "remove", "--force", folder], { mayFail: true });
		rmSync(join(folder, ".."), { recursive: true, force: true });
	}
}

async function build(folder) {
	if (sameLock(folder)) linkDependencies(folder);
	else await runNpm(["ci", "--no-audit", "--no-fund"], { cwd: folder });
	const tsc = join(folder, "node_modules/typescript/bin/tsc");
	await runNode([tsc, "-b", "apps/cli", "packages/ingest"], { cwd: folder, label: "tsc" });
	await runNode([join(folder, "scripts/build-atlases.mjs")], { cwd: folder });
}

function sameLock(folder) {
	const lock = (tree) => readFileSync(join(tree, "package-lock.json"), "utf8");
	return lock(folder) === lock(root);
}

/** Links every dependency, and the workspace's packages to that tree's own folders. */
function linkDependencies(folder) {
	const target = join(folder, "node_modules");
	mkdirSync(join(target, "@velvet"), { recursive: true });
	for (const name of readdirSync(join(root, "node_modules"))) {
		if (name === "@velvet" || name === ".cache" || name === ".bin") continue;
		symlinkSync(join(root, "node_modules", name), join(target, name), "junction");
	}
	for (const group of ["packages", "apps"]) {
		for (const name of readdirSync(join(folder, group))) {
			if (!lstatSync(join(folder, group, name)).isDirectory()) continue;
			symlinkSync(join(folder, group, name), join(target, "@velvet", name), "junction");
		}
	}
	linkCommand(folder, target);
}

/** `npx velvet` needs the command's own link. */
function linkCommand(folder, target) {
	if (process.platform === "win32") return;
	mkdirSync(join(target, ".bin"));
	symlinkSync(join(folder, "apps/cli/bin/velvet.mjs"), join(target, ".bin/velvet"));
}
