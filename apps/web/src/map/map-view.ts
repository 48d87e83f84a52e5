import { type Camera, cameraOn, clampCamera, homeCamera, MAX_ZOOM, project, unproject, zoomAbout } from "./camera.ts";
import type { FrameInput } from "./frame.ts";
import { type Geometry, geometryOf } from "./geometry.ts";
import { bindGestures } from "./gestures.ts";
import { defaultInsets } from "./insets.ts";
import { canvasMeasure, type Measure } from "./label-text.ts";
import { type MapLabel, placeLabels } from "./labels.ts";
import type { Box, Highlight, Insets, MapScene, Point, Shade, Size } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";
import { drawLabels, drawMarks } from "./marks-layer.ts";
import { pickUnit } from "./picking.ts";
import { Sheet } from "./sheet.ts";
import { clearSurface, enterDevicePixels, makeSurface, type Surface, surfaceOf } from "./surface.ts";
import { rasteriseUnits, type UnitRaster } from "./unit-raster.ts";

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
const FADE_MS = 120;
/** Names are placed anew, and the picture is cleaned, when the plan or the camera has rested this long. */
const REST_MS = 140;
const FINEST_RATIO = 2.5;
const RASTER_CELL = 3;

/** The map of section 6 of the page's brief, on two canvases within `host`: the picture, and the marks over it. */
export class MapView {
	readonly #host: HTMLElement;
	readonly #options: MapOptions;
	readonly #picture: Surface;
	readonly #marks: Surface;
	readonly #sheet = new Sheet();
	#measure: Measure;
	readonly #unbind: () => void;
	#theme: MapTheme;
	#reducedMotion: boolean;
	#insets: Insets | null;
	#keepClear: readonly Box[] = [];
	#scene: MapScene | null = null;
	#geometry: Geometry | null = null;
	#size: Size = { width: 0, height: 0 };
	#ratio = 1;
	#home: Camera = { scale: 1, x: 0, y: 0 };
	#camera: Camera = this.#home;
	#labels: readonly MapLabel[] = [];
	#raster: { camera: Camera; raster: UnitRaster } | null = null;
	#hovered: number | null = null;
	#cursor: number | null = null;
	#stale = true;
	#labelsStale = true;
	#pictureStale = true;
	#fadeNext = false;
	#ghost: { surface: Surface; start: number; camera: Camera } | null = null;
	#changed = 0;
	#moved = 0;
	#frame = 0;

