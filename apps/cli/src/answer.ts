import type { Atlas, Json } from "@velvet/core";
import type { Scenario } from "@velvet/scenarios";
import type { OutputFile } from "./outputs/write-files.ts";

/** What a verb found: the same whether it is printed for people or for programs. */
export interface Answer {
	readonly scenario?: Scenario;
	readonly atlas?: Atlas;
	/** Further fields of the envelope, such as the assignment file that was read. */
	readonly about?: { readonly [field: string]: Json };
	readonly result: Json;
	/** The answer for people. */
	text(): string;
	/** Written before anything is printed; none is left half-written. */
	readonly files?: readonly OutputFile[];
}

/** Options that every verb takes. */
export interface CommonOptions {
	readonly json?: boolean;
	readonly out?: string;
}

/** Options of every verb that makes a plan. */
export interface PlanOptions extends CommonOptions {
	readonly assignment?: string;
	readonly atlas?: string;
	readonly vote?: string;
	readonly mirror?: boolean;
	readonly seed?: string;
	readonly threads?: number;
}
