import { unproject } from "./camera.ts";
import { type Emphasis, emphasise } from "./emphasis.ts";
import type { FrameInput } from "./frame.ts";
import { type Geometry, geometryOf } from "./geometry.ts";
import { bindGestures } from "./gestures.ts";
import { Ghost } from "./ghost.ts";
import { LabelKeeper } from "./label-keeper.ts";
import { isLarge } from "./large-land.ts";
import type { Box, Highlight, Insets, MapScene, Point, Shade } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";
import { drawMarks, type Marks } from "./marks-layer.ts";
import { pickUnit } from "./picking.ts";
import { mapPicture } from "./picture.ts";
import { type MapPoint, pickPoint } from "./point-marks.ts";
import { Sheet } from "./sheet.ts";
import { Stage } from "./stage.ts";
import { clearSurface, type Surface, surfaceOf } from "./surface.ts";

export interface MapOptions {
	readonly theme: MapTheme;
	readonly reducedMotion: boolean;
	/** Room between the edge of the stage and the land at home; by the width of the stage when not given. */
	readonly insets?: Insets;
	/** The unit under the pointer, with the pointer's CSS pixels within the host; `null` when it leaves the land. */
	onHover(unit: number | null, x: number, y: number): void;
	onPick(unit: number): void;
	onCursor(unit: number | null): void;
	/** A finger that rests on a unit. */
	onLongPress?(unit: number, x: number, y: number): void;
	/** Whenever the zoom changes: 1 is home. */
	onZoom?(zoom: number): void;
}

/** Pointing within this many CSS pixels of a unit finds it. */
const REACH = 6;
/** Names are placed anew, and a patched picture is painted clean, when all has rested this long. Milliseconds. */
const REST_MS = 140;
const ZOOM_STEP = 1.6;
/** Milliseconds of painting in one frame of the screen: less while a hand is on the map. */
const SLICE_MOVING = 8;
const SLICE_STILL = 16;

/** The map of section 6 of the page's brief, on two canvases within `host`: the picture, and the marks over it. */
export class MapView {
	readonly #options: MapOptions;
	readonly #picture: Surface;
	readonly #marks: Surface;
	readonly #stage: Stage;
	readonly #sheet = new Sheet();
	readonly #ghost = new Ghost();
	readonly #labels: LabelKeeper;
	readonly #unbind: () => void;
	#theme: MapTheme;
	#reducedMotion: boolean;
	#scene: MapScene | null = null;
	#geometry: Geometry | null = null;
	#hovered: number | null = null;
	#cursor: number | null = null;
	#emphasis: Emphasis | null = null;
	#points: readonly MapPoint[] = [];
	#pointAt: number | null = null;
	/** The shown picture is of another scene, theme or size. */
	#outdated = true;
	#fadeNext = false;
	#pictureStale = true;
	/** The canvas holds more or less than the last composition: a ghost, or nothing after a new size. */
	#pictureLost = true;
	#toldZoom = 1;
	#changed = 0;
	#gesture = 0;
	#moved = 0;
	#frame = 0;
	#gone = false;

