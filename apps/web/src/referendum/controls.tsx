import { builtInRules, decidesAsOne } from "@velvet/scenarios";
import type { AtlasView, CaseView } from "../engine/views.ts";
import { theMap } from "../stage/map-handle.ts";
import type { Asked } from "../state/session.ts";
import { useSession } from "../state/session.ts";
import { counted } from "../words/numbers.ts";
import { inPowerHere } from "./asked-here.ts";
import { changeAsk, pickPlaces, togglePlace } from "./change-ask.ts";
import { placeName } from "./region-words.ts";
import { optionOf, regionOptions } from "./regions.ts";
import { namesRegion } from "./spec-asked.ts";

interface Props {
	readonly atlas: AtlasView;
	readonly theCase: CaseView;
	readonly asked: Asked;
	readonly mapping: boolean;
	readonly onMapping: () => void;
}

/** Rules that a region as a whole can be held against. */
const rules = builtInRules.filter(({ rule }) => rule !== null && decidesAsOne(rule));

/** Who is asked, by which rule, and how the recorded vote says what they would answer: words in one line. */
export function Controls({ atlas, theCase, asked, mapping, onMapping }: Props) {
	const rule = asked.spec.rule ?? "simple-majority";
	const ask = useSession((session) => session.choices.ask);
	const governs = inPowerHere(theCase, { otherWon: false });
	return (
		<div className="referendum-controls">
			<RegionSelect atlas={atlas} theCase={theCase} asked={asked} />
			<label>
				Rule
				<select
					value={typeof rule === "string" ? rule : "own"}
					onChange={({ currentTarget: { value } }) => changeAsk({ rule: value === "own" ? null : value })}
				>
					{typeof theCase.scenario.referendum?.rule === "object" && <option value="own">That of the scenario</option>}
					{rules.map(({ key, title }) => (
						<option key={key} value={key}>
							{title}
						</option>
					))}
				</select>
			</label>
			{governs !== null && (
				<label>
					In power
					<select
						className="in-power"
						value={String(ask.otherWon)}
						onChange={({ currentTarget: { value } }) => changeAsk({ otherWon: value === "true" })}
					>
						{[false, true].map((otherWon) => {
							const camp = inPowerHere(theCase, { otherWon }) ?? governs;
							return (
								<option key={camp} value={String(otherWon)}>
									{`${camp} (${theCase.campNames[camp]})${otherWon ? ", had it won" : ""}`}
								</option>
							);
						})}
					</select>
				</label>
			)}
			<span>
				<button type="button" className="pick" aria-expanded={mapping} onClick={onMapping}>
					Who would say yes <i className="caret" aria-hidden="true" />
				</button>
			</span>
		</div>
	);
}

const OWN = "own";
const CHOSEN = "chosen";

function RegionSelect({ atlas, theCase, asked }: Pick<Props, "atlas" | "theCase" | "asked">) {
	const ask = useSession((session) => session.choices.ask);
	const own = namesRegion(theCase.scenario.referendum);
	const options = regionOptions(atlas, theCase, inPowerHere(theCase, ask)).map((option) =>
		own && option.region === null ? { ...option, region: [option.key] } : option,
	);
	const found = own && ask.region === null ? undefined : optionOf(options, ask);
	const value = asked.picking ? CHOSEN : own && ask.region === null ? OWN : (found?.key ?? CHOSEN);
	const choose = (key: string) => {
		pickPlaces(key === CHOSEN);
		if (key === CHOSEN) return theMap()?.zoomTo("home");
		changeAsk({ region: options.find((option) => option.key === key)?.region ?? null });
	};
	const units = asked.view?.result.regions.reduce((sum, { region }) => sum + region.units, 0);
	const { unit, parent } = atlas.levels;
	return (
		<>
			<label>
				Region
				<select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
					{own && <option value={OWN}>That of the scenario</option>}
					{options.filter(({ survey }) => !survey).map(option)}
					<optgroup label="Regions of the survey">{options.filter(({ survey }) => survey).map(option)}</optgroup>
					<option value={CHOSEN}>{`These ${parent === unit ? "places" : `${parent}s`}: you choose`}</option>
				</select>
				{units !== undefined && value !== CHOSEN && <small className="hidden">{counted(units, unit)}</small>}
			</label>
			{value === CHOSEN && <ChosenPlaces atlas={atlas} asked={asked} />}
		</>
	);
}

function option({ key, words }: { readonly key: string; readonly words: string }) {
	return (
		<option key={key} value={key}>
			{words}
		</option>
	);
}

/** The places of the reader's own region: each may leave it, any other may join, by name or by a press on the map. */
function ChosenPlaces({ atlas, asked }: Pick<Props, "atlas" | "asked">) {
	const { parents } = atlas.units;
	const places = asked.spec.each === undefined ? (asked.spec.regions?.[0]?.places ?? []) : [];
	return (
		<span className="chosen-places">
			{places.map((place) => (
				<button
					key={place}
					type="button"
					className="chip"
					disabled={places.length === 1}
					aria-label={`Leave out ${placeName(atlas.units, place)}`}
					onClick={({ currentTarget }) => {
						// The chip goes: the next thing in the line takes the focus that it had.
						(currentTarget.nextElementSibling as HTMLElement | null)?.focus();
						togglePlace(place);
					}}
				>
					{placeName(atlas.units, place)} <span aria-hidden="true">×</span>
				</button>
			))}
			<select
				aria-label={`Add a ${atlas.levels.parent}`}
				value=""
				onChange={(event) => togglePlace(event.currentTarget.value)}
			>
				<option value="" disabled>
					Add …
				</option>
				{[...parents.ids.keys()]
					.filter((parent) => !places.includes(parents.ids[parent]))
					.sort((p, q) => (parents.names[p] < parents.names[q] ? -1 : 1))
					.map((parent) => (
						<option key={parents.ids[parent]} value={parents.ids[parent]}>
							{parents.names[parent]}
						</option>
					))}
			</select>
			<button
				type="button"
				className="word"
				aria-pressed={asked.picking}
				onClick={() => {
					pickPlaces(!asked.picking);
					if (!asked.picking) theMap()?.zoomTo("home");
				}}
			>
				{asked.picking ? "Done picking" : "Pick on the map"}
			</button>
		</span>
	);
}
