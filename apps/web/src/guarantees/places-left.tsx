import { withArticle } from "@velvet/report";
import { type GuaranteedPiece, guaranteeKinds } from "@velvet/scenarios";
import { useMemo } from "react";
import { useChosen } from "../checks/use-chosen.ts";
import type { CaseView } from "../engine/views.ts";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { fixed, NONE, percent, short } from "../words/numbers.ts";
import type { GuaranteesProps } from "./guarantees-props.ts";

interface Shown {
	readonly units: readonly string[];
}

const kinds = guaranteeKinds.filter(({ key }) => key !== "passage");

/** The places with the most voters left, and which guarantees would reach each; a press shows one on the map. */
export function PlacesLeft({ theCase, list }: GuaranteesProps) {
	const { chosen, choose } = useChosen<Shown>();
	const nations = useMemo(
		() =>
			inSlotOrder(theCase).map(({ id, name }) => ({
				name,
				places: list.polities[id].places.map((place) => ({ ...place, units: [place.id] })),
			})),
		[theCase, list],
	);
	if (nations.every(({ places }) => places.length === 0))
		return <p className="tab-note">Nobody is left under the other camp.</p>;
	return (
		<TableBox label="Places left, and what could protect them">
			<table className="data guarantee-marks">
				<thead>
					<tr>
						<th scope="col">Place</th>
						<NumberHeads of={["Left", "Of both"]} />
						{kinds.map(({ key, short: head }) => (
							<th key={key} scope="col" className="mark">
								{head}
							</th>
						))}
					</tr>
				</thead>
				{nations.map(({ name, places }) => (
					<tbody key={name}>
						<tr>
							<th scope="rowgroup" colSpan={3 + kinds.length}>
								{name}
							</th>
						</tr>
						{places.map((place) => (
							<tr key={place.id} aria-current={place === chosen ? "true" : undefined}>
								<td>
									<PlaceButton name={place.name} on={place === chosen} onPress={() => choose(place)} />
								</td>
								<td className="number">{fixed(place.votes, 0)}</td>
								<td className="number">{percent(place.share)}</td>
								{kinds.map(({ key }) => (
									<td key={key} className="mark">
										<Mark given={place.given.includes(key)} could={place.could.includes(key)} />
									</td>
								))}
							</tr>
						))}
					</tbody>
				))}
			</table>
			<p className="tab-note">● given; ○ could be given; – would not reach it.</p>
		</TableBox>
	);
}

function Mark({ given, could }: { given: boolean; could: boolean }) {
	return (
		<>
			<span aria-hidden="true">{given ? "●" : could ? "○" : NONE}</span>
			<span className="hidden">{given ? "given" : could ? "could be given" : "would not reach it"}</span>
		</>
	);
}

function PlaceButton({ name, on, onPress }: { name: string; on: boolean; onPress(): void }) {
	return (
		<button type="button" className="finding" aria-pressed={on} onClick={onPress}>
			{name}
		</button>
	);
}

/** Pieces that are listed of a nation; a plan by county may have hundreds. */
const LISTED = 100;

/** Pieces apart, and over whose land each would reach the rest of its nation; a press shows one on the map. */
export function PiecesApart({ theCase, list }: GuaranteesProps) {
	const { chosen, choose } = useChosen<Shown>();
	const nations = inSlotOrder(theCase).map(({ id, name }) => ({ name, pieces: list.polities[id].pieces }));
	if (nations.every(({ pieces }) => pieces.length === 0))
		return <p className="tab-note">Every nation is in one piece.</p>;
	return (
		<TableBox label="Pieces apart, and passage">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Piece</th>
						<NumberHeads of={["People"]} />
						<th scope="col">Passage over</th>
						<th scope="col">Other links</th>
					</tr>
				</thead>
				{nations.map(({ name, pieces }) => (
					<tbody key={name}>
						<tr>
							<th scope="rowgroup" colSpan={4}>
								{pieces.length === 0 ? `${name}: none` : name}
							</th>
						</tr>
						{pieces.slice(0, LISTED).map((piece) => (
							<tr key={piece.id} aria-current={piece === chosen ? "true" : undefined}>
								<td>
									<PlaceButton name={piece.name} on={piece === chosen} onPress={() => choose(piece)} />
									{piece.enclave && <small> enclave</small>}
								</td>
								<td className="number">{short(piece.people)}</td>
								<td>{passageWords(theCase, piece)}</td>
								<td>{piece.link}</td>
							</tr>
						))}
						{pieces.length > LISTED && (
							<tr>
								<td colSpan={4}>{pieces.length - LISTED} smaller ones are not listed.</td>
							</tr>
						)}
					</tbody>
				))}
			</table>
		</TableBox>
	);
}

function passageWords({ polities }: CaseView, { passage }: GuaranteedPiece): string {
	const ways = polities.flatMap(({ id, name }) =>
		passage[id] === undefined ? [] : [`${withArticle(name)}, ${passage[id] === "given" ? "granted" : "not granted"}`],
	);
	return ways.length === 0 ? "no nation of the plan lies between" : ways.join("; ");
}
