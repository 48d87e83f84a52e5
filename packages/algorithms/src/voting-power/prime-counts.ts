/** The greatest primes below 2^30: sums of two remainders stay below 2^31, where whole numbers are fastest. */
export const primes = [
	1_073_741_789, 1_073_741_783, 1_073_741_741, 1_073_741_723, 1_073_741_719, 1_073_741_717, 1_073_741_689,
] as const;

/** How many of the primes are needed to tell apart all numbers up to 2^bits. */
export function primesFor(bits: number): number {
	const wanted = 2n ** BigInt(bits);
	let product = 1n;
	for (const [i, prime] of primes.entries()) {
		product *= BigInt(prime);
		if (product > wanted) return i + 1;
	}
	return primes.length + 1;
}

/**
 * The number below the product of the first primes that leaves these remainders: the Chinese remainder theorem, digit by
 * digit (Garner 1959). This is how counts beyond 2^53 are made of fast arithmetic, exactly.
 */
export function fromRemainders(remainders: readonly number[]): bigint {
	let [value, product] = [0n, 1n];
	remainders.forEach((remainder, i) => {
		const prime = BigInt(primes[i]);
		const missing = (((BigInt(remainder) - value) % prime) + prime) % prime;
		value += product * ((missing * inverse(product % prime, prime)) % prime);
		product *= prime;
	});
	return value;
}

/** By Fermat: a^(p − 2). */
function inverse(a: bigint, prime: bigint): bigint {
	let [result, power, exponent] = [1n, a, prime - 2n];
	for (; exponent > 0n; exponent >>= 1n) {
		if (exponent & 1n) result = (result * power) % prime;
		power = (power * power) % prime;
	}
	return result;
}
