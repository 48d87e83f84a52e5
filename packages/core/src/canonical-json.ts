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
	return write(value, indent, "");
}

/** Written out by hand: an object of JavaScript would put keys such as "10" before all others, whatever their order. */
function write(value: Json, indent: number, margin: string): string {
	if (typeof value === "number" && !Number.isFinite(value)) {
		throw new VelvetError(`A number without JSON reached the output: ${value}`);
	}
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	const deeper = margin + " ".repeat(indent);
	const members = Array.isArray(value)
		? value.map((item: Json | undefined) => write(item ?? null, indent, deeper))
		: membersOf(value as { readonly [key: string]: Json | undefined }, indent, deeper);
	const [open, close] = Array.isArray(value) ? "[]" : "{}";
	if (members.length === 0) return open + close;
	if (indent === 0) return open + members.join(",") + close;
	return `${open}\n${deeper}${members.join(`,\n${deeper}`)}\n${margin}${close}`;
}

function membersOf(value: { readonly [key: string]: Json | undefined }, indent: number, margin: string): string[] {
	return Object.keys(value)
		.sort()
		.flatMap((key) => {
			const member = value[key];
			if (member === undefined) return [];
			return [`${JSON.stringify(key)}:${indent > 0 ? " " : ""}${write(member, indent, margin)}`];
		});
}
