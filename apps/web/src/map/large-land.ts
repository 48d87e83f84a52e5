import { type Remote, wrap } from "comlink";
import type { Camera } from "./camera.ts";
import type { Geometry } from "./geometry.ts";
import { HATCH_PERIOD, HATCH_WIDTHS, hatchDirection, hatchTile } from "./hatch.ts";
import { fillsByCode } from "./land-layer.ts";
import type { LandPort } from "./land-port.ts";
import { LARGE_UNITS } from "./large-units.ts";
import { blend, type MapTheme } from "./map-theme.ts";
import { hatchOf, slotOf } from "./shading.ts";
import type { UnitRaster } from "./unit-raster.ts";
import type { Channels, CodeLook } from "./unit-raster-pixels.ts";
import type { Viewport } from "./viewport.ts";

export function isLarge({ units }: Pick<Geometry, "units">): boolean {
	return units >= LARGE_UNITS;
}

/** Points of a line nearer than this to each other are drawn as one, in frame units: half a pixel of a large map. */
export function pointsApart(geometry: Pick<Geometry, "units">, { camera, ratio }: Viewport): number {
	return isLarge(geometry) ? 0.5 / (camera.scale * ratio) : 0;
}

/** Something that another thread is doing: looked at now and then, never waited for. */
export interface Job<T> {
	readonly result: T | null;
}

/** A picture of the land in view, each unit in the look of its paint code. */
export function paintLargeLand(
	geometry: Geometry,
	viewport: Viewport,
	codes: Uint8Array,
	looks: readonly CodeLook[],
	ground: Channels,
): Job<ImageBitmap> {
	const { camera, size, ratio } = viewport;
	return jobOf(portOf(geometry).paint(viewOf(camera, size, ratio), { codes, looks, ground }));
}

/** Which unit lies where, for those who place labels or draw in miniature. */
export function rasterLargeLand(
	geometry: Geometry,
	camera: Camera,
	size: { readonly width: number; readonly height: number },
	cell: number,
): Promise<UnitRaster> {
	return portOf(geometry).raster(viewOf(camera, size, 1), cell);
}

/** The look of every paint code: the fills and hatches of the theme, as the ordinary map paints them. */
export function looksOf(theme: MapTheme, ratio: number, growth: number): readonly CodeLook[] {
	const { side, lines } = hatchTile(HATCH_PERIOD * growth, ratio);
	return fillsByCode(theme).map((fill, code): CodeLook => {
		const weight = hatchOf(code);
		const slot = slotOf(code);
		const hatched = weight >= 1 && weight <= HATCH_WIDTHS.length && slot < 2;
		return {
			fill: channelsOf(fill),
			hatch: hatched
				? {
						ink: channelsOf(theme.camps[slot === 0 ? 1 : 0].ink),
						rising: hatchDirection(slot) === "rising",
						step: side / lines,
						width: HATCH_WIDTHS[weight - 1] * growth * ratio * Math.SQRT2,
					}
				: null,
		};
	});
}

/** The land in the inks of its nations alone: what the border's bands are cut from. */
export function inksOf(theme: MapTheme): readonly CodeLook[] {
	return fillsByCode(theme).map((_, code): CodeLook => {
		const slot = slotOf(code);
		const ink = slot < 2 ? theme.camps[slot === 0 ? 0 : 1].ink : blend(theme.muted, theme.paper, 0.8);
		return { fill: channelsOf(ink), hatch: null };
	});
}

/** `#rrggbb` as channels. */
export function channelsOf(colour: string, opacity = 255): Channels {
	const value = Number.parseInt(colour.slice(1, 7), 16);
	return [value >> 16, (value >> 8) & 255, value & 255, opacity];
}

const ports = new WeakMap<Geometry, Remote<LandPort>>();
let open: { readonly geometry: WeakRef<Geometry>; readonly worker: Worker } | null = null;

/** The worker of a map; that of the map before ends, since only one is on screen. */
function portOf(geometry: Geometry): Remote<LandPort> {
	const known = ports.get(geometry);
	if (known !== undefined && open?.geometry.deref() === geometry) return known;
	open?.worker.terminate();
	const worker = new Worker(new URL("./land.worker.ts", import.meta.url), { type: "module", name: "velvet-land" });
	const port = wrap<LandPort>(worker);
	const { ringsOf, ringOffsets, ringArcs, arcOffsets, x, y } = geometry.outlines;
	void port.open({ outlines: { ringsOf, ringOffsets, ringArcs, arcOffsets, x, y }, boxes: geometry.boxes });
	ports.set(geometry, port);
	open = { geometry: new WeakRef(geometry), worker };
	return port;
}

function viewOf(camera: Camera, size: { readonly width: number; readonly height: number }, ratio: number) {
	return {
		camera: { scale: camera.scale * ratio, x: camera.x * ratio, y: camera.y * ratio },
		width: Math.max(1, Math.round(size.width * ratio)),
		height: Math.max(1, Math.round(size.height * ratio)),
	};
}

function jobOf<T>(promise: Promise<T>): Job<T> {
	const job: { result: T | null } = { result: null };
	void promise.then((result) => {
		job.result = result;
	});
	return job;
}
