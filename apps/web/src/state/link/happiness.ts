import { type WelfareDialKey, welfareDialKeys, welfareDials } from "@velvet/scenarios";
import { type HappinessChoice, usualHappiness } from "../choices.ts";
import { type LinkPart, said, under } from "./part.ts";

/** What of the welfare ledger is not the usual, as one pair: `happiness=deltaL:0.3,bears:leaving,peace:-0.01~0.05`. */
export const happinessPart: LinkPart = {
	keys: ["happiness"],
	write: ({ happiness }) => said([["happiness", writeHappiness(happiness)]]),
	read: (_, value) => under("happiness", readHappiness(value)),
};

function writeHappiness({ dials, bears, peace, reading, view }: HappinessChoice): string | null {
	const parts = [
		...welfareDialKeys.flatMap((key) => (dials[key] === undefined ? [] : [`${key}:${dials[key]}`])),
		...(bears === usualHappiness.bears ? [] : [`bears:${bears}`]),
		...(peace === null ? [] : [`peace:${peace.join("~")}`]),
		...(reading === usualHappiness.reading ? [] : [`reading:${reading}`]),
		...(view === usualHappiness.view ? [] : [`view:${view}`]),
	];
	return parts.length === 0 ? null : parts.join(",");
}

/** `null` for a text that says nothing of the ledger. */
function readHappiness(text: string): HappinessChoice | null {
	let choice = usualHappiness;
	for (const part of text.split(",")) {
		const [key, written = ""] = part.split(":", 2);
		const changes = readPart(key, written, choice);
		if (changes === null) return null;
		choice = { ...choice, ...changes };
	}
	return choice;
}

function readPart(key: string, written: string, { dials }: HappinessChoice): Partial<HappinessChoice> | null {
	switch (key) {
		case "bears":
			return written === "both" || written === "leaving" ? { bears: written } : null;
		case "reading":
			return written === "lasting" || written === "years" ? { reading: written } : null;
		case "view":
			return written === "ledger" || written === "dials" ? { view: written } : null;
		case "peace": {
			const [low, high, ...more] = written.split("~").map((each) => numberIn(each, [-10, 10]));
			return low == null || high == null || low > high || more.length > 0 ? null : { peace: [low, high] };
		}
		default: {
			if (!Object.hasOwn(welfareDials, key)) return null;
			const value = numberIn(written, welfareDials[key as WelfareDialKey].limits);
			return value === null ? null : { dials: { ...dials, [key]: value } };
		}
	}
}

/** As a command line takes it too: at most six digits before the point, and nine after it. */
function numberIn(text: string, [least, most]: readonly [number, number]): number | null {
	if (!/^-?\d{1,6}(?:\.\d{1,9})?$/.test(text)) return null;
	const value = Number(text);
	return value >= least && value <= most ? value : null;
}
