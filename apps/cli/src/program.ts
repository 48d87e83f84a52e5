import { Command } from "commander";
import { addAfterwardsVerbs } from "./program/afterwards-verbs.ts";
import { addHappinessVerb } from "./program/happiness-verb.ts";
import { addHistoriesVerbs } from "./program/histories-verbs.ts";
import type { MakeVerb, Perform } from "./program/perform.ts";
import { addPlanVerbs } from "./program/plan-verbs.ts";
import { addVoteVerbs } from "./program/vote-verbs.ts";
import { programVersion } from "./root.ts";

/** The verbs, their arguments and help. Each verb's code is loaded when it is asked for, and no sooner. */
export function buildProgram(perform: Perform): Command {
	const program = new Command("velvet")
		.description("Plans an amicable separation: exact plans, scorecards, and what would follow.")
		.version(programVersion, "-V, --version", "print the version")
		.helpCommand("help [verb]", "explain a verb, with an example")
		.addHelpText(
			"after",
			"\nSCENARIO is a built-in name (velvet scenarios), a path, or - for standard input.\nExit codes: 0 done, 1 the data or the scenario has problems, 2 wrong usage, 3 our fault.\n\nExample:\n  velvet score two-nations-2016",
		)
		.showHelpAfterError("(velvet help VERB explains a verb)");

	const verb: MakeVerb = (name, summary, example) =>
		program.command(name).description(summary).addHelpText("after", `\nExample:\n${example}`);
	addPlanVerbs(verb, perform);
	addVoteVerbs(verb, perform);
	addAfterwardsVerbs(verb, perform);
	addHistoriesVerbs(verb, perform);
	addHappinessVerb(verb, perform);
	// Only now: settings are inherited when a verb is made, and these must hold for all of them.
	for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
		command.exitOverride().configureOutput({ writeErr: () => {} });
	return program;
}
