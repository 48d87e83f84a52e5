import type { UnitId } from "@velvet/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PointView } from "../engine/views.ts";
import { useMedia, usePhone } from "../frame/use-media.ts";
import { type Box, type Highlight, type Insets, MapCanvas, type MapScene, unitSpeech } from "../map/index.ts";
import { chanceNote } from "../referendum/chance-note.ts";
import { togglePlace } from "../referendum/change-ask.ts";
import { regionName } from "../referendum/region-words.ts";
import { assignToOther } from "../state/draw.ts";
import { useMarks } from "../state/marks.ts";
import { choose, read, useSession } from "../state/session.ts";
import { mapThemeOf } from "../theme/map-theme.ts";
import { useTheme } from "../theme/use-theme.ts";
import { askedScene } from "./asked-scene.ts";
import { ChanceLegend } from "./chance-legend.tsx";
import { HoverCard, type Pointed } from "./hover-card.tsx";
import { Legend } from "./legend.tsx";
import { keepMap, theMap } from "./map-handle.ts";
import { PrintMap } from "./print-map.tsx";
import { plainSentence } from "./sentence-line.tsx";
import { useScene } from "./use-scene.ts";
import { useSceneOnMap } from "./use-scene-on-map.ts";
import { useShrinking } from "./use-shrinking.ts";

/** The map with its legend and the card of the unit pointed at. */
export function MapStage() {
	const plan = useScene();
	const scene = useSceneOnMap(plan);
	const moved = useSession((session) => session.onMap?.moved ?? null);
	const box = useRef<HTMLDivElement>(null);
	const small = useShrinking(box);
	const [zoomed, setZoomed] = useState(false);
	const [highlight, setHighlight] = useState<Highlight | null>(null);
	const wide = useMedia(OVER_THE_SEA);
	const phone = usePhone();
	const points = useMarks((marks) => marks.points?.file ?? null);
	const asked = useSession((session) => session.asked);
	const view = asked?.view ?? null;
	const atlas = useSession((session) => session.atlas);
	const regions = view?.result.regions ?? [];
	const alone = regions.length === 1 && atlas !== null;
	const name = alone ? regionName(regions[0].region, atlas).replace(/^the /, "") : "";
	const chances = view?.chances ?? null;
	const shown = useMemo(
		() => (scene === null || chances === null ? scene : askedScene(scene, name, chances)),
		[scene, name, chances],
	);
	const legend =
		scene !== null &&
		(view === null ? (
			<Legend {...{ scene, points, moved }} floating={wide} grounded={zoomed} onHighlight={setHighlight} />
		) : (
			<ChanceLegend view={view} floating={wide} grounded={zoomed} />
		));
	return (
		<>
			{!wide && !phone && legend}
			<div className="map-box" ref={box} data-small={small || undefined}>
				{scene !== null && shown !== null && (
					<StageMap scene={scene} shown={shown} highlight={view === null ? highlight : null} onZoomed={setZoomed} />
				)}
				{plan !== null && shown !== null && <PrintMap scene={view === null ? plan : shown} />}
				{wide && legend}
			</div>
			{phone && legend}
		</>
	);
}

/** A window whose stage has sea enough for the legend to stand over; it stands above the map in others. */
const OVER_THE_SEA = "(min-width: 1264px)";
/** One that has, but little. */
const TIGHT = "(min-width: 1264px) and (max-width: 1383px)";
const tightInsets: Insets = { top: 12, right: 20, bottom: 10, left: 16, leansLeft: true };

interface MapProps {
	/** The plan on screen, of which cards and speech tell. */
	readonly scene: MapScene;
	/** What the map shows of it: while a vote is simulated, chances. */
	readonly shown: MapScene;
	readonly highlight: Highlight | null;
	readonly onZoomed: (zoomed: boolean) => void;
}

