import { policies } from "@velvet/scenarios";
import { type HistoriesChoice, historySeries, usualHistories } from "../choices.ts";
import { type LinkPart, said, under } from "./part.ts";

const views: readonly HistoriesChoice["view"][] = ["fans", "ends", "one"];
const THRESHOLD = /^0\.\d{1,4}$/;
const YEARS = /^[1-9]\d{0,2}$/;
const HISTORY = /^[1-9]\d{0,4}$/;

/** Which of the histories are shown. */
export const historiesPart: LinkPart = {
	keys: ["years-view", "years-of", "years-if", "years-pass", "years-on", "history"],
	write({ histories }) {
		const { view, series, policy, threshold, years, history } = histories;
		const changed = <K extends keyof HistoriesChoice>(key: K, text: string) =>
			histories[key] === usualHistories[key] ? null : text;
		return said([
			["years-view", changed("view", view)],
			["years-of", changed("series", series)],
			["years-if", changed("policy", policy)],
			["years-pass", changed("threshold", String(threshold))],
			["years-on", changed("years", String(years))],
			["history", changed("history", String(history))],
		]);
	},
	read: (key, value, { histories }) => under("histories", readHistories(key, value, histories)),
};

function readHistories(key: string, value: string, choice: HistoriesChoice): HistoriesChoice | null {
	const oneOf = <T extends string>(all: readonly T[], name: string) => {
		const found = all.find((each) => each === value);
		return found === undefined ? null : { ...choice, [name]: found };
	};
	const number = Number(value);
	switch (key) {
		case "years-view":
			return oneOf(views, "view");
		case "years-of":
			return oneOf(historySeries, "series");
		case "years-if":
			return oneOf(policies, "policy");
		case "years-pass":
			return THRESHOLD.test(value) && number >= 0.01 && number <= 0.99 ? { ...choice, threshold: number } : null;
		case "years-on":
			return YEARS.test(value) && number <= 200 ? { ...choice, years: number } : null;
		default:
			return HISTORY.test(value) && number <= 10_000 ? { ...choice, history: number } : null;
	}
}
