import { type Command, InvalidArgumentError } from "commander";
import { readThreads } from "../inputs/read-options.ts";

/** Commands whose `--out` is a file of their own making, or a folder; that of the others is their JSON document. */
const makesItsOwn: readonly string[] = ["build", "plan", "frontier", "report"];

/** What a verb answers with, and where that goes. */
export function output(command: Command, place: string): Command {
	const what = makesItsOwn.includes(command.name()) ? "write there" : "also write the JSON document there";
	return command
		.option("--json", "print one JSON document and nothing else")
		.option(`--out <${place}>`, `${what}; missing folders are made`, nonEmpty);
}

/** What every verb about a scenario takes. */
export function planning(command: Command, place: string): Command {
	return casing(command, place).option(
		"--assignment <FILE.csv>",
		"a plan from a table of id,polity; a SCENARIO beside it gives the nations their names",
		nonEmpty,
	);
}

/** The same for verbs that make their own plans, or take them as arguments. */
export function casing(command: Command, place: string): Command {
	return output(command, place)
		.option("--atlas <ID>", "another atlas: a built-in one or a file", nonEmpty)
		.option("--vote <ID>", "another vote of the atlas", nonEmpty)
		.option("--mirror", "exchange the camps: votes, names, colours and roles")
		.option("--seed <TEXT>", "another seed", nonEmpty)
		.option("--threads <N>", "threads to use; the answer is the same for any number", readThreads);
}

/** The values of an option that may be given again. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
	return [...before, nonEmpty(text)];
}

export function nonEmpty(text: string): string {
	if (text === "") throw new InvalidArgumentError("It is empty.");
	if (text.startsWith("--")) throw new InvalidArgumentError("It is an option: the value is missing.");
	return text;
}
