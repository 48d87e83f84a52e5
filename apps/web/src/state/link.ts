import { type Issue, issue } from "@velvet/core";
import { type AtlasChoice, type Choices, defaultChoices, type Look, USUAL } from "./choices.ts";
import { readAskPair, writeAsk } from "./link-ask.ts";
import { readCascadeLevel, readCascadeRules, writeCascade } from "./link-cascade.ts";
import { readGuarantees, writeGuarantees } from "./link-guarantees.ts";
import { readParliamentPair, writeParliament } from "./link-parliament.ts";
import { readSheet, writeSheet } from "./link-settle.ts";
import { readTreasuryPair, writeTreasury } from "./link-treasury.ts";
import { readUnion, writeUnion } from "./link-union.ts";
import { isRowKey, type RowKey, years } from "./rows.ts";
import type { Prices } from "./usual-prices.ts";

const PRICE = /^\d{1,12}(?:\.\d{1,6})?$/;
/** Three units a letter: a plan of 190,000 units still fits. */
const PACKED = /^[\w-]{1,70000}$/;
/** Ids of anybody's making. */
const TEXT = /^\P{Cc}{1,200}$/u;
const ATLAS = /^(\P{Cc}{1,200}?)(?:@([0-9a-f]{12}))?$/u;
const NAME = /^[a-z0-9-]{1,60}$/;
const TAB = /^[a-z-]{1,30}$/;

/** How links named two rows while all of them were of the United States. */
const earlierRows: { readonly [row: string]: RowKey } = { "by-state": "by-parent", "by-county": "by-unit" };

/**
 * The part of an address after `#`: what was chosen, and no more.
 *
 * @param usual the prices that the case on screen begins with.
 */
export function writeLink(choices: Choices, usual: Prices | null = null): string {
	const pairs: [string, string][] = [];
	const add = (key: string, value: string | null, usual: string | null) => {
		if (value !== null && value !== usual) pairs.push([key, value]);
	};
	add("plan", choices.row, choices.scenario === null ? defaultChoices.row : "own");
	if (choices.atlas !== null) pairs.push(["atlas", writeAtlas(choices.atlas)]);
	add("scenario", choices.scenario, null);
	add("vote", choices.vote && encodeURIComponent(choices.vote), null);
	if (choices.atlas === null) add("year", String(choices.year), String(defaultChoices.year));
	if (choices.mirrored) pairs.push(["mirror", "1"]);
	add("border", choices.measure, defaultChoices.measure);
	if (choices.price !== USUAL) add("price", choices.price, usual?.[choices.measure] ?? null);
	add("beside", choices.beside, null);
	add("shade", choices.shade, defaultChoices.shade);
	add("tab", choices.tab, defaultChoices.tab);
	if (choices.table) pairs.push(["table", "1"]);
	pairs.push(...writeAsk(choices.ask), ...writeCascade(choices.cascade));
	pairs.push(...writeParliament(choices.parliament), ...writeUnion(choices.union), ...writeTreasury(choices.treasury));
	// Points go along only where they are what is shown.
	if (choices.tab === "settlement" && choices.settle !== null) pairs.push(["settle", writeSheet(choices.settle)]);
	if (choices.guarantees !== null) pairs.push(["guarantees", writeGuarantees(choices.guarantees)]);
	add("theme", choices.theme, null);
	if (choices.view !== null) pairs.push(["z", writeView(choices.view)]);
	if (choices.row === "yours") add("yours", choices.yours, null);
	return pairs.map(([key, value]) => `${key}=${value}`).join("&");
}

