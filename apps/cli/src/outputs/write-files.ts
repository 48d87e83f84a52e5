import { mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { issue } from "@velvet/core";
import type { Run } from "../run.ts";

export interface OutputFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/** Longest name of a temporary file; the file system's own limit is 255 bytes. */
const LONGEST_NAME = 200;

/**
 * Writes files beside their targets and renames them only when all of them are whole: nobody finds half a file, and a
 * full disk leaves what was there. Missing folders are made; links are followed, and a file keeps its permissions.
 */
export async function writeFiles(run: Run, files: readonly OutputFile[]): Promise<void> {
	const written: { temporary: string; target: string }[] = [];
	let current = "";
	try {
		for (const { path, content } of files) {
			current = path;
			await makeFolder(dirname(path));
			const { target, mode } = await targetOf(run, path);
			if (written.some((each) => each.target === resolve(target))) {
				run.fail(issue("cannot-write", "Two files would be written here.", path, "Give each a path of its own."));
			}
			const temporary = join(dirname(target), `${basename(target).slice(0, LONGEST_NAME)}.${process.pid}.tmp`);
			written.push({ temporary, target: resolve(target) });
			await writeFile(temporary, content, mode === undefined ? {} : { mode });
		}
		for (const { temporary, target } of written) await rename(temporary, target);
	} catch (error) {
		await Promise.allSettled(written.map(({ temporary }) => rm(temporary, { force: true })));
		const { code } = error as NodeJS.ErrnoException;
		if (typeof code !== "string" || !code.startsWith("E")) throw error;
		run.fail(issue("cannot-write", `Cannot write: ${reason(code)}.`, current, "Choose another --out."));
	}
}

/** Makes a folder and those above it. One by one: Node's own way never ends where the system makes none, as in /proc. */
async function makeFolder(path: string): Promise<void> {
	const isThere = await stat(path).then(
		() => true,
		() => false,
	);
	if (isThere) return;
	if (dirname(path) !== path) await makeFolder(dirname(path));
	await mkdir(path).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== "EEXIST") throw error;
	});
}

/** The file behind a path and its permissions, where there is one. Folders, devices and pipes are no place for a file. */
async function targetOf(run: Run, path: string): Promise<{ target: string; mode?: number }> {
	const status = await stat(path).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return null;
		throw error;
	});
	if (status === null) return { target: path };
	if (status.isDirectory()) run.fail(issue("is-a-folder", "A file is to be written here.", path, "Name a file."));
	if (!status.isFile()) {
		run.fail(issue("not-a-file", "A device or a pipe stands here, and would be replaced.", path, "Name a file."));
	}
	return { target: await realpath(path), mode: status.mode & 0o7777 };
}

function reason(code: string): string {
	if (code === "EEXIST" || code === "ENOTDIR") return "a file stands where a folder is needed";
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "it is not allowed here";
	if (code === "ENOSPC") return "the disk is full";
	if (code === "ENAMETOOLONG") return "the name is too long";
	if (code === "ENOENT") return "no folder can be made there";
	return code;
}
