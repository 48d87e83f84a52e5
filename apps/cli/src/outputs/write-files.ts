import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { issue } from "@velvet/core";
import type { Run } from "../run.ts";

export interface OutputFile {
	readonly path: string;
	readonly content: string;
}

/**
 * Writes files beside their targets and renames them only when all of them are whole: nobody finds half a file, and a
 * full disk leaves what was there. Missing folders are made.
 */
export async function writeFiles(run: Run, files: readonly OutputFile[]): Promise<void> {
	const written: { temporary: string; path: string }[] = [];
	try {
		for (const { path, content } of files) {
			if (await isFolder(path)) run.fail(issue("is-a-folder", "A file is to be written here.", path, "Name a file."));
			const temporary = `${path}.${process.pid}.tmp`;
			await mkdir(dirname(path), { recursive: true });
			written.push({ temporary, path });
			await writeFile(temporary, content);
		}
		for (const { temporary, path } of written) await rename(temporary, path);
	} catch (error) {
		await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
		const { code, path } = error as NodeJS.ErrnoException;
		if (typeof code !== "string" || !code.startsWith("E")) throw error;
		run.fail(issue("cannot-write", `Cannot write: ${reason(code)}.`, path ?? files[0].path, "Choose another --out."));
	}
}

async function isFolder(path: string): Promise<boolean> {
	return stat(path).then(
		(status) => status.isDirectory(),
		() => false,
	);
}

function reason(code: string): string {
	if (code === "EEXIST" || code === "ENOTDIR") return "a file stands where a folder is needed";
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "it is not allowed here";
	if (code === "ENOSPC") return "the disk is full";
	return code;
}
