// Child processes: by file name rather than by shell, so that the same call works on every system.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { at, root } from "./root.mjs";

/** What a step says when it fails: everything its process printed. */
export class CommandFailed extends Error {
	constructor(command, code, output) {
		super(`${command} ended with code ${code}.`);
		this.output = output;
	}
}

/** Entry files of the tools, so that no `.cmd` wrapper is needed on Windows. */
const tools = {
	tsc: "typescript/bin/tsc",
	vite: "vite/bin/vite.js",
	vitest: "vitest/vitest.mjs",
	playwright: "@playwright/test/cli.js",
	biome: "@biomejs/biome/bin/biome",
	depcruise: "dependency-cruiser/bin/dependency-cruise.mjs",
	knip: "knip/bin/knip.js",
};

/** Runs a tool of `node_modules` with this Node. */
export function runTool(tool, args, options) {
	return runNode([at("node_modules", tools[tool]), ...args], { label: tool, ...options });
}

/** Runs a script with this Node. */
export function runNode(args, options = {}) {
	return run(process.execPath, args, { label: args[0], ...options });
}

/** Runs npm: the one that started us, else the one beside this Node, else the one on the path. */
export function runNpm(args, options = {}) {
	const beside = join(dirname(process.execPath), "node_modules/npm/bin/npm-cli.js");
	const cli = [process.env.npm_execpath, beside].find((path) => path?.endsWith("npm-cli.js") && existsSync(path));
	if (cli !== undefined) return runNode([cli, ...args], { label: "npm", ...options });
	return run("npm", args, { label: "npm", shell: process.platform === "win32", ...options });
}

/** Starts npx as a person would, from the path. */
export function spawnNpx(args, options = {}) {
	return spawn("npx", args, { shell: process.platform === "win32", ...options });
}

/**
 * Runs a command to its end and gives back what it printed.
 *
 * @param options.show passes the output through instead of keeping it.
 * @param options.mayFail gives back the exit code instead of throwing.
 */
export function run(command, args, { label = command, show = false, mayFail = false, ...options } = {}) {
	return new Promise((resolve, reject) => {
		const stdio = ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"];
		const child = spawn(command, args, { cwd: root, stdio, ...options });
		let output = "";
		child.stdout?.on("data", (chunk) => {
			output += chunk;
		});
		child.stderr?.on("data", (chunk) => {
			output += chunk;
		});
		child.on("error", reject);
		child.on("close", (code) => {
			if (code === 0 || mayFail) resolve({ code: code ?? 1, output });
			else reject(new CommandFailed(label, code, output));
		});
	});
}
