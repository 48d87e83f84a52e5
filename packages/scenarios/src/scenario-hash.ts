import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson, type Json } from "@velvet/core";
import type { Scenario } from "./scenario.ts";

/** `sha256:…` of the canonical JSON (RFC 8785) of a scenario, defaults filled in. */
export function scenarioHash(scenario: Scenario): string {
	return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(scenario as unknown as Json))))}`;
}
