import { counted, fixed, inMillions } from "./numbers.ts";

/** A run of text; what is strong is a number of the result. */
export interface Part {
	readonly text: string;
	readonly strong?: boolean;
}

export interface SentenceFacts {
	/** How the plan came about: "Divided by state". */
	readonly lead: string;
	/** Voters left under the other camp. */
	readonly stranded: number;
	/** The same with one country. */
	readonly asOne: number;
	/** One country changes hands: the number of it is an average. */
	readonly onAverage: boolean;
	readonly border: { readonly measure: "edges" | "km" /** Lines, or kilometres. */; readonly length: number };
	/** What a unit is called: `county`. */
	readonly unit: string;
	/** The fewest voters that any border this long could leave; `null` while unknown. */
	readonly least: number | null;
	/** Which plans that bound speaks of, where not of all of them; it follows the word *plan*. */
	readonly among: string;
	/** Units of no polity. */
	readonly unassigned: number;
}

/**
 * The one sentence of the page: the plan, the status quo, and the bound, from the result alone.
 *
 * On the frontier it says that fewer are not possible; off it, how few would be.
 */
export function sentenceOf(facts: SentenceFacts): readonly Part[] {
	const { stranded, asOne, least, onAverage, unassigned } = facts;
	const average = onAverage ? " on average" : "";
	if (unassigned > 0) {
		return [
			{ text: `${facts.lead}, with ` },
			{ text: counted(unassigned, facts.unit), strong: true },
			{ text: " unassigned, " },
			{ text: inMillions(stranded), strong: true },
			...wouldLive(stranded, ": one country leaves "),
			{ text: inMillions(asOne), strong: true },
			{ text: `${average}.` },
		];
	}
	if (least !== null && stranded <= least) {
		return [
			...withBorder(facts),
			{ text: inMillions(stranded), strong: true },
			...wouldLive(
				stranded,
				`, the fewest possible at this length${facts.among === "" ? "" : ` of any plan${facts.among}`}; one country leaves `,
			),
			{ text: inMillions(asOne), strong: true },
			{ text: `${average}.` },
		];
	}
	return [
		{ text: `${facts.lead}, ` },
		{ text: inMillions(stranded), strong: true },
		...wouldLive(stranded, ": one country leaves "),
		{ text: inMillions(asOne), strong: true },
		...(least === null
			? [{ text: `${average}.` }]
			: [
					{
						text: `${average}, no ${facts.among === "" ? "border this long" : `plan${facts.among} with a border this long`} leaves fewer than `,
					},
					{ text: inMillions(least), strong: true },
					{ text: "." },
				]),
	];
}

function wouldLive(count: number, then: string): readonly Part[] {
	return [{ text: `${count === 1 ? " voter" : " voters"} would live under the other camp${then}` }];
}

function withBorder({ border, unit }: SentenceFacts): readonly Part[] {
	if (border.length === 0) return [{ text: "With " }, { text: "no border", strong: true }, { text: " by land, " }];
	const length = border.measure === "edges" ? counted(border.length, `${unit} line`) : `${fixed(border.length, 0)} km`;
	return [{ text: "With " }, { text: length, strong: true }, { text: " of border, " }];
}

/** The sentence as plain text. */
export function plainText(parts: readonly Part[]): string {
	return parts.map((part) => part.text).join("");
}
