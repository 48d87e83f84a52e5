import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../bin/velvet.mjs", import.meta.url));

export interface Finished {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the command line as a person would: as a process of its own, in a folder of its own. */
export function velvet(args: readonly string[], options: { cwd?: string; input?: string } = {}): Promise<Finished> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [entry, ...args], { cwd: options.cwd });
		const out: Buffer[] = [];
		const err: Buffer[] = [];
		child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
		child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
		child.on("error", reject);
		child.on("close", (code) =>
			resolve({ code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") }),
		);
		// A command that reads no input may be gone before it is written.
		child.stdin.on("error", () => {});
		child.stdin.end(options.input ?? "");
	});
}

/** The document of a command that must succeed and say nothing else. */
export async function document(...args: readonly string[]): Promise<Envelope> {
	const { code, out, err } = await velvet([...args, "--json"]);
	if (code !== 0) throw new Error(`velvet ${args.join(" ")} ended with ${code}: ${err}${out}`);
	return JSON.parse(out) as Envelope;
}

// biome-ignore lint/suspicious/noExplicitAny: results are what the tests look into
export type Envelope = any;

/** An empty folder for the files of one test. */
export function emptyFolder(): string {
	return mkdtempSync(join(tmpdir(), "velvet-cli-"));
}