	constructor(host: HTMLElement, options: MapOptions) {
		this.#host = host;
		this.#options = options;
		this.#theme = options.theme;
		this.#reducedMotion = options.reducedMotion;
		this.#insets = options.insets ?? null;
		this.#picture = surfaceOf(addCanvas(host));
		this.#marks = surfaceOf(addCanvas(host));
		this.#measure = canvasMeasure(this.#marks.context);
		this.#unbind = bindGestures(host, {
			zoom: (factor, about) => this.#zoomBy(factor, about),
			pan: (dx, dy) => this.pan(dx, dy),
			hover: (at) => this.#point(at),
			tap: (at) => this.#tap(at),
			hold: (at) => this.#hold(at),
			canPan: () => this.zoom > 1.001,
		});
		// A name measured before its font has come would be placed wrongly.
		void document.fonts?.ready.then(() => this.#refreshFonts());
		this.resize();
	}

	get zoom(): number {
		return this.#camera.scale / this.#home.scale;
	}

	get cursor(): number | null {
		return this.#cursor;
	}

	/** Shows a scene from scratch. */
	setScene(scene: MapScene): void {
		const first = this.#geometry === null || scene.outlines !== this.#scene?.outlines;
		this.#scene = scene;
		this.#geometry = geometryOf(scene.outlines);
		if (first) {
			this.#hovered = null;
			this.#cursor = null;
			this.#measureStage();
			this.#camera = this.#home;
			this.#raster = null;
		}
		this.#repaintAll(!first);
	}

	/** The fast path while a price is dragged: only units that changed, and the border. */
	setAssignment(assignment: Uint16Array, people: readonly number[]): void {
		if (this.#scene === null) return;
		const polities = this.#scene.polities.map((polity, p) => ({ ...polity, people: people[p] ?? polity.people }));
		this.#scene = { ...this.#scene, assignment, polities };
		this.#sheet.cancel();
		if (!this.#sheet.repaint(this.#scene)) this.#stale = true;
		this.#touch();
		this.#labelsStale = true;
	}

	setShade(shade: Shade): void {
		if (this.#scene === null || this.#scene.shade === shade) return;
		this.#scene = { ...this.#scene, shade };
		this.#repaintAll(true);
	}

	setTheme(theme: MapTheme): void {
		if (theme === this.#theme) return;
		this.#theme = theme;
		this.#repaintAll(false);
	}

	setReducedMotion(reducedMotion: boolean): void {
		this.#reducedMotion = reducedMotion;
	}

	/** Room around the land at home; a camera at home stays there. */
	setInsets(insets: Insets | null): void {
		this.#insets = insets;
		this.#measureStage();
	}

	/** Parts of the stage, in CSS pixels, that names keep out of: legend and buttons. */
	setKeepClear(boxes: readonly Box[]): void {
		this.#keepClear = boxes;
		this.#labelsStale = true;
		this.#request();
	}

	/** Fades all that a legend entry does not name to 35%; `null` ends it. */
	setHighlight(highlight: Highlight | null): void {
		this.#startFade();
		this.#sheet.veil.set(highlight);
		this.#pictureStale = true;
		this.#request();
	}

	setCursor(unit: number | null): void {
		if (unit === this.#cursor) return;
		this.#cursor = unit;
		if (unit !== null) this.#bringIntoView(unit);
		this.#request();
		this.#options.onCursor(unit);
	}

	zoomTo(target: number | readonly number[] | "home"): void {
		if (this.#geometry === null) return;
		if (target === "home") {
			this.#moveTo(this.#home);
			return;
		}
		const units = typeof target === "number" ? [target] : target;
		if (units.length === 0) return;
		const { boxes } = this.#geometry;
		const side = (of: 0 | 1 | 2 | 3, pick: typeof Math.min) => pick(...units.map((u) => boxes[4 * u + of]));
		const box = { x0: side(0, Math.min), y0: side(1, Math.min), x1: side(2, Math.max), y1: side(3, Math.max) };
		this.#moveTo(cameraOn(box, this.#size, this.#home, typeof target === "number" ? 6 : 12));
	}

	zoomIn(): void {
		this.#zoomBy(1.6, this.#middle());
	}

	zoomOut(): void {
		this.#zoomBy(1 / 1.6, this.#middle());
	}

	/** Zooms to a multiple of home about the middle of the stage, or about a unit. */
	setZoom(zoom: number, unit?: number): void {
		if (this.#geometry === null) return;
		const scale = this.#home.scale * Math.min(MAX_ZOOM, zoom);
		const { centres } = this.#geometry;
		const at =
			unit === undefined ? unproject(this.#camera, this.#middle()) : { x: centres[2 * unit], y: centres[2 * unit + 1] };
		const middle = this.#middle();
		this.#moveTo({ scale, x: middle.x - at.x * scale, y: middle.y - at.y * scale });
	}

	/** Moves the land by CSS pixels. */
	pan(dx: number, dy: number): void {
		this.#moveTo({ ...this.#camera, x: this.#camera.x + dx, y: this.#camera.y + dy });
	}

	/** To be called when the host's size or the pixel ratio may have changed. */
	resize(): void {
		this.#measureStage();
	}

	/** Where a unit's middle is now, in CSS pixels within the host: for a card that belongs to the cursor. */
	positionOf(unit: number): Point | null {
		if (this.#geometry === null) return null;
		const { centres } = this.#geometry;
		return project(this.#camera, { x: centres[2 * unit], y: centres[2 * unit + 1] });
	}

	/** The unit in the middle of the stage: where the keyboard's cursor starts. */
	unitInTheMiddle(): number | null {
		if (this.#geometry === null) return null;
		const at = unproject(this.#camera, this.#middle());
		return pickUnit(this.#geometry, at.x, at.y, Math.max(this.#size.width, this.#size.height) / this.#camera.scale);
	}

	/** What is on stage, names included, `scale` times as fine as CSS pixels. */
	async toPng(scale: number): Promise<Blob> {
		const input = this.#input();
		if (input === null) throw new Error("The map has nothing to show yet");
		const surface = makeSurface();
		clearSurface(surface, this.#size, scale);
		const viewport = { ...input.viewport, camera: this.#camera, size: this.#size, ratio: scale, margin: 0 };
		Sheet.paintAlone({ ...input, viewport }, surface);
		this.#placeLabels();
		drawLabels(surface, { ...this.#marksNow(input.geometry), ratio: scale });
		const blob = await new Promise<Blob | null>((resolve) => surface.canvas.toBlob(resolve, "image/png"));
		if (blob === null) throw new Error("This browser could not write the picture");
		return blob;
	}

	destroy(): void {
		this.#unbind();
		cancelAnimationFrame(this.#frame);
		this.#frame = -1;
		this.#picture.canvas.remove();
		this.#marks.canvas.remove();
	}

	#repaintAll(fade: boolean): void {
		this.#sheet.cancel();
		this.#stale = true;
		this.#labelsStale = true;
		this.#fadeNext = fade;
		if (this.#sheet.shown === null) this.#paintFirst();
		this.#request();
	}

	/** The first picture is painted at once: there is nothing to show meanwhile. */
	#paintFirst(): void {
		const input = this.#input();
		if (input === null) return;
		this.#sheet.begin(input);
		this.#sheet.advance(true);
		this.#pictureStale = true;
		this.#stale = false;
	}

	#input(): FrameInput | null {
		if (this.#scene === null || this.#geometry === null || this.#size.width === 0) return null;
		const viewport = Sheet.viewport(this.#camera, this.#home, this.#size, this.#ratio);
		return { geometry: this.#geometry, scene: this.#scene, theme: this.#theme, viewport };
	}

	#measureStage(): void {
		const size = { width: this.#host.clientWidth, height: this.#host.clientHeight };
		const ratio = Math.min(FINEST_RATIO, window.devicePixelRatio || 1);
		const resized = size.width !== this.#size.width || size.height !== this.#size.height || ratio !== this.#ratio;
		const middle = this.#size.width > 0 ? unproject(this.#camera, this.#middle()) : null;
		const zoom = this.zoom;
		this.#size = size;
		this.#ratio = ratio;
		if (this.#geometry !== null && size.width > 0 && size.height > 0) {
			this.#home = homeCamera(this.#geometry.extent, size, this.#insets ?? defaultInsets(size));
			if (zoom <= 1.001 || middle === null) this.#camera = this.#home;
			else {
				const scale = this.#home.scale * zoom;
				const camera = { scale, x: size.width / 2 - middle.x * scale, y: size.height / 2 - middle.y * scale };
				this.#camera = clampCamera(camera, this.#home, size);
			}
		}
		if (resized) {
			for (const surface of [this.#picture, this.#marks]) clearSurface(surface, size, ratio);
			this.#ghost = null;
			this.#stale = true;
			this.#pictureStale = true;
			this.#draw();
		}
		this.#labelsStale = true;
		this.#request();
	}

	#refreshFonts(): void {
		if (this.#frame === -1) return;
		this.#measure = canvasMeasure(this.#marks.context);
		this.#labelsStale = true;
		this.#request();
	}

	#middle(): Point {
		return { x: this.#size.width / 2, y: this.#size.height / 2 };
	}

	#zoomBy(factor: number, about: Point): boolean {
		const before = this.#camera;
		const zoom = this.zoom * factor;
		const bounded = Math.min(MAX_ZOOM, Math.max(1, zoom)) / this.zoom;
		this.#moveTo(zoomAbout(this.#camera, bounded, about));
		return Math.abs(this.#camera.scale / before.scale - 1) > 1e-6;
	}

	#moveTo(camera: Camera): void {
		const before = this.#camera;
		this.#camera = clampCamera(camera, this.#home, this.#size);
		const { x, y, scale } = this.#camera;
		if (before.x === x && before.y === y && before.scale === scale) return;
		this.#moved = performance.now();
		this.#touch();
		this.#labelsStale = true;
		this.#ghost = null;
		if (before.scale !== scale) this.#options.onZoom?.(this.zoom);
	}

	#bringIntoView(unit: number): void {
		const at = this.positionOf(unit);
		if (at === null) return;
		const edge = Math.min(60, this.#size.width / 5, this.#size.height / 5);
		const dx = Math.max(0, edge - at.x) - Math.max(0, at.x - (this.#size.width - edge));
		const dy = Math.max(0, edge - at.y) - Math.max(0, at.y - (this.#size.height - edge));
		if (dx !== 0 || dy !== 0) this.pan(dx, dy);
	}

	#unitAt(point: Point): number | null {
		if (this.#geometry === null) return null;
		const at = unproject(this.#camera, point);
		return pickUnit(this.#geometry, at.x, at.y, REACH / this.#camera.scale);
	}

	#point(at: Point | null): void {
		const unit = at === null ? null : this.#unitAt(at);
		if (unit !== this.#hovered) {
			this.#hovered = unit;
			this.#request();
		}
		this.#options.onHover(unit, at?.x ?? 0, at?.y ?? 0);
	}

	#tap(at: Point): void {
		const unit = this.#unitAt(at);
		if (unit !== null) this.#options.onPick(unit);
	}

	#hold(at: Point): void {
		const unit = this.#unitAt(at);
		if (unit === null) return;
		this.#hovered = unit;
		this.#request();
		this.#options.onLongPress?.(unit, at.x, at.y);
	}

	#touch(): void {
		this.#changed = performance.now();
		this.#pictureStale = true;
		this.#request();
	}

	#request(): void {
		if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#tick());
	}

	#tick(): void {
		this.#frame = 0;
		if (this.#scene === null || this.#size.width === 0) return;
		const rested = performance.now() - this.#changed > REST_MS;
		if (!this.#sheet.busy && this.#mustPaint(rested)) {
			const input = this.#input();
			if (input !== null) this.#sheet.begin(input);
			this.#stale = false;
		}
		if (this.#sheet.busy && this.#sheet.advance(false)) {
			if (this.#fadeNext) this.#startFade();
			this.#fadeNext = false;
			this.#pictureStale = true;
		}
		if (this.#labelsStale && performance.now() - this.#moved > REST_MS) this.#placeLabels();
		this.#draw();
		const unfinished = this.#sheet.busy || this.#sheet.patched || this.#mustPaint(false);
		if (unfinished || this.#labelsStale || this.#ghost !== null) this.#request();
	}

	/** The picture is not of this camera or plan; or it is, but was patched, and now there is time. */
	#mustPaint(rested: boolean): boolean {
		if (this.#stale) return true;
		const shown = this.#sheet.shown;
		if (shown === null) return true;
		const { camera, margin } = shown.viewport;
		const { scale, x, y } = this.#camera;
		if (camera.scale !== scale || camera.x !== x + margin || camera.y !== y + margin) return true;
		return rested && this.#sheet.patched;
	}

	#placeLabels(): void {
		if (this.#scene === null || this.#geometry === null) return;
		if (this.#raster?.camera !== this.#camera) {
			const { width, height } = this.#size;
			const raster = rasteriseUnits(this.#geometry, this.#camera, width, height, RASTER_CELL);
			this.#raster = { camera: this.#camera, raster };
		}
		this.#labels = placeLabels({
			geometry: this.#geometry,
			scene: this.#scene,
			theme: this.#theme,
			camera: this.#camera,
			zoom: this.zoom,
			size: this.#size,
			raster: this.#raster.raster,
			keepClear: this.#keepClear,
			before: this.#labels,
			measure: this.#measure,
		});
		this.#labelsStale = false;
	}

	#draw(): void {
		if (this.#geometry === null) return;
		if (this.#pictureStale || this.#ghost !== null) {
			this.#sheet.compose(this.#picture, this.#camera, this.#ratio);
			this.#drawGhost();
			this.#pictureStale = false;
		}
		drawMarks(this.#marks, this.#marksNow(this.#geometry));
	}

	#marksNow(geometry: Geometry) {
		return {
			geometry,
			theme: this.#theme,
			camera: this.#camera,
			size: this.#size,
			ratio: this.#ratio,
			labels: this.#labels,
			measure: this.#measure,
			hovered: this.#hovered,
			cursor: this.#cursor,
		};
	}

	/** What was on screen lies over the new picture and thins out. */
	#startFade(): void {
		if (this.#reducedMotion || this.#sheet.shown === null) return;
		const surface = this.#sheet.keepGhost(this.#picture);
		this.#ghost = { surface, start: performance.now(), camera: this.#camera };
	}

	#drawGhost(): void {
		const ghost = this.#ghost;
		if (ghost === null) return;
		const left = 1 - (performance.now() - ghost.start) / FADE_MS;
		if (left <= 0 || ghost.camera !== this.#camera) {
			this.#ghost = null;
			return;
		}
		const { context } = this.#picture;
		enterDevicePixels(context);
		context.globalAlpha = left;
		context.drawImage(ghost.surface.canvas, 0, 0);
		context.globalAlpha = 1;
	}
}

function addCanvas(host: HTMLElement): HTMLCanvasElement {
	const canvas = document.createElement("canvas");
	canvas.style.cssText = "position:absolute;inset:0;width:100%;height:100%;display:block;pointer-events:none";
	canvas.setAttribute("aria-hidden", "true");
	host.append(canvas);
	return canvas;
}