	constructor(host: HTMLElement, options: MapOptions) {
		this.#options = options;
		this.#theme = options.theme;
		this.#reducedMotion = options.reducedMotion;
		this.#stage = new Stage(host, options.insets ?? null);
		this.#picture = surfaceOf(addCanvas(host));
		this.#marks = surfaceOf(addCanvas(host));
		this.#labels = new LabelKeeper(this.#marks.context);
		this.#unbind = bindGestures(host, {
			zoom: (factor, about) => this.#byHand(this.#stage.zoomBy(factor, about)),
			pan: (dx, dy) => this.#byHand(this.#stage.pan(dx, dy)),
			hover: (at) => this.#point(at),
			tap: (at) => this.#tap(at),
			hold: (at) => this.#hold(at),
			canPan: () => this.zoom > 1.001,
		});
		void document.fonts?.ready.then(() => {
			this.#labels.forgetFonts();
			this.#request();
		});
		this.resize();
	}

	get zoom(): number {
		return this.#stage.zoom;
	}

	get cursor(): number | null {
		return this.#cursor;
	}

	/** Shows a scene from scratch. */
	setScene(scene: MapScene): void {
		const elsewhere = scene.outlines !== this.#scene?.outlines;
		this.#scene = scene;
		if (elsewhere) {
			this.#geometry = geometryOf(scene.outlines);
			this.#stage.setGeometry(this.#geometry);
			this.#hovered = null;
			this.#cursor = null;
			this.#emphasis = null;
		}
		this.#repaint(!elsewhere);
	}

	/** The fast path while a price is dragged: only units that changed, and the border. */
	setAssignment(assignment: Uint16Array, people: readonly number[]): void {
		if (this.#scene === null) return;
		const polities = this.#scene.polities.map((polity, p) => ({ ...polity, people: people[p] ?? polity.people }));
		this.#scene = { ...this.#scene, assignment, polities };
		this.#sheet.cancel();
		if (!this.#sheet.repaint(this.#scene)) this.#outdated = true;
		this.#touch();
	}

	setShade(shade: Shade): void {
		if (this.#scene === null || this.#scene.shade === shade) return;
		this.#scene = { ...this.#scene, shade };
		this.#repaint(true);
	}

	setTheme(theme: MapTheme): void {
		if (theme === this.#theme) return;
		this.#theme = theme;
		this.#repaint(false);
	}

	setReducedMotion(reducedMotion: boolean): void {
		this.#reducedMotion = reducedMotion;
	}

	/** Room around the land at home; a camera at home stays there. */
	setInsets(insets: Insets | null): void {
		this.#stage.setInsets(insets);
		this.#touch();
	}

	/** Parts of the stage, in CSS pixels, that names keep out of: legend and buttons. */
	setKeepClear(boxes: readonly Box[]): void {
		this.#labels.setKeepClear(boxes);
		this.#request();
	}

	/** Fades all that a legend entry does not name to 35%; `null` ends it. */
	setHighlight(highlight: Highlight | null): void {
		this.#fade();
		this.#sheet.setHighlight(highlight);
		this.#pictureStale = true;
		this.#pictureLost = true;
		this.#request();
	}

	/** Outlines units as one, whatever the legend fades; `null` ends it. */
	setEmphasis(units: readonly number[] | null): void {
		const outlines = this.#geometry?.outlines;
		this.#emphasis = units === null || outlines === undefined ? null : emphasise(outlines, units);
		this.#request();
	}

	/** Points to mark, each with the name that it shows when pointed at. */
	setPoints(points: readonly MapPoint[]): void {
		this.#points = points;
		this.#pointAt = null;
		this.#request();
	}

	setCursor(unit: number | null): void {
		if (unit === this.#cursor) return;
		this.#cursor = unit;
		if (unit !== null) this.#after(this.#stage.bringIntoView(unit));
		this.#request();
		this.#options.onCursor(unit);
	}

	zoomTo(target: number | readonly number[] | "home"): void {
		this.#after(this.#stage.zoomTo(target));
	}

	/** Zooms to a multiple of home, about the middle of the stage or with a unit in the middle. */
	setZoom(zoom: number, unit?: number): void {
		this.#after(this.#stage.setZoom(zoom, unit));
	}

	zoomIn(): void {
		this.#after(this.#stage.zoomBy(ZOOM_STEP, this.#stage.middle));
	}

	zoomOut(): void {
		this.#after(this.#stage.zoomBy(1 / ZOOM_STEP, this.#stage.middle));
	}

	/** Moves the land by CSS pixels. */
	pan(dx: number, dy: number): void {
		this.#after(this.#stage.pan(dx, dy));
	}

	/** To be called when the host's size or the pixel ratio may have changed. */
	resize(): void {
		if (this.#stage.measure()) {
			for (const surface of [this.#picture, this.#marks]) clearSurface(surface, this.#stage.size, this.#stage.ratio);
			this.#ghost.drop();
			this.#outdated = true;
			this.#pictureLost = true;
			this.#pictureStale = true;
			this.#draw();
		}
		this.#labels.touch();
		this.#request();
	}

	/** Where a unit's middle is now, in CSS pixels within the host: for a card that belongs to the cursor. */
	positionOf(unit: number): Point | null {
		return this.#geometry === null ? null : this.#stage.positionOf(unit);
	}

	/** The unit in or nearest to the middle of the stage: where the keyboard's cursor starts. */
	unitInTheMiddle(): number | null {
		return this.#unitAt(this.#stage.middle, Math.max(this.#stage.size.width, this.#stage.size.height));
	}

	/** What is on stage, names included, `scale` times as fine as CSS pixels. */
	async toPng(scale: number): Promise<Blob> {
		const input = this.#input();
		if (input === null) throw new Error("The map has nothing to show yet");
		this.#labels.place({ ...input, stage: this.#stage });
		return mapPicture(input, { ...this.#marksOf(input), ratio: scale });
	}

	destroy(): void {
		this.#gone = true;
		this.#unbind();
		cancelAnimationFrame(this.#frame);
		this.#picture.canvas.remove();
		this.#marks.canvas.remove();
	}

	#repaint(fade: boolean): void {
		this.#sheet.cancel();
		this.#outdated = true;
		this.#fadeNext = fade;
		this.#labels.touch();
		// The first picture is painted at once, unless that takes too long: there is nothing to show meanwhile.
		const large = this.#geometry !== null && isLarge(this.#geometry);
		if (this.#sheet.shown === null && !large) this.#paint(Infinity);
		this.#request();
	}

	#input(): FrameInput | null {
		if (this.#scene === null || this.#geometry === null || this.#stage.empty) return null;
		const viewport = Sheet.viewport(this.#stage);
		return { geometry: this.#geometry, scene: this.#scene, theme: this.#theme, viewport };
	}

	#byHand(moved: boolean): boolean {
		if (moved) this.#gesture = performance.now();
		return this.#moves(moved);
	}

	/** The camera has jumped, or not: a picture of where it was is not needed any more. */
	#after(moved: boolean): boolean {
		if (moved) this.#sheet.cancel();
		return this.#moves(moved);
	}

	#moves(moved: boolean): boolean {
		if (!moved) return false;
		this.#moved = performance.now();
		this.#ghost.drop();
		this.#touch();
		if (this.#toldZoom !== this.zoom) this.#options.onZoom?.(this.zoom);
		this.#toldZoom = this.zoom;
		return true;
	}

	#unitAt(point: Point, reach: number): number | null {
		if (this.#geometry === null) return null;
		const { camera } = this.#stage;
		const at = unproject(camera, point);
		return pickUnit(this.#geometry, at.x, at.y, reach / camera.scale);
	}

	#point(at: Point | null): void {
		const unit = at === null ? null : this.#unitAt(at, REACH);
		const pointAt = at === null ? null : pickPoint(this.#points, this.#stage.camera, at);
		if (unit !== this.#hovered || pointAt !== this.#pointAt) this.#request();
		this.#hovered = unit;
		this.#pointAt = pointAt;
		this.#options.onHover(unit, at?.x ?? 0, at?.y ?? 0);
	}

	#tap(at: Point): void {
		const unit = this.#unitAt(at, REACH);
		if (unit === null) this.setCursor(null);
		else this.#options.onPick(unit);
	}

	#hold(at: Point): void {
		const unit = this.#unitAt(at, REACH);
		if (unit === null) return;
		this.#hovered = unit;
		this.#request();
		this.#options.onLongPress?.(unit, at.x, at.y);
	}

	#touch(): void {
		this.#changed = performance.now();
		this.#pictureStale = true;
		this.#labels.touch();
		this.#request();
	}

	#request(): void {
		if (this.#frame === 0 && !this.#gone) this.#frame = requestAnimationFrame(() => this.#tick());
	}

	#tick(): void {
		this.#frame = 0;
		if (this.#scene === null || this.#geometry === null || this.#stage.empty) return;
		const now = performance.now();
		const rested = now - this.#changed > REST_MS;
		const moving = now - this.#gesture < REST_MS;
		// A large map is not painted under a moving hand: its last picture is scaled until the hand rests.
		if (!(moving && isLarge(this.#geometry)) && (this.#sheet.busy || this.#mustPaint(rested))) {
			this.#paint(moving ? SLICE_MOVING : SLICE_STILL);
		}
		if (now - this.#moved > REST_MS) {
			const { scene, geometry } = { scene: this.#scene, geometry: this.#geometry };
			this.#labels.refresh({ scene, geometry, theme: this.#theme, stage: this.#stage }, rested);
		}
		this.#draw();
		if (this.#sheet.waiting) this.#pictureLost = true;
		const unfinished = this.#sheet.busy || this.#sheet.patched || this.#mustPaint(false);
		if (unfinished || this.#labels.stale || this.#ghost.alive || this.#pictureLost) this.#request();
	}

	/** The picture is not of this camera or plan; or it is, but was patched, and now there is time. */
	#mustPaint(rested: boolean): boolean {
		return this.#outdated || !this.#sheet.shows(this.#stage) || (rested && this.#sheet.patched);
	}

	#paint(budget: number): void {
		if (!this.#sheet.busy) {
			const input = this.#input();
			if (input === null) return;
			this.#sheet.begin(input);
			this.#outdated = false;
		}
		if (!this.#sheet.advance(budget)) return;
		if (this.#fadeNext) this.#fade();
		this.#fadeNext = false;
		this.#pictureStale = true;
	}

	#draw(): void {
		const input = this.#input();
		if (input === null) return;
		if (this.#pictureStale || this.#pictureLost) {
			const { camera, ratio } = this.#stage;
			this.#sheet.compose(this.#picture, camera, ratio, this.#pictureLost);
			this.#ghost.draw(this.#picture);
			this.#pictureLost = this.#ghost.alive;
			this.#pictureStale = false;
		}
		drawMarks(this.#marks, this.#marksOf(input));
	}

	#marksOf({ geometry, theme }: FrameInput): Marks {
		const { camera, size, ratio } = this.#stage;
		const { labels, measure } = this.#labels;
		return {
			geometry,
			theme,
			camera,
			size,
			ratio,
			labels,
			measure,
			hovered: this.#hovered,
			cursor: this.#cursor,
			emphasis: this.#emphasis,
			points: this.#points,
			pointAt: this.#pointAt,
		};
	}

	#fade(): void {
		if (this.#reducedMotion || this.#sheet.shown === null) return;
		this.#ghost.keep(this.#picture);
		this.#pictureLost = true;
	}
}

function addCanvas(host: HTMLElement): HTMLCanvasElement {
	const canvas = document.createElement("canvas");
	canvas.style.cssText = "position:absolute;inset:0;width:100%;height:100%;display:block;pointer-events:none";
	canvas.setAttribute("aria-hidden", "true");
	host.append(canvas);
	return canvas;
}
