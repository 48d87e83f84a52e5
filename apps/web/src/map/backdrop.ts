import type { Camera } from "./camera.ts";
import type { FrameInput } from "./frame.ts";
import { clearSurface, makeSurface, type Surface } from "./surface.ts";

/** The whole country as it was last painted, coarse when near: better than empty paper until the picture is ready. */
export class Backdrop {
	readonly #kept = makeSurface();
	#input: FrameInput | null = null;

	keep(input: FrameInput, layers: readonly Surface[]): void {
		clearSurface(this.#kept, input.viewport.size, input.viewport.ratio);
		for (const { canvas } of layers) this.#kept.context.drawImage(canvas, 0, 0);
		this.#input = input;
	}

	/** Draws it as `camera` sees it, on paper. */
	draw({ context, canvas }: Surface, camera: Camera, ratio: number, now: FrameInput): void {
		context.fillStyle = now.theme.paper;
		context.fillRect(0, 0, canvas.width, canvas.height);
		const kept = this.#input;
		if (kept === null || kept.theme !== now.theme || kept.geometry !== now.geometry) return;
		const { viewport } = kept;
		const k = camera.scale / viewport.camera.scale;
		const x = (camera.x - viewport.camera.x * k) * ratio;
		const y = (camera.y - viewport.camera.y * k) * ratio;
		context.drawImage(this.#kept.canvas, x, y, viewport.size.width * k * ratio, viewport.size.height * k * ratio);
	}
}
