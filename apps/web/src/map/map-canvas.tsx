import {
	type CSSProperties,
	type JSX,
	type KeyboardEvent,
	type Ref,
	useEffect,
	useId,
	useImperativeHandle,
	useLayoutEffect,
	useRef,
	useState,
} from "react";
import { geometryOf } from "./geometry.ts";
import { keyCommand } from "./keyboard.ts";
import type { Box, Highlight, Insets, MapScene } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";
import { MapView } from "./map-view.ts";
import { type Heading, neighbourTowards } from "./neighbour.ts";
import type { MapPoint } from "./point-marks.ts";
import { showScene } from "./show-scene.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";
import "./map-canvas.css";

export interface MapCanvasProps {
	/** A new object with only another assignment takes the fast path; `ref.current.setAssignment` a faster one. */
	readonly scene: MapScene;
	readonly theme: MapTheme;
	readonly reducedMotion?: boolean;
	readonly highlight?: Highlight | null;
	/** Units to outline as one. */
	readonly emphasis?: readonly number[] | null;
	readonly points?: readonly MapPoint[];
	readonly insets?: Insets;
	readonly keepClear?: readonly Box[];
	/** Accessible name: what the map shows, in words. */
	readonly label: string;
	/** What the live region says, politely, whenever it changes: `unitSpeech` of the cursor. */
	readonly speech?: string;
	readonly ref?: Ref<MapView | null>;
	readonly onHover?: (unit: number | null, x: number, y: number) => void;
	readonly onPick?: (unit: number) => void;
	readonly onCursor?: (unit: number | null) => void;
	readonly onAssign?: (unit: number) => void;
	readonly onLock?: (unit: number) => void;
	readonly onLongPress?: (unit: number, x: number, y: number) => void;
	readonly onZoom?: (zoom: number) => void;
}

const PAN_STEP = 80;
const panSteps: { readonly [heading in Heading]: readonly [number, number] } = {
	up: [0, PAN_STEP],
	down: [0, -PAN_STEP],
	left: [PAN_STEP, 0],
	right: [-PAN_STEP, 0],
};

