import { type Camera, cameraOn, clampCamera, homeCamera, MAX_ZOOM, project, unproject, zoomAbout } from "./camera.ts";
import { boxAround, type Geometry } from "./geometry.ts";
import { defaultInsets } from "./insets.ts";
import type { Insets, Point, Size } from "./map-scene.ts";

const FINEST_RATIO = 2.5;
/** A unit that is looked for is shown no nearer than this, several no nearer than that. */
const NEAREST_UNIT = 6;
const NEAREST_UNITS = 12;

/** The host's size and where the camera stands in it. Every move is clamped, and told apart from no move. */
export class Stage {
	readonly #host: HTMLElement;
	#insets: Insets | null;
	#geometry: Geometry | null = null;
	size: Size = { width: 0, height: 0 };
	/** Device pixels to one CSS pixel. */
	ratio = 1;
	home: Camera = { scale: 1, x: 0, y: 0 };
	camera: Camera = this.home;

	constructor(host: HTMLElement, insets: Insets | null) {
		this.#host = host;
		this.#insets = insets;
	}

	get zoom(): number {
		return this.camera.scale / this.home.scale;
	}

	get empty(): boolean {
		return this.size.width === 0 || this.size.height === 0;
	}

	get middle(): Point {
		return { x: this.size.width / 2, y: this.size.height / 2 };
	}

	/** Another country: the camera goes home. */
	setGeometry(geometry: Geometry): void {
		this.#geometry = geometry;
		this.measure();
		this.camera = this.home;
	}

	setInsets(insets: Insets | null): void {
		this.#insets = insets;
		this.measure();
	}

	/** Reads the host's size; a camera at home stays at home, another keeps its middle. `true` when the size is new. */
	measure(): boolean {
		const size = { width: this.#host.clientWidth, height: this.#host.clientHeight };
		const ratio = Math.min(FINEST_RATIO, window.devicePixelRatio || 1);
		const resized = size.width !== this.size.width || size.height !== this.size.height || ratio !== this.ratio;
		const middle = unproject(this.camera, this.middle);
		const zoom = this.empty ? 1 : this.zoom;
		this.size = size;
		this.ratio = ratio;
		if (this.#geometry === null || this.empty) return resized;
		this.home = homeCamera(this.#geometry.extent, size, this.#insets ?? defaultInsets(size));
		if (zoom <= 1.001) {
			if (!sameCamera(this.camera, this.home)) this.camera = this.home;
			return resized;
		}
		const scale = this.home.scale * zoom;
		const camera = { scale, x: size.width / 2 - middle.x * scale, y: size.height / 2 - middle.y * scale };
		this.camera = clampCamera(camera, this.home, size);
		return resized;
	}

	moveTo(camera: Camera): boolean {
		const next = clampCamera(camera, this.home, this.size);
		if (sameCamera(next, this.camera)) return false;
		this.camera = next;
		return true;
	}

	pan(dx: number, dy: number): boolean {
		return this.moveTo({ ...this.camera, x: this.camera.x + dx, y: this.camera.y + dy });
	}

	zoomBy(factor: number, about: Point): boolean {
		const zoom = Math.min(MAX_ZOOM, Math.max(1, this.zoom * factor));
		return this.moveTo(zoomAbout(this.camera, zoom / this.zoom, about));
	}

	/** Zooms to a multiple of home, with a unit's middle, or what is there now, in the middle of the stage. */
	setZoom(zoom: number, unit?: number): boolean {
		const scale = this.home.scale * Math.min(MAX_ZOOM, zoom);
		const at = unit === undefined ? unproject(this.camera, this.middle) : this.#centreOf(unit);
		return this.moveTo({ scale, x: this.middle.x - at.x * scale, y: this.middle.y - at.y * scale });
	}

	zoomTo(target: number | readonly number[] | "home"): boolean {
		if (target === "home") return this.moveTo(this.home);
		const units = typeof target === "number" ? [target] : target;
		if (units.length === 0 || this.#geometry === null) return false;
		const nearest = typeof target === "number" ? NEAREST_UNIT : NEAREST_UNITS;
		return this.moveTo(cameraOn(boxAround(this.#geometry, units), this.size, this.home, nearest));
	}

	/** Pans as far as needed for a unit's middle to stand well within the stage. */
	bringIntoView(unit: number): boolean {
		const at = this.positionOf(unit);
		const edge = Math.min(60, this.size.width / 5, this.size.height / 5);
		const dx = Math.max(0, edge - at.x) - Math.max(0, at.x - (this.size.width - edge));
		const dy = Math.max(0, edge - at.y) - Math.max(0, at.y - (this.size.height - edge));
		return (dx !== 0 || dy !== 0) && this.pan(dx, dy);
	}

	positionOf(unit: number): Point {
		return project(this.camera, this.#centreOf(unit));
	}

	#centreOf(unit: number): Point {
		const centres = this.#geometry?.centres;
		return { x: centres?.[2 * unit] ?? 0, y: centres?.[2 * unit + 1] ?? 0 };
	}
}

function sameCamera(p: Camera, q: Camera): boolean {
	return p.scale === q.scale && p.x === q.x && p.y === q.y;
}
