/**
 * Writes a brotli twin beside every text file of the built page and every built atlas:
 * `node apps/web/serve/compress.mjs`, after `vite build`. A twin that is newer than its file is left alone.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const folders = [join(here, "../dist"), join(here, "../../../data/built")];
const WORTH_IT = /\.(?:html|js|css|svg|json|atlas)$/;

/** Compresses what needs it; returns the names of the files written. */
export function compress() {
	return folders.filter(existsSync).flatMap(filesOf).filter(stale).map(write);
}

function filesOf(folder) {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && WORTH_IT.test(entry.name))
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function stale(file) {
	const twin = `${file}.br`;
	return !existsSync(twin) || statSync(twin).mtimeMs < statSync(file).mtimeMs;
}

function write(file) {
	const bytes = readFileSync(file);
	const packed = brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: bytes.length > 400_000 ? 9 : 11,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	});
	writeFileSync(`${file}.br`, packed);
	return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`${compress().length} files compressed`);
