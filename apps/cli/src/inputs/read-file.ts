import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { issue } from "@velvet/core";
import type { Run } from "../run.ts";

const MEGABYTE = 2 ** 20;

/** What a file is for, as its reader knows it, and the most bytes of it that are read. */
export interface FileKind {
	readonly what: string;
	readonly most: number;
	/** What to do about one that is too large. */
	readonly advice: string;
}

export const scenarioFile: FileKind = {
	what: "scenario",
	most: 16 * MEGABYTE,
	advice: "Put the assignment into a file of its own.",
};
export const assignmentFile: FileKind = {
	what: "assignment file",
	most: 64 * MEGABYTE,
	advice: "Keep two columns only, id and polity.",
};
export const pointsFile: FileKind = {
	what: "points file",
	most: 64 * MEGABYTE,
	advice: "Keep five columns only: id, name, lon, lat and kind.",
};
export const atlasFile: FileKind = {
	what: "atlas file",
	most: 256 * MEGABYTE,
	advice: "Check that it is an atlas file.",
};
export const countsFile: FileKind = {
	what: "table",
	most: 16 * MEGABYTE,
	advice: "Keep two columns only.",
};
export const moneyFile: FileKind = {
	what: "table of receipts and outlays",
	most: 64 * MEGABYTE,
	advice: "Keep four columns only: id, receipts, outlays and year.",
};
export const voteFile: FileKind = {
	what: "file of votes",
	most: 64 * MEGABYTE,
	advice: "Check that it is the file of one vote.",
};
export const settlementFile: FileKind = {
	what: "settlement",
	most: 16 * MEGABYTE,
	advice: "Check that it is the file of one settlement.",
};

/** What an input is called where it is told of: by its name, without its folder. */
export function inputName(path: string): string {
	return path === "-" ? "standard input" : basename(path);
}

/** Reads a file, or standard input for `-`. A file that is too large is refused by its size, before it is read. */
export async function readInput(run: Run, path: string, kind: FileKind): Promise<Uint8Array> {
	if (path === "-") return readBounded(run, process.stdin, "standard input", kind);
	try {
		const status = await stat(path);
		if (status.isDirectory()) {
			return run.fail(issue("is-a-folder", `The ${kind.what} is a folder.`, path, `Name a file.`));
		}
		if (status.isFile() && status.size > kind.most) return run.fail(tooLarge(path, kind, status.size));
		return await readBounded(run, createReadStream(path), path, kind);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === "ENOENT" || code === "ENOTDIR") {
			return run.fail(issue("missing-file", `There is no such ${kind.what}.`, path, "Check the path."));
		}
		if (code === "EACCES" || code === "EPERM") {
			return run.fail(issue("unreadable-file", `The ${kind.what} may not be read.`, path, "Check its permissions."));
		}
		if (typeof code === "string" && code.startsWith("E")) {
			return run.fail(issue("unreadable-file", `The ${kind.what} cannot be read: ${code}.`, path, "Try a copy of it."));
		}
		throw error;
	}
}

/** A pipe has no size to ask for: it is read until it ends or holds too much. */
async function readBounded(run: Run, stream: AsyncIterable<unknown>, path: string, kind: FileKind) {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		const bytes = chunk as Buffer;
		size += bytes.length;
		if (size > kind.most) return run.fail(tooLarge(path, kind, size));
		chunks.push(bytes);
	}
	return new Uint8Array(Buffer.concat(chunks));
}

function tooLarge(path: string, kind: FileKind, size: number) {
	const read = Math.ceil(size / MEGABYTE);
	const most = kind.most / MEGABYTE;
	return issue("too-large", `The ${kind.what} has ${read} MB; at most ${most} MB are read.`, path, kind.advice);
}

/** Reads a JSON document as text, of a file or of standard input for `-`. */
export async function readDocument(run: Run, path: string, kind: FileKind): Promise<string> {
	const bytes = await readInput(run, path, kind);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return run.fail(issue("not-text", `The ${kind.what} is not text in UTF-8.`, path, "Give a JSON document."));
	}
}