/** The map on the page: canvas, zoom buttons, the keyboard's cursor, and words for those who hear it. */
export function MapCanvas(props: MapCanvasProps): JSX.Element {
	const host = useRef<HTMLDivElement>(null);
	const view = useRef<MapView | null>(null);
	const latest = useRef(props);
	latest.current = props;
	const [zoom, setZoom] = useState(1);
	const help = useId();
	const shown = useRef<MapScene | null>(null);
	// Before the handle below, which gives this very view away.
	useLayoutEffect(() => {
		if (host.current === null) return;
		const map = new MapView(host.current, {
			theme: latest.current.theme,
			reducedMotion: latest.current.reducedMotion ?? false,
			...(latest.current.insets === undefined ? {} : { insets: latest.current.insets }),
			onHover: (unit, x, y) => latest.current.onHover?.(unit, x, y),
			onPick: (unit) => latest.current.onPick?.(unit),
			onCursor: (unit) => latest.current.onCursor?.(unit),
			onLongPress: (unit, x, y) => latest.current.onLongPress?.(unit, x, y),
			onZoom: (next) => {
				setZoom(next);
				latest.current.onZoom?.(next);
			},
		});
		view.current = map;
		const watcher = new ResizeObserver(() => map.resize());
		watcher.observe(host.current);
		return () => {
			watcher.disconnect();
			map.destroy();
			view.current = null;
			shown.current = null;
		};
	}, []);
	useImperativeHandle(props.ref, () => view.current as MapView, []);
	const { scene, theme, reducedMotion, highlight, emphasis, points, insets, keepClear } = props;
	useEffect(() => view.current?.setTheme(theme), [theme]);
	useEffect(() => view.current?.setReducedMotion(reducedMotion ?? false), [reducedMotion]);
	useEffect(() => view.current?.setInsets(insets ?? null), [insets]);
	const buttons = useRef<HTMLDivElement>(null);
	const home = zoom < 1.001;
	// biome-ignore lint/correctness/useExhaustiveDependencies: the buttons grow by one when away from home
	useEffect(() => {
		view.current?.setKeepClear([...(keepClear ?? []), ...boxesOf(host.current, buttons.current)]);
	}, [keepClear, home]);
	useEffect(() => {
		if (view.current !== null) showScene(view.current, scene, shown.current);
		shown.current = scene;
	}, [scene]);
	useEffect(() => view.current?.setHighlight(highlight ?? null), [highlight]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another country has other lines
	useEffect(() => view.current?.setEmphasis(emphasis ?? null), [emphasis, scene.outlines]);
	useEffect(() => view.current?.setPoints(points ?? []), [points]);

	const onKeyDown = (event: KeyboardEvent) => {
		const map = view.current;
		const command = keyCommand(event);
		if (map === null || command === null || event.target !== event.currentTarget) return;
		if (obey(map, command, latest.current)) event.preventDefault();
	};
	const colours = {
		"--map-paper": theme.paper,
		"--map-panel": theme.panel,
		"--map-ink": theme.ink,
		"--map-edge": theme.muted,
		"--map-line": theme.line,
		"--map-focus": theme.focus,
		"--map-sans": theme.fonts.sans,
	} as CSSProperties;
	return (
		<div className="map-canvas" style={colours}>
			<div
				ref={host}
				className="map-canvas-stage"
				role="application"
				aria-label={props.label}
				aria-describedby={help}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one widget, with a cursor of its own
				tabIndex={0}
				onKeyDown={onKeyDown}
			/>
			<p id={help} className="map-canvas-spoken">
				Arrow keys go from place to place, Enter opens one, Escape leaves. Plus, minus and 0 zoom; Shift and arrows move
				the map.
			</p>
			<p className="map-canvas-spoken" aria-live="polite">
				{props.speech ?? ""}
			</p>
			<ZoomButtons
				ref={buttons}
				zoom={zoom}
				onIn={() => view.current?.zoomIn()}
				onOut={() => view.current?.zoomOut()}
				onHome={() => view.current?.zoomTo("home")}
			/>
		</div>
	);
}

/** The box of an element within its stage, if it takes any room. */
function boxesOf(stage: HTMLElement | null, element: HTMLElement | null): Box[] {
	const [outer, inner] = [stage?.getBoundingClientRect(), element?.getBoundingClientRect()];
	if (outer === undefined || inner === undefined || inner.width === 0) return [];
	const [x0, y0] = [inner.left - outer.left, inner.top - outer.top];
	return [{ x0, y0, x1: x0 + inner.width, y1: y0 + inner.height }];
}

/** Carries a key's command out; `false` when there is nothing to do it with, and the key stays the browser's. */
function obey(map: MapView, command: NonNullable<ReturnType<typeof keyCommand>>, props: MapCanvasProps): boolean {
	const cursor = map.cursor;
	switch (command.does) {
		case "move": {
			const { graph, outlines } = props.scene;
			const next =
				cursor === null
					? map.unitInTheMiddle()
					: neighbourTowards(graph, geometryOf(outlines).centres, cursor, command.heading);
			if (next !== null) map.setCursor(next);
			return true;
		}
		case "pan":
			map.pan(...panSteps[command.heading]);
			return true;
		case "zoom-in":
			map.zoomIn();
			return true;
		case "zoom-out":
			map.zoomOut();
			return true;
		case "home":
			map.zoomTo("home");
			return true;
		case "clear":
			if (cursor === null) return false;
			map.setCursor(null);
			return true;
		case "open":
			if (cursor !== null) props.onPick?.(cursor);
			return cursor !== null;
		case "assign":
			if (cursor !== null) props.onAssign?.(cursor);
			return cursor !== null;
		case "lock":
			if (cursor !== null) props.onLock?.(cursor);
			return cursor !== null;
	}
}