function StageMap({ scene, shown, highlight, onZoomed }: MapProps) {
	const theme = useTheme();
	const forced = useMedia("(forced-colors: active)");
	const still = useMedia("(prefers-reduced-motion: reduce)");
	const mapTheme = useMemo(() => mapThemeOf(theme, forced), [theme, forced]);
	const [pointed, setPointed] = useState<Pointed | null>(null);
	const [cursor, setCursor] = useState<number | null>(null);
	const names = useSession((session) => session.theCase?.campNames);
	const label = useSession((session) =>
		session.onMap === null ? `Map. ${plainSentence(session)}` : `Map ${session.onMap.when}.`,
	);
	const choices = useMemo(() => [`${names?.A ?? ""}, A`, `${names?.B ?? ""}, B`] as const, [names]);
	const keepClear = useKeepClear();
	const emphasis = useMarks((marks) => marks.units);
	const points = usePoints();
	useLook();
	const tight = useMedia(TIGHT);
	const troubled = useSession((session) => session.trouble !== null);
	useElsewhere(useCallback(() => setPointed(null), []));
	const instead = useSession((session) => session.onMap !== null);
	const drawing = useSession((session) => session.shown?.row === "yours") && !instead;
	const asked = useSession((session) => session.asked);
	const picking = asked?.picking ?? false;
	const noteOf = (unit: number) => (asked?.view == null ? "" : chanceNote(asked.view, scene.units, unit));
	const card = (unit: number, x: number, y: number, picked: boolean) =>
		setPointed({ unit, x, y, at: "pointer", picked });
	/** The card of the cursor stands beside its unit. */
	const open = useCallback((unit: number, picked: boolean) => {
		const at = theMap()?.positionOf(unit);
		if (at) setPointed({ unit, x: at.x, y: at.y, at: "unit", picked });
	}, []);
	return (
		<>
			<MapCanvas
				ref={keepMap}
				scene={shown}
				theme={mapTheme}
				reducedMotion={still}
				highlight={highlight}
				emphasis={emphasis}
				points={points}
				keepClear={keepClear}
				{...(tight && { insets: tightInsets })}
				label={label}
				speech={cursor === null ? "" : `${unitSpeech(scene, cursor, choices)} ${noteOf(cursor)}`.trim()}
				onHover={(unit, x, y) => {
					// On its way to the card's button, the pointer passes over other units.
					if (drawing && pointed?.picked) return;
					if (unit === null) setPointed(null);
					else card(unit, x, y, false);
				}}
				onPick={(unit) => {
					if (picking) {
						togglePlace(scene.units.parents.ids[scene.units.parentOf[unit]]);
						return;
					}
					theMap()?.setCursor(unit);
					open(unit, true);
				}}
				onCursor={(unit) => {
					setCursor(unit);
					if (unit === null) setPointed(null);
					else if (theMap() !== null && document.activeElement?.getAttribute("role") === "application") {
						open(unit, false);
					}
				}}
				// What is drawn is the plan on screen, not what a tab shows in its place.
				{...(instead ? {} : { onAssign: assignToOther })}
				onLongPress={(unit, x, y) => card(unit, x, y, true)}
				onZoom={(zoom) => {
					setPointed((now) => (now?.picked ? null : now));
					onZoomed(zoom > 1.02);
					rememberLook(zoom);
				}}
			/>
			{pointed !== null && !troubled && (
				<HoverCard
					scene={scene}
					pointed={pointed}
					choices={choices}
					note={noteOf(pointed.unit)}
					{...(drawing ? { onGive: assignToOther } : {})}
				/>
			)}
		</>
	);
}

const noPoints: readonly PointView[] = [];

/** The dropped points, once they are found in the atlas on screen. */
function usePoints(): readonly PointView[] {
	const points = useMarks((marks) => marks.points);
	const atlas = useSession((session) => session.atlas?.key);
	return points !== null && points.atlas === atlas ? points.list : noPoints;
}

/** Tells when the reader turns to something else: the focus or a press beyond the map, a scroll, another window. */
function useElsewhere(onElsewhere: () => void): void {
	useEffect(() => {
		const quit = new AbortController();
		const options = { signal: quit.signal, capture: true, passive: true };
		const beyond = ({ target }: Event) => {
			if (!(target instanceof Element && target.closest(".map-box"))) onElsewhere();
		};
		document.addEventListener("focusin", beyond, options);
		document.addEventListener("pointerdown", beyond, options);
		document.addEventListener("scroll", onElsewhere, options);
		window.addEventListener("blur", ({ target }) => target === window && onElsewhere(), options);
		return () => quit.abort();
	}, [onElsewhere]);
}

let looking: ReturnType<typeof setTimeout> | undefined;

/** Keeps where the map looks among the choices, once it rests. */
function rememberLook(zoom: number): void {
	clearTimeout(looking);
	looking = setTimeout(() => {
		const { atlas } = read();
		const unit = theMap()?.unitInTheMiddle() ?? null;
		choose({ view: atlas === null || unit === null || zoom < 1.02 ? null : { unit: atlas.units.ids[unit], zoom } });
	}, 300);
}

/** Takes the map where the link looked, once. */
function useLook(): void {
	const taken = useRef(false);
	useEffect(() => {
		if (taken.current) return;
		taken.current = true;
		const { choices, atlas } = read();
		if (choices.view === null || atlas === null) return;
		const { unit: id, zoom } = choices.view;
		const unit = atlas.units.ids.indexOf(id as UnitId);
		if (unit >= 0) requestAnimationFrame(() => theMap()?.setZoom(zoom, unit));
	}, []);
}

/** Names keep out of the legend and the buttons, which stand over the sea. */
function useKeepClear(): readonly Box[] {
	const wide = useMedia(OVER_THE_SEA);
	const [boxes, setBoxes] = useState<readonly Box[]>([]);
	useEffect(() => {
		if (!wide) {
			setBoxes([]);
			return;
		}
		const stage = document.querySelector<HTMLElement>(".map-box");
		const legend = stage?.querySelector<HTMLElement>(".legend");
		if (!stage || !legend) return;
		const measure = () => {
			const { left, top } = stage.getBoundingClientRect();
			const around = legend.getBoundingClientRect();
			setBoxes([
				{ x0: around.left - left - 6, y0: around.top - top - 6, x1: around.right - left, y1: around.bottom - top },
			]);
		};
		const watcher = new ResizeObserver(measure);
		watcher.observe(stage);
		watcher.observe(legend);
		return () => watcher.disconnect();
	}, [wide]);
	return boxes;
}
