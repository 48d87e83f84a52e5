import { grouped } from "@velvet/core";
import type { Component } from "./components.ts";

/** A margin without its sign, to two digits: `27,144`, `0.5`, `333.33`. One too small for them is not told as none. */
export function marginSize(margin: number): string {
	const hundredths = Math.round(Math.abs(margin) * 100);
	return hundredths === 0 && margin !== 0 ? "less than 0.01" : grouped(hundredths / 100);
}

/** How far from what is asked for: `27,144 votes short`, `1 unit above`, `exactly at it`. */
export function marginWords({ marginVotes, marginUnits = 0 }: Pick<Component, "marginVotes" | "marginUnits">): string {
	const [margin, noun] = marginVotes === null ? [marginUnits, "unit"] : [marginVotes, "vote"];
	if (margin === 0) return "exactly at it";
	const size = marginSize(margin);
	return `${size} ${size === "1" ? noun : `${noun}s`} ${margin > 0 ? "above" : "short"}`;
}
