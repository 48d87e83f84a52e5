import { hashText, mixWord } from "./hash-text.ts";

/**
 * A stream of chance. Always an argument, never a default: whoever draws says from where.
 *
 * A stream has a name, the path of the forks that lead to it. The same seed and path give the same numbers, whatever
 * was drawn elsewhere and in whatever order; so work can be shared among threads without changing a byte.
 */
export interface Rng {
	/** The seed, and the names of the forks below it. */
	readonly path: readonly string[];
	/** 32 random bits, as a signed integer. */
	bits(): number;
	/** Uniform in [0, 1), a multiple of 2^-53. */
	share(): number;
	/** A stream of its own by its name. What has been drawn here makes no difference to it. */
	fork(name: string): Rng;
	/** Goes to the start of the sub-stream with this index, a whole number from 0 to 2^53 - 1. */
	seek(index: number): void;
}

/** The stream of a seed, at its sub-stream 0. */
export function seedRng(seed: string): Rng {
	return new Xoshiro([seed]);
}

/**
 * xoshiro128** (Blackman and Vigna 2018, public domain): 128 bits of state, period 2^128 - 1, integers only.
 *
 * The state of sub-stream `index` comes from the 128-bit hash of the path and the index. Sub-streams are independent as
 * far as the hash is good; they are not proven apart, but 2^40 of them would have to draw 2^40 numbers each before two
 * may be expected to meet.
 */
export class Xoshiro implements Rng {
	readonly path: readonly string[];
	private readonly key: Int32Array;
	private readonly state = new Int32Array(4);

	constructor(path: readonly string[]) {
		this.path = path;
		// With its length before every name, no two paths are the same text.
		this.key = hashText(path.map((name) => `${name.length}:${name}`).join(""));
		this.seek(0);
	}

	fork(name: string): Rng {
		return new Xoshiro([...this.path, name]);
	}

	seek(index: number): void {
		const { key, state } = this;
		const low = mixWord((index | 0) + key[0]);
		const high = mixWord((Math.floor(index / 0x1_0000_0000) ^ low) + key[1]);
		state[0] = mixWord(low ^ key[2]);
		state[1] = mixWord(high ^ key[3]);
		state[2] = mixWord(low + Math.imul(high, 0x9e3779b1));
		state[3] = mixWord(high + Math.imul(low, 0x85ebca77));
		// The one state that xoshiro cannot leave.
		if ((state[0] | state[1] | state[2] | state[3]) === 0) state[0] = 1;
	}

	/** Starts from a state that is given: for the reference values of the generator. */
	restore(state: readonly number[]): void {
		this.state.set(state);
	}

	bits(): number {
		const { state } = this;
		const s1 = state[1];
		const times5 = Math.imul(s1, 5);
		const result = Math.imul((times5 << 7) | (times5 >>> 25), 9);
		const s2 = state[2] ^ state[0];
		const s3 = state[3] ^ s1;
		state[1] = s1 ^ s2;
		state[0] ^= s3;
		state[2] = s2 ^ (s1 << 9);
		state[3] = (s3 << 11) | (s3 >>> 21);
		return result;
	}

	share(): number {
		const high = this.bits() >>> 5;
		return (high * 0x400_0000 + (this.bits() >>> 6)) * 2 ** -53;
	}
}
