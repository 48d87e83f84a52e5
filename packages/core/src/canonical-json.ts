import { VelvetError } from "./velvet-error.ts";

/** A value that JSON can hold. `undefined` members are left out, as `JSON.stringify` does. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Canonical JSON after RFC 8785: keys sorted by UTF-16 code units, no white space, ECMAScript numbers.
 * Equal values are equal bytes. `NaN` and the infinities have no JSON and are our own mistake.
 *
 * @param indent spaces per level; 0 is the canonical form that hashes are taken of.
 */
export function canonicalJson(value: Json, indent = 0): string {
	return JSON.stringify(sorted(value), null, indent);
}

function sorted(value: Json | undefined): Json | undefined {
	if (typeof value === "number" && !Number.isFinite(value)) {
		throw new VelvetError(`A number without JSON reached the output: ${value}`);
	}
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((item) => sorted(item) ?? null);
	const source = value as { readonly [key: string]: Json | undefined };
	// A null prototype, so that a key such as "__proto__" is only a key.
	const target: Record<string, Json | undefined> = Object.create(null);
	for (const key of Object.keys(source).sort()) target[key] = sorted(source[key]);
	return target;
}
