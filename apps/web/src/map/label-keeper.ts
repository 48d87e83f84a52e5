import type { Camera } from "./camera.ts";
import type { Geometry } from "./geometry.ts";
import { canvasMeasure, type Measure } from "./label-text.ts";
import { placeLabels, withPeople } from "./labels.ts";
import { isLarge, rasterLargeLand } from "./large-land.ts";
import type { MapLabel } from "./map-label.ts";
import { findMapPiecesInTurn } from "./map-pieces.ts";
import type { Box, MapScene } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";
import type { Stage } from "./stage.ts";
import { rasteriseUnits, type UnitRaster } from "./unit-raster.ts";

/** While a plan is dragged, names find new places at most this often, in milliseconds. */
const APART_MS = 90;
/** Cells of the ground on which labels are placed, in CSS pixels. */
const CELL = 3;
/** Of one frame of the screen, for the pieces of a large map. */
const SLICE_MS = 6;

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
	/** The camera that a large map's ground was asked for. */
	#asked: Camera | null = null;
	#finding: { readonly assignment: Uint16Array; readonly steps: Generator<void, unknown> } | null = null;
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
		if (!this.#stale || !this.#ready(from)) return;
		if (rested || performance.now() - this.#placed > APART_MS) this.place(from);
		else this.#labels = withPeople(this.#labels, from.scene, from.theme, from.stage.size.width);
	}

	/** Whether the ground of a large map is there; else it is asked for. */
	#ready({ geometry, scene, stage: { camera, size } }: LabelScene): boolean {
		if (!isLarge(geometry)) return true;
		if (!this.#found(geometry, scene)) return false;
		if (this.#raster?.camera === camera && this.#raster.geometry === geometry) return true;
		if (this.#asked === camera) return false;
		this.#asked = camera;
		void rasterLargeLand(geometry, camera, size, CELL).then((raster) => {
			if (this.#asked === camera) this.#raster = { camera, geometry, raster };
		});
		return false;
	}

	/** Looks for the pieces of a large map, a slice a call. */
	#found(geometry: Geometry, scene: MapScene): boolean {
		if (this.#finding?.assignment !== scene.assignment) {
			this.#finding = { assignment: scene.assignment, steps: findMapPiecesInTurn(geometry, scene) };
		}
		const start = performance.now();
		while (performance.now() - start < SLICE_MS) if (this.#finding.steps.next().done === true) return true;
		return false;
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
