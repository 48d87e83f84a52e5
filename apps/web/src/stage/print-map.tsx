import { useEffect, useRef } from "react";
import { type MapScene, MapView } from "../map/index.ts";
import { mapThemeOf } from "../theme/map-theme.ts";

/** Twice as fine as the screen. */
const FINENESS = 2;
const SIZE = { width: 1000, height: 560 };

let sheet: HTMLCanvasElement | null = null;
let scene: MapScene | null = null;
let prepared = false;

/** Paper's own picture of the map: a canvas that only print shows. */
export function PrintMap({ scene: shown }: { scene: MapScene }) {
	const canvas = useRef<HTMLCanvasElement>(null);
	useEffect(() => {
		sheet = canvas.current;
		scene = shown;
		prepared = false;
	}, [shown]);
	useEffect(() => {
		const before = () => {
			if (!prepared) copyScreen();
		};
		addEventListener("beforeprint", before);
		return () => removeEventListener("beforeprint", before);
	}, []);
	return (
		<div className="print-map" aria-hidden="true">
			<canvas ref={canvas} />
		</div>
	);
}

/** Draws the map for paper, light and with a dot screen on nation B, then opens the browser's print dialog. */
export async function printPage(): Promise<void> {
	if (scene !== null && sheet !== null) {
		const host = document.createElement("div");
		host.style.cssText = `position:fixed;left:-9999px;top:0;width:${SIZE.width}px;height:${SIZE.height}px`;
		document.body.append(host);
		const nothing = () => {};
		const theme = mapThemeOf("light", true);
		const view = new MapView(host, {
			theme,
			reducedMotion: true,
			onHover: nothing,
			onPick: nothing,
			onCursor: nothing,
		});
		view.setScene(scene);
		const picture = await createImageBitmap(await view.toPng(FINENESS));
		view.destroy();
		host.remove();
		sheet.width = picture.width;
		sheet.height = picture.height;
		sheet.getContext("2d")?.drawImage(picture, 0, 0);
		prepared = true;
	}
	print();
}

/** Where the browser prints unasked: what is on screen, as it is. */
function copyScreen(): void {
	const layers = [...document.querySelectorAll<HTMLCanvasElement>(".map-canvas-stage canvas")];
	if (sheet === null || layers.length === 0) return;
	sheet.width = layers[0].width;
	sheet.height = layers[0].height;
	for (const layer of layers) sheet.getContext("2d")?.drawImage(layer, 0, 0);
}
