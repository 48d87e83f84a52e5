import { responseLimits } from "@velvet/scenarios";
import { type ResponseChoice, usualResponse } from "../choices.ts";
import { type LinkPart, said, under } from "./part.ts";

/** What of the responses is not the usual, as one pair: `response=passes:0,threshold:0.55`. */
export const responsePart: LinkPart = {
	keys: ["response"],
	write: ({ response }) => said([["response", writeResponse(response)]]),
	read: (_, value) => under("response", readResponse(value)),
};

function writeResponse(choice: ResponseChoice): string | null {
	const parts = keys.flatMap((key) => {
		const value = choice[key];
		return value === usualResponse[key] ? [] : [`${key}:${typeof value === "boolean" ? Number(value) : value}`];
	});
	return parts.length === 0 ? null : parts.join(",");
}

/** `null` for a text that says nothing of responses. */
function readResponse(text: string): ResponseChoice | null {
	let choice = usualResponse;
	for (const part of text.split(",")) {
		const [name, written = ""] = part.split(":", 2);
		const key = keys.find((each) => each === name);
		const value = key === undefined ? null : readers[key](written);
		if (key === undefined || value === null) return null;
		choice = { ...choice, [key]: value };
	}
	return choice;
}

const within =
	([least, most]: readonly [number, number]) =>
	(text: string) => {
		const value = /^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
		return value >= least && value <= most ? value : null;
	};

/** Limits are those of the command line. */
const readers: { readonly [key in keyof ResponseChoice]: (text: string) => string | number | boolean | null } = {
	passes: (text) => (text === "1" ? true : text === "0" ? false : null),
	threshold: within(responseLimits.threshold),
	coolingOff: within(responseLimits.coolingOff),
	guarantee: within(responseLimits.guarantee),
	claimants: (text) => (/^\d{1,2}$/.test(text) ? within(responseLimits.claimants)(text) : null),
	support: within(responseLimits.support),
};
const keys = Object.keys(readers) as (keyof ResponseChoice)[];
