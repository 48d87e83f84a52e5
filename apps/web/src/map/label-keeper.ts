import type { Camera } from "./camera.ts";
import type { Geometry } from "./geometry.ts";
import { canvasMeasure, type Measure } from "./label-text.ts";
import { placeLabels, withPeople } from "./labels.ts";
import type { MapLabel } from "./map-label.ts";
import type { Box, MapScene } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";
import type { Stage } from "./stage.ts";
import { rasteriseUnits, type UnitRaster } from "./unit-raster.ts";

/** While a plan is dragged, names find new places at most this often, in milliseconds. */
const APART_MS = 90;
/** Cells of the ground on which labels are placed, in CSS pixels. */
const CELL = 3;

export interface LabelScene {
	readonly geometry: Geometry;
	readonly scene: MapScene;
	readonly theme: MapTheme;
	readonly stage: Stage;
}

/** The names on the map, placed anew when they must be and there is time. */
export class LabelKeeper {
	readonly #context: CanvasRenderingContext2D;
	#measure: Measure;
	#labels: readonly MapLabel[] = [];
	#keepClear: readonly Box[] = [];
	#raster: { readonly camera: Camera; readonly geometry: Geometry; readonly raster: UnitRaster } | null = null;
	#stale = true;
	#placed = 0;

	constructor(context: CanvasRenderingContext2D) {
		this.#context = context;
		this.#measure = canvasMeasure(context);
	}

	get labels(): readonly MapLabel[] {
		return this.#labels;
	}

	get measure(): Measure {
		return this.#measure;
	}

	get stale(): boolean {
		return this.#stale;
	}

	/** Parts of the stage, in CSS pixels, that names keep out of. */
	setKeepClear(boxes: readonly Box[]): void {
		this.#keepClear = boxes;
		this.#stale = true;
	}

	/** Widths measured before the fonts came are wrong. */
	forgetFonts(): void {
		this.#measure = canvasMeasure(this.#context);
		this.#stale = true;
	}

	/** The plan, the camera or the theme has changed. */
	touch(): void {
		this.#stale = true;
	}

	/** Numbers follow a plan at once; places follow when it rests, and every so often. */
	refresh(from: LabelScene, rested: boolean): void {
		if (!this.#stale) return;
		if (rested || performance.now() - this.#placed > APART_MS) this.place(from);
		else this.#labels = withPeople(this.#labels, from.scene, from.theme, from.stage.size.width);
	}

	place({ geometry, scene, theme, stage }: LabelScene): void {
		const { camera, size, zoom } = stage;
		if (this.#raster?.camera !== camera || this.#raster.geometry !== geometry) {
			this.#raster = { camera, geometry, raster: rasteriseUnits(geometry, camera, size.width, size.height, CELL) };
		}
		this.#labels = placeLabels({
			geometry,
			scene,
			theme,
			camera,
			zoom,
			size,
			raster: this.#raster.raster,
			keepClear: this.#keepClear,
			before: this.#labels,
			measure: this.#measure,
		});
		this.#stale = false;
		this.#placed = performance.now();
	}
}
