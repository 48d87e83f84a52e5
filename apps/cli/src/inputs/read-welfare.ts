import { welfareDials } from "@velvet/scenarios";
import { InvalidArgumentError } from "commander";

/** A reader of decimals between two ends. */
export function readBetween(least: number, most: number): (text: string) => number {
	return (text) => {
		if (!/^-?\d{1,6}(\.\d{1,9})?$/.test(text) || Number(text) < least || Number(text) > most) {
			throw new InvalidArgumentError(`Give a decimal from ${least} to ${most}.`);
		}
		return Number(text);
	};
}

/** What parting does to GDP a head: a share, or a preset, of which the published one is drawn and sets nothing. */
export function readLongRunLoss(text: string): number | "published" {
	if (text === "published") return text;
	if (text === "single-market") return 0;
	const [least, most] = welfareDials.g10.limits;
	if (!/^-?\d(\.\d{1,9})?$/.test(text) || Number(text) < least || Number(text) > most) {
		throw new InvalidArgumentError(`Give published, single-market, or a share from ${least} to ${most} such as -0.05.`);
	}
	return Number(text);
}

/** Points of life satisfaction from least to most. */
export function readRange(text: string): readonly [number, number] {
	const read = readBetween(-10, 10);
	const parts = text.split(",");
	if (parts.length !== 2) throw new InvalidArgumentError("Give the least and the most with a comma between them.");
	const [low, high] = parts.map(read);
	if (low > high) throw new InvalidArgumentError("Give the least first.");
	return [low, high];
}
