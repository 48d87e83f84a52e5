import { CommanderError } from "commander";
import type { Answer, CommonOptions } from "./answer.ts";
import { answerDocument, issuesDocument } from "./outputs/envelope.ts";
import { forgiveClosedPipes, issuesText, noticesText, plain, print, tell } from "./outputs/print.ts";
import { writeFiles } from "./outputs/write-files.ts";
import { buildProgram } from "./program.ts";
import { programVersion } from "./root.ts";
import { ProblemsFound, Run } from "./run.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** Exit codes of cli.md. */
const DONE = 0;
const PROBLEMS = 1;
const USAGE = 2;
const OUR_FAULT = 3;

/** The verbs there are: help for another would be no help. */
const verbs = [
	"scenarios",
	"atlas",
	"plan",
	"score",
	"frontier",
	"compare",
	"check",
	"cascade",
	"tally",
	"replay",
	"referendum",
	"settle",
	"reciprocity",
	"pendulum",
	"report",
];

/** Verbs whose `--out` names a folder or a file that they write themselves; the others write their JSON document. */
const writesItself = ["atlas build", "plan", "frontier", "report", "settle template"];

/** Runs one command line and sets the exit code. Everything a person did wrong ends in words, never in a stack. */
export async function main(args: readonly string[]): Promise<void> {
	forgiveClosedPipes();
	const json = args.includes("--json");
	const verb = args.find((arg) => !arg.startsWith("-")) ?? "velvet";
	try {
		await buildProgram(perform).parseAsync(args, { from: "user" });
		process.exitCode = DONE;
	} catch (error) {
		if (error instanceof CommanderError && error.exitCode === 0) return;
		process.exitCode = await explain(error, verb, json, args);
	}
}

async function perform(verb: string, options: CommonOptions, answer: (run: Run) => Promise<Answer> | Answer) {
	const run = new Run();
	const found = await answer(run);
	const files = found.files ?? [];
	const document = () => answerDocument(verb, found, run.notices);
	const asDocument = options.out !== undefined && !writesItself.includes(verb);
	await writeFiles(run, asDocument ? [...files, { path: options.out ?? "", content: document() }] : files);
	if (options.json === true) return print(document());
	if (run.notices.length > 0) tell(noticesText(run.notices));
	await print(plain(found.text()));
}

/** Says what went wrong, to people on standard error or to programs as JSON. */
async function explain(error: unknown, verb: string, json: boolean, args: readonly string[]): Promise<number> {
	if (error instanceof ProblemsFound) {
		if (json) await print(issuesDocument(verb, error.issues));
		else tell(issuesText(error.issues));
		return PROBLEMS;
	}
	if (error instanceof WrongUsage || error instanceof CommanderError) {
		const message = usageMessage(error);
		const fix = verbs.includes(verb) ? `velvet help ${verb} shows an example.` : "velvet --help lists the verbs.";
		if (json) await print(issuesDocument(verb, [{ code: "wrong-usage", severity: "error", message, fix }]));
		else tell(plain(`${message}\n${fix}`));
		return USAGE;
	}
	const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
	const message = "Velvet failed. This is our fault, not yours.";
	const fix = "Please report the lines on standard error, with the files you gave.";
	if (json) await print(issuesDocument(verb, [{ code: "our-fault", severity: "error", message, fix }]));
	const line = `velvet ${args.join(" ")}`;
	tell(
		plain(
			`${message}\n${fix}\n\nvelvet ${programVersion}, node ${process.version}, ${process.platform}\n${line}\n${what}`,
		),
	);
	return OUR_FAULT;
}

function usageMessage(error: Error): string {
	if (error instanceof CommanderError && error.code === "commander.help")
		return "There is no such verb, or none was given.";
	return error.message.replace(/^error: /, "");
}
