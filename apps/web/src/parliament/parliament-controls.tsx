import { apportionmentMethods } from "@velvet/algorithms";
import { methodNames } from "@velvet/scenarios";
import { useEffect, useState } from "react";
import type { ParliamentView } from "../engine/parliament-view.ts";
import { Switch } from "../frame/switch.tsx";
import { votesToChoose } from "../state/cases.ts";
import { MOST_DRAWN } from "../state/link/parliament.ts";
import { useSession } from "../state/session.ts";
import { chooseParliament } from "./parliament-choice.ts";

/** How many seats, by which method, of which count of people, and what becomes of what is cut: words in one line. */
export function ParliamentControls({ view }: { readonly view: ParliamentView | null }) {
	const { method, base, cut } = useSession((session) => session.choices.parliament);
	const parent = useSession((session) => session.atlas?.levels.parent ?? "member");
	const own = useSession((session) => session.theCase?.scenario.legislature);
	const cutNow = cut ?? view?.cut ?? "parts";
	return (
		<>
			<SeatsField />
			<label>
				Method
				<select
					value={method ?? view?.method ?? "huntington-hill"}
					onChange={({ currentTarget: { value } }) => {
						const chosen = apportionmentMethods.find((each) => each === value) ?? null;
						chooseParliament({ method: chosen === (own?.method ?? "huntington-hill") ? null : chosen });
					}}
				>
					{apportionmentMethods.map((each) => (
						<option key={each} value={each}>
							{methodNames[each]}
						</option>
					))}
				</select>
			</label>
			{view !== null && view.bases.length > 1 && (
				<label>
					People
					<select
						value={base ?? view.base.key}
						onChange={({ currentTarget: { value } }) =>
							chooseParliament({ base: value === (own?.base ?? view.bases[0].key) ? null : value })
						}
					>
						{view.bases.map(({ key, title }) => (
							<option key={key} value={key} title={title}>
								{baseWords(key)}
							</option>
						))}
					</select>
				</label>
			)}
			<VoteSelect />
			{(view?.allocated || cut !== null) && (
				<Switch
					legend={`What becomes of a ${parent} that is cut`}
					value={cutNow}
					options={{ parts: "parts apart", merge: "parts merge" }}
					onChange={(each) => chooseParliament({ cut: each === (own?.cut ?? "parts") ? null : each })}
				/>
			)}
		</>
	);
}

/** Whose votes are counted inside the nations: those of the case, or of another vote of the country. */
function VoteSelect() {
	const again = useSession((session) => session.choices.parliament.again);
	const own = useSession((session) => session.theCase?.scenario.vote ?? "");
	const choices = useSession((session) => session.choices);
	const atlas = useSession((session) => session.atlas);
	const votes = votesToChoose({ choices, atlas });
	if (votes.length < 2) return null;
	return (
		<label>
			Votes
			<select
				value={again ?? own}
				onChange={({ currentTarget: { value } }) => chooseParliament({ again: value === own ? null : value })}
			>
				{votes.map(({ id, words }) => (
					<option key={id} value={id}>
						{words}
					</option>
				))}
			</select>
		</label>
	);
}

/** Seats of each chamber; empty: those that its members have in the undivided country. */
function SeatsField() {
	const seats = useSession((session) => session.choices.parliament.seats);
	const [text, setText] = useState(seats === null ? "" : String(seats));
	useEffect(() => setText(seats === null ? "" : String(seats)), [seats]);
	const bad = text !== "" && !(/^[1-9]\d{0,3}$/.test(text) && Number(text) <= MOST_DRAWN);
	return (
		<label>
			Seats of each
			<input
				inputMode="numeric"
				value={text}
				placeholder="as now"
				aria-invalid={bad || undefined}
				title={`As many as its members have now, or a whole number from 1 to ${MOST_DRAWN}`}
				onChange={({ currentTarget: { value } }) => {
					const typed = value.trim();
					setText(typed);
					if (typed === "") chooseParliament({ seats: null });
					else if (/^[1-9]\d{0,3}$/.test(typed) && Number(typed) <= MOST_DRAWN)
						chooseParliament({ seats: Number(typed) });
				}}
			/>
		</label>
	);
}

/** "seats of 2020" for `apportionment2020`, "residents", "estimate", or the key. */
function baseWords(key: string): string {
	const year = /^apportionment(\d{4})$/.exec(key)?.[1];
	if (year !== undefined) return `for seats, ${year}`;
	const census = /^pop(\d{4})$/.exec(key)?.[1];
	if (census !== undefined) return `residents, ${census}`;
	return key === "resident" ? "residents, latest" : key;
}
