import { Backdrop } from "./backdrop.ts";
import type { Camera } from "./camera.ts";
import { Frame, type FrameInput, finish, flush } from "./frame.ts";
import type { Highlight, MapScene } from "./map-scene.ts";
import type { Patch } from "./patches.ts";
import type { Stage } from "./stage.ts";
import { clearSurface, enterDevicePixels, makeSurface, type Surface } from "./surface.ts";
import { Veil } from "./veil.ts";
import type { Viewport } from "./viewport.ts";

/** Zooms nearer than this count as home. */
const HOME_ZOOM = 1.01;
/** While zoomed in, a picture is painted this many CSS pixels larger on each side, for the way of a drag. */
const OVERSCAN = 64;

/**
 * Two pictures of the map: one that is shown, moved and scaled with the camera, and one that is being painted.
 *
 * So a camera that moves costs three copied bitmaps a frame, and the picture sharpens as soon as the other is done.
 */
export class Sheet {
	readonly #veil = new Veil();
	readonly #strip = makeSurface();
	readonly #probe = makeSurface();
	readonly #flat = makeSurface();
	#flatFresh = false;
	readonly #backdrop = new Backdrop();
	#shown = new Frame();
	#next = new Frame();
	#painting: Generator<Surface | null, void> | null = null;
	#patched = false;
	/** Parts of the shown picture that have changed since it was last composed, when nothing else has. */
	#patches: Patch[] = [];
	#composed: { readonly camera: Camera; readonly frame: Frame } | null = null;

	setHighlight(highlight: Highlight | null): void {
		this.#veil.set(highlight);
		this.#flatFresh = false;
	}

	/** A layer of the picture is still being painted elsewhere. */
	get waiting(): boolean {
		return this.#veil.waiting;
	}

	/** What the shown picture was painted from. */
	get shown(): FrameInput | null {
		return this.#shown.input;
	}

	get busy(): boolean {
		return this.#painting !== null;
	}

	/** The shown picture was changed unit by unit, which leaves a breath of the old colours along their lines. */
	get patched(): boolean {
		return this.#patched;
	}

	/** The viewport of a picture of what is on stage. */
	static viewport({ camera, size, ratio, zoom }: Stage): Viewport {
		const margin = zoom > HOME_ZOOM ? OVERSCAN : 0;
		return {
			camera: { scale: camera.scale, x: camera.x + margin, y: camera.y + margin },
			size: { width: size.width + 2 * margin, height: size.height + 2 * margin },
			ratio,
			zoom,
			margin,
		};
	}

	/** Whether the shown picture is of this very camera. */
	shows({ camera }: Pick<Stage, "camera">): boolean {
		if (this.shown === null) return false;
		const { camera: painted, margin } = this.shown.viewport;
		return painted.scale === camera.scale && painted.x === camera.x + margin && painted.y === camera.y + margin;
	}

	/** Starts a picture; one that was being painted is given up. */
	begin(input: FrameInput): void {
		this.cancel();
		const shown = this.#shown;
		if (shown.input !== null && shown.input.viewport.zoom <= HOME_ZOOM && input.viewport.zoom > HOME_ZOOM) {
			this.#backdrop.keep(shown.input, [shown.land, shown.lines, shown.border]);
		}
		this.#painting = this.#next.paint(input, this.#strip, this.#shown);
	}

	cancel(): void {
		this.#painting?.return(undefined);
		this.#painting = null;
	}

	/** Paints on for about `budget` milliseconds; `true` when a new picture is to be shown from now on. */
	advance(budget: number): boolean {
		const painting = this.#painting;
		if (painting === null) return false;
		const start = performance.now();
		for (;;) {
			const { done, value } = painting.next();
			if (done === true) break;
			// Another thread paints: time here would be spent for nothing.
			if (value === null) return false;
			if (budget === Infinity) continue;
			flush(value, this.#probe);
			if (performance.now() - start > budget) return false;
		}
		this.#painting = null;
		this.#patched = false;
		[this.#shown, this.#next] = [this.#next, this.#shown];
		this.#veil.forget();
		this.#flatFresh = false;
		return true;
	}

	/** Brings the shown picture up to date with a changed assignment; `false` when it must be painted anew. */
	repaint(scene: MapScene): boolean {
		const patches = this.#shown.repaint(scene, this.#strip);
		if (patches === null) return false;
		this.#veil.forget();
		this.#flatFresh = false;
		this.#patched = true;
		this.#patches.push(...patches);
		return true;
	}

	/**
	 * Draws the shown picture as `camera` sees it. Where only a plan has changed, only what it changed; `fresh` when the
	 * target does not hold the last composition.
	 */
	compose(target: Surface, camera: Camera, ratio: number, fresh: boolean): void {
		const { context, canvas } = target;
		const input = this.#shown.input;
		if (input === null) return;
		const { viewport } = input;
		enterDevicePixels(context);
		const k = camera.scale / viewport.camera.scale;
		const dx = Math.round((camera.x - viewport.camera.x * k) * ratio);
		const dy = Math.round((camera.y - viewport.camera.y * k) * ratio);
		const width = (this.#shown.land.canvas.width * k * ratio) / viewport.ratio;
		const height = (this.#shown.land.canvas.height * k * ratio) / viewport.ratio;
		const still = k === 1 && ratio === viewport.ratio;
		const veil = this.#veil.layer(input, viewport);
		const under = this.#veil.underBorder;
		const layers = [this.#shown.land, this.#shown.lines];
		if (veil !== null && under) layers.push(veil);
		layers.push(this.#shown.border);
		if (veil !== null && !under) layers.push(veil);
		const patches = this.#patches;
		const same = this.#composed?.camera === camera && this.#composed.frame === this.#shown;
		this.#patches = [];
		this.#composed = { camera, frame: this.#shown };
		if (still && same && !fresh && veil === null && patches.length > 0) {
			for (const { x, y, width, height } of patches) {
				for (const { canvas } of layers) {
					context.drawImage(canvas, x, y, width, height, x + dx, y + dy, width, height);
				}
			}
			return;
		}
		const covered = dx <= 0 && dy <= 0 && dx + width >= canvas.width && dy + height >= canvas.height;
		if (!covered) this.#backdrop.draw(target, camera, ratio, input);
		if (still && this.shows({ camera })) {
			for (const layer of layers) context.drawImage(layer.canvas, dx, dy);
			return;
		}
		if (!this.#flatFresh) this.#flatten(viewport, layers);
		if (still) context.drawImage(this.#flat.canvas, dx, dy);
		else context.drawImage(this.#flat.canvas, dx, dy, width, height);
	}

	/** All layers in one: while the camera moves, one bitmap is scaled instead of three. */
	#flatten(viewport: Viewport, layers: readonly Surface[]): void {
		clearSurface(this.#flat, viewport.size, viewport.ratio);
		for (const { canvas } of layers) this.#flat.context.drawImage(canvas, 0, 0);
		this.#flatFresh = true;
	}

	/** A picture of its own, painted at once: for a file. */
	static paintAlone(input: FrameInput, target: Surface): void {
		const sheet = new Sheet();
		finish(sheet.#shown.paint(input, sheet.#strip, null, true));
		sheet.compose(target, input.viewport.camera, input.viewport.ratio, true);
	}
}
