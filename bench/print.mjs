// What a benchmark says: one JSON document, or a table for people.
import { cpus, totalmem } from "node:os";
import { run } from "../scripts/lib/run.mjs";

export function machine() {
	const list = cpus();
	return {
		node: process.versions.node,
		cpu: list[0]?.model.trim() ?? "unknown",
		cores: list.length,
		memoryGb: Math.round(totalmem() / 2 ** 30),
		platform: `${process.platform} ${process.arch}`,
	};
}

/** The commit that was timed; a `+` behind it says that files had changed since. */
export async function commitOf(cwd) {
	const { code, output } = await run("git", ["rev-parse", "--short=10", "HEAD"], { cwd, mayFail: true });
	if (code !== 0) return null;
	const changes = await run("git", ["status", "--porcelain", "--untracked-files=no"], { cwd, mayFail: true });
	return output.trim() + (changes.output.trim() === "" ? "" : "+");
}

export function printTable({ machine: { node, cpu, cores, platform }, commit, compared, benchmarks }) {
	const lines = [`${cpu}, ${cores} cores, ${platform}, Node ${node}; commit ${commit ?? "unknown"}`];
	if (compared) lines.push(`compared with ${compared.revision} (${compared.commit}): the ratio is this / that`);
	lines.push("", row("", "median ms", "p10", "p90", "runs", "target", compared ? "ratio" : ""));
	for (const each of benchmarks) {
		const { name, median, p10, p90, runs, target, ratio } = each;
		const cells = [median, p10, p90].map((time) => time.toFixed(2));
		lines.push(row(name, ...cells, String(runs), target === null ? "" : `<= ${target}`, ratio?.toFixed(2) ?? ""));
	}
	process.stdout.write(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);
}

function row(name, ...cells) {
	return name.padEnd(22) + cells.map((cell) => cell.padStart(11)).join("");
}
