import { consents, regimes, voteQuestions } from "@velvet/scenarios";
import type { PrecedentsChoice } from "../choices.ts";
import { type LinkPart, said, under } from "./part.ts";

const filters = ["regime", "question", "from", "to", "consent", "passed"] as const;

/** Which votes of the past are looked at, and as what: `votes=answers&among=comparable,consent:no`. */
export const precedentsPart: LinkPart = {
	keys: ["votes", "among"],
	write({ precedents }) {
		const among = [
			...(precedents.comparable ? ["comparable"] : []),
			...filters.flatMap((key) => (precedents[key] === null ? [] : [`${key}:${precedents[key]}`])),
		];
		return said([
			["votes", precedents.shown === "answers" ? "answers" : null],
			["among", among.length === 0 ? null : among.join(",")],
		]);
	},
	read(key, value, { precedents }) {
		if (key === "among") return under("precedents", readAmong(value, precedents));
		return value === "answers" ? { precedents: { ...precedents, shown: value } } : null;
	},
};

/** `null` where a word of it is unknown. */
function readAmong(text: string, before: PrecedentsChoice): PrecedentsChoice | null {
	let choice = before;
	for (const part of text.split(",")) {
		const changes = part === "comparable" ? { comparable: true } : readFilter(part);
		if (changes === null) return null;
		choice = { ...choice, ...changes };
	}
	return choice;
}

function readFilter(part: string): Partial<PrecedentsChoice> | null {
	const [key, value = ""] = part.split(":", 2);
	switch (key) {
		case "regime":
			return among(regimes, value, (regime) => ({ regime }));
		case "question":
			return among(voteQuestions, value, (question) => ({ question }));
		case "consent":
			return among(consents, value, (consent) => ({ consent }));
		case "passed":
			return among(["yes", "no"], value, (passed) => ({ passed }));
		case "from":
		case "to":
			return /^[12]\d{3}$/.test(value) ? { [key]: Number(value) } : null;
		default:
			return null;
	}
}

function among<Word extends string>(
	words: readonly Word[],
	value: string,
	change: (word: Word) => Partial<PrecedentsChoice>,
): Partial<PrecedentsChoice> | null {
	const word = words.find((each) => each === value);
	return word === undefined ? null : change(word);
}