/** Reads a link. What cannot be read keeps its default and is named in the issues. */
export function readLink(hash: string): { readonly choices: Choices; readonly issues: readonly Issue[] } {
	const found: { -readonly [key in keyof Choices]?: Choices[key] } = {};
	const issues: Issue[] = [];
	for (const pair of hash.replace(/^#/, "").split("&")) {
		if (pair === "") continue;
		const [key, value = ""] = pair.split("=", 2);
		if (!readPair(key, value, found)) {
			issues.push(
				issue(
					"bad-link",
					"Part of the link could not be read; the page shows its usual choice there.",
					pair.slice(0, 80),
					"Ask for the link again, or choose on the page.",
				),
			);
		}
	}
	// A scenario by name alone is its own plan.
	const row = found.row ?? (found.scenario == null ? defaultChoices.row : "own");
	return { choices: { ...defaultChoices, ...found, row }, issues };
}

function readPair(key: string, value: string, found: { -readonly [key in keyof Choices]?: Choices[key] }): boolean {
	const oneOf = <T extends string>(known: readonly T[], keep: (value: T) => void): boolean => {
		const match = known.find((each) => each === value);
		if (match !== undefined) keep(match);
		return match !== undefined;
	};
	const matching = (pattern: RegExp, keep: (value: string) => void): boolean => {
		if (pattern.test(value)) keep(value);
		return pattern.test(value);
	};
	switch (key) {
		case "plan":
			if (isRowKey(earlierRows[value] ?? value)) Object.assign(found, { row: earlierRows[value] ?? value });
			return isRowKey(earlierRows[value] ?? value);
		case "year":
			return oneOf(years.map(String), (year) => Object.assign(found, { year: Number(year) }));
		case "atlas": {
			const [, id, hash = null] = ATLAS.exec(decoded(value)) ?? [];
			if (id !== undefined) found.atlas = { id, hash };
			return id !== undefined;
		}
		case "scenario":
			return matching(NAME, (scenario) => Object.assign(found, { scenario }));
		case "vote": {
			const vote = decoded(value);
			if (TEXT.test(vote)) found.vote = vote;
			return TEXT.test(vote);
		}
		case "mirror":
			return oneOf(["1"], () => Object.assign(found, { mirrored: true }));
		case "border":
			return oneOf(["edges", "km"], (measure) => Object.assign(found, { measure }));
		case "price":
			return matching(PRICE, (price) => Object.assign(found, { price }));
		case "beside":
			return oneOf(["A", "B", "half"], (beside) => Object.assign(found, { beside }));
		case "shade":
			return oneOf(["voters", "lead", "dots"], (shade) => Object.assign(found, { shade }));
		case "tab":
			return matching(TAB, (tab) => Object.assign(found, { tab }));
		case "table":
			return oneOf(["1"], () => Object.assign(found, { table: true }));
		case "cascade":
		case "switch": {
			const before = found.cascade ?? defaultChoices.cascade;
			const cascade = key === "cascade" ? readCascadeRules(value, before) : readCascadeLevel(decoded(value), before);
			if (cascade !== null) found.cascade = cascade;
			return cascade !== null;
		}
		case "seats":
		case "apportion":
		case "count":
		case "cut":
		case "again": {
			const parliament = readParliamentPair(key, decoded(value), found.parliament ?? defaultChoices.parliament);
			if (parliament !== null) found.parliament = parliament;
			return parliament !== null;
		}
		case "ledger":
		case "debt":
		case "premium":
		case "twice": {
			const treasury = readTreasuryPair(key, decoded(value), found.treasury ?? defaultChoices.treasury);
			if (treasury !== null) found.treasury = treasury;
			return treasury !== null;
		}
		case "settle": {
			const settle = readSheet(value);
			if (settle !== null) found.settle = settle;
			return settle !== null;
		}
		case "guarantees": {
			const guarantees = readGuarantees(value);
			if (guarantees !== null) found.guarantees = guarantees;
			return guarantees !== null;
		}
		case "union": {
			const union = readUnion(value);
			if (union !== null) found.union = union;
			return union !== null;
		}
		case "theme":
			return oneOf(["light", "dark"], (theme) => Object.assign(found, { theme }));
		case "z": {
			const view = readView(value);
			if (view !== null) found.view = view;
			return view !== null;
		}
		case "yours":
			return matching(PACKED, (yours) => Object.assign(found, { yours }));
		default: {
			const ask = readAskPair(key, value, found.ask ?? defaultChoices.ask);
			if (ask !== null) found.ask = ask;
			return ask !== null;
		}
	}
}

function writeAtlas({ id, hash }: AtlasChoice): string {
	return `${encodeURIComponent(id)}${hash === null ? "" : `@${hash}`}`;
}

/** Nothing, which no pattern takes, where the text is not well encoded. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return "";
	}
}

function writeView({ unit, zoom }: Look): string {
	return `${Number(zoom.toFixed(2))},${encodeURIComponent(unit)}`;
}

function readView(text: string): Look | null {
	const [zoom, written = ""] = text.split(",");
	const unit = decoded(written);
	const times = Number(zoom);
	return times >= 1 && times <= 64 && TEXT.test(unit) ? { unit, zoom: times } : null;
}
