import { grouped, UNASSIGNED } from "@velvet/core";
import { withArticle } from "@velvet/report";
import { type ChoiceNames, type MapScene, underPlan } from "../map/index.ts";

export interface Pointed {
	readonly unit: number;
	/** CSS pixels within the map. */
	readonly x: number;
	readonly y: number;
	readonly at: "pointer" | "unit";
	/** Clicked or tapped, not only passed over: the card stays, and can be acted on. */
	readonly picked: boolean;
}

interface Props {
	readonly scene: MapScene;
	readonly pointed: Pointed;
	readonly choices: ChoiceNames;
	/** What the open question says of the unit, if anything. */
	readonly note: string;
	/** Gives the unit to the next nation; only while a drawn plan is on screen. */
	readonly onGive?: (unit: number) => void;
}

const WIDTH = 252;
const AWAY = 18;

/** The unit pointed at: its people, both votes with A first, and what the plan does with it. */
export function HoverCard({ scene, pointed, choices, note, onGive }: Props) {
	const { units, people, votesA, votesB } = scene;
	const { unit, x, y } = pointed;
	const votes = [votesA[unit] || 0, votesB[unit] || 0];
	const most = Math.max(1, ...votes);
	const give = pointed.picked ? onGive : undefined;
	return (
		<div className="hover-card" aria-hidden={give === undefined} ref={(card) => place(card, x, y)}>
			<p className="hover-name">
				{units.names[unit]} <span>{units.parents.names[units.parentOf[unit]]}</span>
			</p>
			<p className="hover-people">{grouped(people[unit] || 0)} people</p>
			{votes.map((count, camp) => (
				<div key={choices[camp]} className="hover-vote">
					<span>{choices[camp]}</span>
					<span>{grouped(count)}</span>
					<i style={{ width: `${(100 * count) / most}%`, background: `var(--${camp === 0 ? "a" : "b"}-fill-3)` }} />
				</div>
			))}
			{note !== "" && <p className="hover-note">{note}</p>}
			<p className="hover-plan">{underPlan(scene, unit)}</p>
			{give !== undefined && (
				<button
					type="button"
					className="hover-give"
					// The map keeps the focus, and with it the keyboard's cursor.
					onMouseDown={(event) => event.preventDefault()}
					onClick={() => give(unit)}
				>
					Give to {withArticle(scene.polities[nextNation(scene, unit)].name)}
				</button>
			)}
		</div>
	);
}

/** The nation that the next stroke gives the unit to. */
function nextNation({ assignment, polities }: MapScene, unit: number): number {
	const now = assignment[unit];
	return now === UNASSIGNED ? 0 : (now + 1) % polities.length;
}

/** 18 px off the pointer, on the side with room; never outside the window. On phones at the foot of the map. */
function place(card: HTMLElement | null, x: number, y: number): void {
	const stage = card?.offsetParent;
	if (!card || !(stage instanceof HTMLElement)) return;
	if (matchMedia("(max-width: 719px)").matches) {
		card.style.transform = "";
		return;
	}
	const box = stage.getBoundingClientRect();
	const height = card.offsetHeight;
	const coarse = matchMedia("(pointer: coarse)").matches;
	const right = x + AWAY + WIDTH < stage.clientWidth;
	const left = coarse ? clamp(x - WIDTH / 2, 6, stage.clientWidth - WIDTH - 6) : right ? x + AWAY : x - AWAY - WIDTH;
	const top = coarse ? y - AWAY - height : clamp(y + AWAY, 6 - box.top, innerHeight - box.top - height - 8);
	card.style.transform = `translate(${Math.round(Math.max(6 - box.left, left))}px, ${Math.round(Math.max(6 - box.top, top))}px)`;
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
