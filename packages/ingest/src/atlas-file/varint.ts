import { FormatError } from "./format-error.ts";

/**
 * Variable-length integers: seven bits a byte, low bits first, high bit for "more follows" (LEB128).
 *
 * Values go up to 2^53 - 1, so the arithmetic is multiplication and not shifts, which end at 2^31.
 */
export class VarintWriter {
	private bytes = new Uint8Array(1024);
	private length = 0;

	/** @param value whole, 0 … 2^53 - 1. */
	write(value: number): void {
		if (this.length + 8 > this.bytes.length) this.grow();
		let rest = value;
		while (rest >= 128) {
			this.bytes[this.length++] = (rest % 128) + 128;
			rest = Math.floor(rest / 128);
		}
		this.bytes[this.length++] = rest;
	}

	finish(): Uint8Array {
		return this.bytes.slice(0, this.length);
	}

	private grow(): void {
		const larger = new Uint8Array(this.bytes.length * 2);
		larger.set(this.bytes);
		this.bytes = larger;
	}
}

/** Reads `count` integers that must fill `bytes` exactly. */
export function readVarints(bytes: Uint8Array, count: number): Float64Array {
	// Every integer takes a byte at least: a count beyond that is a lie, and an allocation we refuse.
	if (count > bytes.length) throw new FormatError(`${count} numbers cannot stand in ${bytes.length} bytes`);
	const values = new Float64Array(count);
	let at = 0;
	for (let i = 0; i < count; i++) {
		let byte = bytes[at++];
		// Most numbers are small: of one byte, or of two.
		if (byte < 128) {
			values[i] = byte;
			continue;
		}
		let value = byte & 127;
		let scale = 128;
		while (byte > 127) {
			if (at >= bytes.length || scale > 2 ** 49) throw new FormatError("a number has no end");
			byte = bytes[at++];
			value += (byte & 127) * scale;
			scale *= 128;
		}
		if (value > Number.MAX_SAFE_INTEGER) throw new FormatError("a number is too large");
		values[i] = value;
	}
	if (at !== bytes.length || Number.isNaN(values[count - 1])) throw new FormatError("a section has the wrong length");
	return values;
}

/** Small magnitudes to small codes, either sign: 0, -1, 1, -2 … to 0, 1, 2, 3 … */
export function zigzag(value: number): number {
	return value >= 0 ? 2 * value : -2 * value - 1;
}

export function unzigzag(code: number): number {
	if (code < 2 ** 31) return (code >>> 1) ^ -(code & 1);
	const half = Math.floor(code / 2);
	return code === 2 * half ? half : -half - 1;
}
