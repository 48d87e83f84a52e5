/**
 * MurmurHash3, x86, 128 bits, with seed 0 (Austin Appleby, public domain): four words from a text.
 *
 * Names of random streams become keys by it. It is no cipher: nobody is kept from finding two names of one key.
 */
export function hashText(text: string): Int32Array {
	// UTF-16, low byte first: the code units of the text as they are, without an encoder.
	const bytes = new Uint8Array(text.length * 2);
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		bytes[2 * i] = unit & 255;
		bytes[2 * i + 1] = unit >>> 8;
	}
	return murmur128(bytes, 0);
}

const constants = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];
const turns = [15, 16, 17, 18];
const stateTurns = [19, 17, 15, 13];
const additions = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17];

/** @returns the 16 bytes of the hash as four words, low byte first. */
export function murmur128(bytes: Uint8Array, seed: number): Int32Array {
	const state = new Int32Array(4).fill(seed);
	const whole = bytes.length - (bytes.length % 16);
	for (let at = 0; at < whole; at += 16) {
		for (let k = 0; k < 4; k++) {
			state[k] ^= scramble(readWord(bytes, at + 4 * k), k);
			state[k] = Math.imul(rotate(state[k], stateTurns[k]) + state[(k + 1) % 4], 5) + additions[k];
		}
	}
	for (let k = 0; k < 4; k++) {
		if (bytes.length > whole + 4 * k) state[k] ^= scramble(readWord(bytes, whole + 4 * k), k);
	}
	for (let k = 0; k < 4; k++) state[k] ^= bytes.length;
	mixTogether(state);
	for (let k = 0; k < 4; k++) state[k] = mixWord(state[k]);
	mixTogether(state);
	return state;
}

/** MurmurHash3's finaliser: every bit of the word changes every bit of the result with a chance of about one half. */
export function mixWord(word: number): number {
	let h = word ^ (word >>> 16);
	h = Math.imul(h, 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h, 0xc2b2ae35);
	return h ^ (h >>> 16);
}

function scramble(word: number, k: number): number {
	return Math.imul(rotate(Math.imul(word, constants[k]), turns[k]), constants[(k + 1) % 4]);
}

function rotate(word: number, by: number): number {
	return (word << by) | (word >>> (32 - by));
}

/** Four bytes, low byte first; what lies behind the end is nought. */
function readWord(bytes: Uint8Array, at: number): number {
	return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

function mixTogether(state: Int32Array): void {
	for (let k = 1; k < 4; k++) state[0] += state[k];
	for (let k = 1; k < 4; k++) state[k] += state[0];
}
