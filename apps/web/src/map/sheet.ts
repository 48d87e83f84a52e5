import type { Camera } from "./camera.ts";
import { Frame, type FrameInput, finish, flush } from "./frame.ts";
import type { MapScene } from "./map-scene.ts";
import type { Patch } from "./patches.ts";
import type { Stage } from "./stage.ts";
import { enterDevicePixels, makeSurface, type Surface, type Viewport } from "./surface.ts";
import { Veil } from "./veil.ts";

/** Milliseconds of painting in one frame of the screen: half of it, so that the page can answer. */
const SLICE = 8;
/** While zoomed in, a picture is painted this many CSS pixels larger on each side, for the way of a drag. */
const OVERSCAN = 64;

/**
 * Two pictures of the map: one that is shown, moved and scaled with the camera, and one that is being painted.
 *
 * So a camera that moves costs three copied bitmaps a frame, and the picture sharpens as soon as the other is done.
 */
export class Sheet {
	readonly veil = new Veil();
	readonly #strip = makeSurface();
	readonly #probe = makeSurface();
	#shown = new Frame();
	#next = new Frame();
	#painting: Generator<void> | null = null;
	#patched = false;
	/** Parts of the shown picture that have changed since it was last composed, when nothing else has. */
	#patches: Patch[] = [];
	#composed: { readonly camera: Camera; readonly frame: Frame } | null = null;

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
		const margin = zoom > 1.01 ? OVERSCAN : 0;
		return {
			camera: { scale: camera.scale, x: camera.x + margin, y: camera.y + margin },
			size: { width: size.width + 2 * margin, height: size.height + 2 * margin },
			ratio,
			zoom,
			margin,
		};
	}

	/** Whether the shown picture is of this very camera. */
	shows({ camera }: Stage): boolean {
		if (this.shown === null) return false;
		const { camera: painted, margin } = this.shown.viewport;
		return painted.scale === camera.scale && painted.x === camera.x + margin && painted.y === camera.y + margin;
	}

	/** Starts a picture; one that was being painted is given up. */
	begin(input: FrameInput): void {
		this.cancel();
		this.#painting = this.#next.paint(input, this.#strip);
	}

	cancel(): void {
		this.#painting?.return(undefined);
		this.#painting = null;
	}

	/** Paints on for one slice, or to the end; `true` when a new picture is to be shown from now on. */
	advance(toTheEnd: boolean): boolean {
		const painting = this.#painting;
		if (painting === null) return false;
		const start = performance.now();
		while (painting.next().done !== true) {
			if (toTheEnd) continue;
			for (const layer of [this.#next.land, this.#next.lines, this.#next.border, this.#strip]) {
				if (layer.canvas.width > 0) flush(layer, this.#probe);
			}
			if (performance.now() - start > SLICE) return false;
		}
		this.#painting = null;
		this.#patched = false;
		[this.#shown, this.#next] = [this.#next, this.#shown];
		this.veil.forget();
		return true;
	}

	/** Brings the shown picture up to date with a changed assignment; `false` when it must be painted anew. */
	repaint(scene: MapScene): boolean {
		const patches = this.#shown.repaint(scene, this.#strip);
		if (patches === null) return false;
		this.veil.forget();
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
		const { viewport, theme } = input;
		enterDevicePixels(context);
		const k = camera.scale / viewport.camera.scale;
		const dx = Math.round((camera.x - viewport.camera.x * k) * ratio);
		const dy = Math.round((camera.y - viewport.camera.y * k) * ratio);
		const width = (this.#shown.land.canvas.width * k * ratio) / viewport.ratio;
		const height = (this.#shown.land.canvas.height * k * ratio) / viewport.ratio;
		const still = k === 1 && ratio === viewport.ratio;
		const veil = this.veil.layer(input, viewport);
		const under = this.veil.underBorder;
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
		if (!covered) {
			context.fillStyle = theme.paper;
			context.fillRect(0, 0, canvas.width, canvas.height);
		}
		for (const layer of layers) {
			if (still) context.drawImage(layer.canvas, dx, dy);
			else context.drawImage(layer.canvas, dx, dy, width, height);
		}
	}

	/** A picture of its own, painted at once: for a file. */
	static paintAlone(input: FrameInput, target: Surface): void {
		const sheet = new Sheet();
		finish(sheet.#shown.paint(input, sheet.#strip));
		sheet.compose(target, input.viewport.camera, input.viewport.ratio, true);
	}
}
