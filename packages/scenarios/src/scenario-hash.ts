import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson, type Json } from "@velvet/core";
import type { Scenario } from "./scenario.ts";

/** `sha256:…` of the canonical JSON (RFC 8785) of a scenario, defaults filled in. */
export function scenarioHash(scenario: Scenario): string {
	return hashOf(scenario as unknown as Json);
}

/** What an atlas joined from several is known by: the hash of the list of their hashes, coarsest first. */
export function joinedHash(hashes: readonly string[]): string {
	return hashOf(hashes);
}

function hashOf(value: Json): string {
	return hashOfBytes(utf8ToBytes(canonicalJson(value)));
}

/** `sha256:…` of a file's bytes, where the platform has no hashing of its own. */
export function hashOfBytes(bytes: Uint8Array): string {
	return `sha256:${bytesToHex(sha256(bytes))}`;
}
