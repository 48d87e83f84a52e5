import type { Command } from "commander";
import type { Answer, CommonOptions } from "../answer.ts";
import type { Run } from "../run.ts";

/** Carries out a verb and prints its answer. */
export type Perform = (
	verb: string,
	options: CommonOptions,
	answer: (run: Run) => Promise<Answer> | Answer,
) => Promise<void>;

/** A new verb of the program, with its help and real examples. */
export type MakeVerb = (name: string, summary: string, example: string) => Command;
