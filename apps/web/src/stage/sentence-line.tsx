import { standingOf } from "../frontier/standing.ts";
import { whereAsked } from "../referendum/region-words.ts";
import { choiceNames } from "../referendum/use-choice-names.ts";
import { voteSentence } from "../referendum/vote-sentence.ts";
import { statusQuoOf } from "../score/status-quo.ts";
import { drawnOf } from "../state/drawn.ts";
import { rowOf } from "../state/rows.ts";
import { type Session, useSession } from "../state/session.ts";
import { NONE } from "../words/numbers.ts";
import { type Part, plainText, sentenceOf } from "../words/sentence.ts";

/** The one sentence of the page, written from the result on screen. */
export function SentenceLine() {
	const session = useSession();
	return (
		<h1 className="sentence">
			{partsOf(session).map((part, i) =>
				// biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence are its places
				part.strong ? <b key={i}>{part.text}</b> : <span key={i}>{part.text}</span>,
			)}
		</h1>
	);
}

export function plainSentence(session: Session): string {
	return plainText(partsOf(session));
}

function partsOf(session: Session): readonly Part[] {
	const { atlas, theCase, shown, choices, frontiers, dropped, rows, asked } = session;
	if (asked !== null && atlas !== null && theCase !== null && asked.view !== null) {
		return voteSentence(asked.view.result, whereAsked(asked.view, atlas), choiceNames(atlas, theCase));
	}
	const frontier = frontiers[choices.measure];
	const score = shown?.score ?? null;
	if (atlas === null || theCase === null || shown === null || score === null) return waiting;
	const standing = standingOf(frontier, shown);
	const statusQuo = statusQuoOf(theCase, choices);
	const yours = drawnOf(session);
	const file = dropped?.file ?? yours?.file ?? null;
	const byHand = yours?.ended === undefined || yours.ended !== yours.assignment;
	const drawn = file !== null ? `As ${file} has it` : byHand ? "Drawn by hand" : "After the cascade";
	const stranded = standing?.stranded ?? score.metrics.stranded.value ?? 0;
	const { border } = score.metrics;
	const length = standing?.border ?? (choices.measure === "edges" ? border.edges : border.km * 1000);
	return sentenceOf({
		lead: rowOf(rows, shown.row)?.lead ?? drawn,
		stranded,
		asOne: statusQuo.value((each) => each.metrics.stranded.value) ?? 0,
		onAverage: statusQuo.beside === "half",
		border: { measure: choices.measure, length: choices.measure === "edges" ? length : length / 1000 },
		unit: atlas.levels.unit,
		least: standing?.least ?? null,
		among: theCase.among,
		unassigned: score.unassigned,
	});
}

/** Dashes of about the final width, until there are numbers. */
const waiting: readonly Part[] = [
	{ text: "Divided by state, " },
	{ text: `${NONE}${NONE}.${NONE} million`, strong: true },
	{ text: " voters would live under the other camp: one country leaves " },
	{ text: `${NONE}${NONE}.${NONE} million`, strong: true },
	{ text: ", no border this long leaves fewer than " },
	{ text: `${NONE}${NONE}.${NONE} million`, strong: true },
	{ text: "." },
];
