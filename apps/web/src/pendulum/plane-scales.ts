const LEFT = 34;
const RIGHT = 34;
const TOP = 20;
const BELOW = 34;
const STEP = 0.01;
const LEAP = 0.1;

/** From the plane to the screen and back; hundredths are what a hand can set. */
export interface PlaneScales {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly drawn: boolean;
	x(phi: number): number;
	y(loss: number): number;
	phiAt(x: number): number;
	lossAt(y: number): number;
}

export function scalesOf(width: number, height: number): PlaneScales {
	const [left, right, top, bottom] = [LEFT, width - RIGHT, TOP, height - BELOW];
	return {
		left,
		right,
		top,
		bottom,
		drawn: right > left && bottom > top,
		x: (phi) => left + phi * (right - left),
		y: (loss) => bottom - loss * (bottom - top),
		phiAt: (x) => hundredths((x - left) / (right - left), 0),
		lossAt: (y) => hundredths((bottom - y) / (bottom - top), STEP),
	};
}

/** Where an arrow key leads, by a hundredth or with Shift a tenth; `null` for other keys. */
export function moved(key: string, far: boolean, phi: number, loss: number) {
	const step = far ? LEAP : STEP;
	const across = key === "ArrowRight" ? step : key === "ArrowLeft" ? -step : 0;
	const up = key === "ArrowUp" ? step : key === "ArrowDown" ? -step : 0;
	if (across === 0 && up === 0) return null;
	return { phi: hundredths(phi + across, 0), loss: hundredths(loss + up, STEP) };
}

function hundredths(value: number, least: number): number {
	return Math.round(100 * Math.max(least, Math.min(1, value))) / 100;
}
