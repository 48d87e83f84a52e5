import { clearSurface, enterDevicePixels, makeSurface, type Surface } from "./surface.ts";

const FADE_MS = 120;

/** What was on screen lies over the new picture for a moment and thins out. */
export class Ghost {
	readonly #kept = makeSurface();
	#start = -Infinity;

	get alive(): boolean {
		return performance.now() - this.#start < FADE_MS;
	}

	keep({ canvas }: Surface): void {
		clearSurface(this.#kept, { width: canvas.width, height: canvas.height }, 1);
		this.#kept.context.drawImage(canvas, 0, 0);
		this.#start = performance.now();
	}

	/** The camera moves: the ghost would stay behind. */
	drop(): void {
		this.#start = -Infinity;
	}

	draw({ context }: Surface): void {
		const left = 1 - (performance.now() - this.#start) / FADE_MS;
		if (left <= 0) return;
		enterDevicePixels(context);
		context.globalAlpha = left;
		context.drawImage(this.#kept.canvas, 0, 0);
		context.globalAlpha = 1;
	}
}
