import { parseFraction } from "@velvet/algorithms";
import { type PendulumChoice, usualPendulum } from "../choices.ts";
import { type LinkPart, said, under } from "./part.ts";

/** What of the pendulum is not the usual, as one pair: `pendulum=view:patience,phi:11~19`. */
export const pendulumPart: LinkPart = {
	keys: ["pendulum"],
	write: ({ pendulum }) => said([["pendulum", writePendulum(pendulum)]]),
	read: (_, value) => under("pendulum", readPendulum(value)),
};

function writePendulum(choice: PendulumChoice): string | null {
	const parts = keys.flatMap((key) => {
		const value = choice[key];
		return value === usualPendulum[key] ? [] : [`${short[key] ?? key}:${String(value).replace("/", "~")}`];
	});
	return parts.length === 0 ? null : parts.join(",");
}

/** `null` for a text that says nothing of the pendulum. */
function readPendulum(text: string): PendulumChoice | null {
	let choice = usualPendulum;
	for (const part of text.split(",")) {
		const [name, written = ""] = part.split(":", 2);
		const key = keys.find((each) => (short[each] ?? each) === name);
		const value = key === undefined ? null : readers[key](written.replace("~", "/"));
		if (key === undefined || value === null) return null;
		choice = { ...choice, [key]: value };
	}
	return choice;
}

const within = (least: number, most: number) => (text: string) => {
	const value = /^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
	return value >= least && value <= most ? value : null;
};

/** Limits are those of the command line, or of a slider where that is narrower. */
const readers: { readonly [key in keyof PendulumChoice]: (text: string) => string | number | null } = {
	view: (text) => (text === "record" || text === "nations" || text === "patience" ? text : null),
	thermostat: within(0, 0.3),
	spread: within(0.1, 50),
	years: (text) => (/^\d+$/.test(text) ? within(1, 200)(text) : null),
	phi: (text) => {
		const chance = parseFraction(text);
		return chance !== null && chance.p <= chance.q ? text : null;
	},
	loss: within(0.01, 1),
	requests: within(0, 1),
	patience: within(0.01, 0.999),
};
const keys = Object.keys(readers) as (keyof PendulumChoice)[];
/** As the equations call it. */
const short: { readonly [key in keyof PendulumChoice]?: string } = { requests: "q" };
