import type { Ground, Outlines } from "@velvet/core";
import type { Case } from "@velvet/scenarios";
import { escapeText } from "../words/escape.ts";
import { nationName } from "../words/nations.ts";
import { inShort } from "../words/numbers.ts";
import { type NamedPlace, placeNames } from "./place-names.ts";

interface Label {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly svg: string;
}

/** A piece with less room than this has its name off the land, at the end of a line. */
const LEAST_ROOM = 11;
const LEADER = { x: 44, y: 34 };

/** Names of nations, all of one size whatever their land, and of large pieces; the smaller gives way where two meet. */
export function namesSvg(theCase: Case, ground: Ground, outlines: Outlines): string {
	const places = [...placeNames(ground, outlines)].sort(
		(p, q) => Number(q.piece === null) - Number(p.piece === null) || q.people - p.people || p.x - q.x,
	);
	const placed: Label[] = [];
	for (const place of places) {
		const label = place.piece === null ? nation(theCase, place) : piece(place, outlines);
		if (label !== null && placed.every((other) => !overlap(label, other))) placed.push(label);
	}
	return `<g aria-hidden="true">${placed.map(({ svg }) => svg).join("")}</g>`;
}

function nation(theCase: Case, { x, y, polity, people }: NamedPlace): Label {
	const name = nationName(theCase, polity);
	const below = `<tspan x="${one(x)}" dy="1.25em" class="people">${inShort(people)} people</tspan>`;
	const svg = `<text x="${one(x)}" y="${one(y)}" text-anchor="middle"><tspan class="nation">${escapeText(name)}</tspan>${below}</text>`;
	return { x, y: y + 4, width: Math.max(90, name.length * 12), height: 44, svg };
}

function piece({ x, y, room, people, piece: name }: NamedPlace, outlines: Outlines): Label | null {
	if (name === null) return null;
	const width = Math.max(46, name.length * 7);
	const lines = (cx: number, cy: number) =>
		(name === "" ? "" : text(cx, cy - 6, name, "")) + text(cx, cy + (name === "" ? 0 : 7), inShort(people), "");
	if (room >= LEAST_ROOM) return { x, y, width, height: 28, svg: grouped(lines(x, y)) };
	const side = x > outlines.width / 2 ? 1 : -1;
	const end = { x: Math.min(outlines.width + 8, x + side * LEADER.x), y: Math.min(outlines.height - 20, y + LEADER.y) };
	const line = `<path d="M${one(x)} ${one(y)}L${one(end.x)} ${one(end.y - 12)}" class="leader"/>`;
	return { x: end.x, y: end.y, width, height: 28, svg: grouped(line + lines(end.x, end.y)) };
}

/** Names of pieces leave a small screen together with their lines. */
function grouped(svg: string): string {
	return `<g class="piece">${svg}</g>`;
}

function text(x: number, y: number, content: string, name: string): string {
	const className = name === "" ? "" : ` class="${name}"`;
	return `<text x="${one(x)}" y="${one(y)}" text-anchor="middle"${className}>${escapeText(content)}</text>`;
}

function overlap(p: Label, q: Label): boolean {
	return Math.abs(p.x - q.x) * 2 < p.width + q.width && Math.abs(p.y - q.y) * 2 < p.height + q.height;
}

function one(value: number): string {
	return String(Math.round(value * 10) / 10);
}
