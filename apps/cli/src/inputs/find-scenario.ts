import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { issue, nameSome } from "@velvet/core";
import { builtInScenarios, findBuiltIn, parseScenario, type Scenario } from "@velvet/scenarios";
import type { Run } from "../run.ts";
import { readInput, scenarioFile } from "./read-file.ts";

/** A scenario and the folder that its paths are relative to. */
export interface FoundScenario {
	readonly scenario: Scenario;
	readonly folder: string;
}

/** Finds a scenario by built-in name, by path, or on standard input for `-`. */
export async function findScenario(run: Run, source: string): Promise<FoundScenario> {
	const builtIn = findBuiltIn(source);
	if (builtIn !== null) return { scenario: builtIn, folder: "." };
	if (source !== "-" && !looksLikePath(source) && !existsSync(source)) {
		const close = closest(source);
		return run.fail(
			issue(
				"unknown-scenario",
				`There is no built-in scenario "${source}", and no file of this name.`,
				source,
				close === null ? "velvet scenarios lists them." : `Did you mean ${close}? velvet scenarios lists them all.`,
			),
		);
	}
	const bytes = await readInput(run, source, scenarioFile);
	return { scenario: readScenario(run, bytes, source), folder: source === "-" ? "." : dirname(source) };
}

/** Reads the bytes of a scenario document. */
export function readScenario(run: Run, bytes: Uint8Array, source: string): Scenario {
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return run.fail(issue("not-text", "The scenario is not text in UTF-8.", source, "Give a JSON document."));
	}
	return run.take(parseScenario(text));
}

/** Whether an argument can only be meant as a file. */
export function looksLikePath(source: string): boolean {
	return /[/\\]|\.(json|csv|tsv|txt|atlas)$/i.test(source);
}

/** Whether a file holds an assignment rather than a scenario: by its name, else by its first character. */
export async function looksLikeAssignment(source: string): Promise<boolean> {
	if (source === "-" || findBuiltIn(source) !== null || /\.json$/i.test(source)) return false;
	if (/\.(csv|tsv|txt)$/i.test(source)) return true;
	return (await firstCharacter(source)) !== "{" && existsSync(source);
}

async function firstCharacter(path: string): Promise<string> {
	try {
		const file = await open(path);
		try {
			const { bytesRead, buffer } = await file.read(new Uint8Array(64), 0, 64, 0);
			return new TextDecoder().decode(buffer.subarray(0, bytesRead)).trimStart().charAt(0);
		} finally {
			await file.close();
		}
	} catch {
		return "";
	}
}

/** The built-in name that shares most pairs of letters with what was typed. */
function closest(source: string): string | null {
	const wanted = pairs(source.toLowerCase());
	const scored = builtInScenarios.map(({ name }) => {
		const own = pairs(name);
		const shared = [...wanted].filter((pair) => own.has(pair)).length;
		return { name, score: (2 * shared) / (own.size + wanted.size || 1) };
	});
	scored.sort((p, q) => q.score - p.score);
	const near = scored.filter(({ score }) => score > 0.5).slice(0, 2);
	return near.length === 0 ? null : nameSome(near.map(({ name }) => name)).replace(", ", " or ");
}

function pairs(text: string): Set<string> {
	return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}
