import { type KeyboardEvent, useRef } from "react";
import type { FrontierView } from "../engine/views.ts";
import { nearestCorner } from "./nearest-corner.ts";

interface Props {
	readonly frontier: FrontierView | undefined;
	/** Place of the handle on the axis, 0 to 1. */
	readonly at: number;
	/** Corner on screen, or `null` when the plan is none. */
	readonly corner: number | null;
	/** Border of a place on the axis, and back. */
	readonly place: (border: number) => number;
	readonly label: string;
	readonly says: string;
	readonly onCorner: (index: number) => void;
}

const PAGE = 10;

/**
 * The price of border as a native range: it lies over the drawn axis, its thumb over the drawn handle.
 *
 * Its value is a place on the axis of border; it rests on corners only. Arrow keys go corner by corner.
 */
export function PriceSlider({ frontier, at, corner, place, label, says, onCorner }: Props) {
	const input = useRef<HTMLInputElement>(null);
	const points = frontier?.points ?? [];
	const here = corner ?? (points.length === 0 ? 0 : nearestCorner(points, at, place));

	const onInput = (value: number) => {
		if (points.length === 0) return;
		const nearest = nearestCorner(points, value, place);
		// A step too small to reach the next corner still means to go there.
		const stuck = nearest === corner && Math.abs(value - at) > 1e-9;
		onCorner(stuck ? Math.min(points.length - 1, Math.max(0, nearest + (value > at ? -1 : 1))) : nearest);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const steps = stepsOf(event.key);
		if (steps === null || points.length === 0) return;
		event.preventDefault();
		// From a plan off the curve the first step goes to the best plan at its length.
		if (corner === null && Math.abs(steps) === 1) onCorner(here);
		else onCorner(Math.min(points.length - 1, Math.max(0, here - steps)));
	};
	return (
		<input
			ref={input}
			type="range"
			className="price-input"
			min={0}
			max={1}
			step="any"
			value={at}
			disabled={points.length === 0}
			aria-label={label}
			aria-valuetext={says}
			onKeyDown={onKeyDown}
			onChange={(event) => onInput(Number(event.currentTarget.value))}
		/>
	);
}

/** Positive: towards a longer border, a lower price. */
function stepsOf(key: string): number | null {
	switch (key) {
		case "ArrowRight":
		case "ArrowUp":
			return 1;
		case "ArrowLeft":
		case "ArrowDown":
			return -1;
		case "PageUp":
			return PAGE;
		case "PageDown":
			return -PAGE;
		case "Home":
			return Number.NEGATIVE_INFINITY;
		case "End":
			return Number.POSITIVE_INFINITY;
		default:
			return null;
	}
}
