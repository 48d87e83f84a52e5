import { MOVE_YEARS, type MoveDialKey, moveDials } from "@velvet/scenarios";
import type { MovesChoice } from "../choices.ts";
import { type LinkPart, under } from "./part.ts";

const NUMBER = /^-?\d{1,3}(?:\.\d{1,6})?$/;

/** What is asked of moves: `moves=target:0.62,pull:0.15`. */
export const movesPart: LinkPart = {
	keys: ["moves"],
	write({ moves: { target, within, dials } }) {
		const said = Object.entries({ ...(target !== null && { target }), ...(within !== null && { within }), ...dials });
		return said.length === 0 ? [] : [["moves", said.map(([key, value]) => `${key}:${value}`).join(",")]];
	},
	read: (_, value, { moves }) => under("moves", readMoves(value, moves)),
};

/** `null` where a word is no dial, or its value beyond what it can be. */
function readMoves(text: string, before: MovesChoice): MovesChoice | null {
	let choice = before;
	for (const pair of text.split(",")) {
		const [key, number = "", ...rest] = pair.split(":");
		const value = NUMBER.test(number) && rest.length === 0 ? Number(number) : Number.NaN;
		if (key === "target" && value > 0 && value <= 1) choice = { ...choice, target: value };
		else if (key === "within" && Number.isInteger(value) && value >= 1 && value <= MOVE_YEARS) {
			choice = { ...choice, within: value };
		} else if (isDial(key) && isPossible(key, value)) {
			choice = { ...choice, dials: { ...choice.dials, [key]: value } };
		} else return null;
	}
	return choice;
}

function isDial(key: string): key is MoveDialKey {
	return Object.hasOwn(moveDials, key);
}

function isPossible(key: MoveDialKey, value: number): boolean {
	const { limits, unit } = moveDials[key];
	return value >= limits[0] && value <= limits[1] && (unit !== "years" || Number.isInteger(value));
}
