import { issue } from "@velvet/core";
import { Trouble } from "./trouble.ts";

/** The most that one compressed file may unfold to: larger than any country's shapes, smaller than a machine. */
export const mostUnpacked = 512 * 2 ** 20;

/**
 * Unpacks deflated or gzipped bytes, counting as they come: what a header promises is not trusted, and a bomb is put
 * out at `most` bytes.
 */
export async function inflate(
	bytes: Uint8Array,
	format: "deflate-raw" | "gzip",
	name: string,
	most: number = mostUnpacked,
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const reader = new Blob([bytes as Uint8Array<ArrayBuffer>])
		.stream()
		.pipeThrough(new DecompressionStream(format))
		.getReader();
	for (;;) {
		const { done, value } = await reader.read().catch(() => {
			throw new Trouble(damaged(name));
		});
		if (done) break;
		length += value.length;
		if (length > most) {
			await reader.cancel().catch(() => undefined);
			throw new Trouble(tooLarge(name, most));
		}
		chunks.push(value);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

export function damaged(name: string) {
	return issue(
		"damaged-archive",
		"The compressed file is cut short or damaged.",
		name,
		"Get it again, and compare its size.",
	);
}

export function tooLarge(name: string, most: number) {
	return issue(
		"too-large",
		`The file is, or unfolds to, more than ${Math.round(most / 2 ** 20)} MB.`,
		name,
		"Keep only the layer and the columns that are needed.",
	);
}
