import type { Point } from "./map-scene.ts";

/** What fingers, mouse and wheel ask of the map. Points are CSS pixels within the stage. */
export interface GestureHandlers {
	/** Answers whether there was room to zoom: if not, the wheel scrolls the page. */
	zoom(factor: number, about: Point): boolean;
	pan(dx: number, dy: number): unknown;
	hover(at: Point | null): void;
	tap(at: Point): void;
	hold(at: Point): void;
	/** Whether a drag of the mouse can move anything. */
	canPan(): boolean;
}

const CLICK_SLOP = 4;
const HOLD_MS = 450;

/**
 * Binds mouse, wheel and touch; returns the way back.
 *
 * One finger belongs to the page, which scrolls; two pinch and pan the map; a finger that rests opens the card.
 */
export function bindGestures(stage: HTMLElement, handlers: GestureHandlers): () => void {
	const quit = new AbortController();
	const { signal } = quit;
	const at = (event: { clientX: number; clientY: number }): Point => {
		const box = stage.getBoundingClientRect();
		return { x: event.clientX - box.left, y: event.clientY - box.top };
	};
	stage.style.touchAction = "pan-x pan-y";
	bindWheel(stage, at, handlers, signal);
	bindMouse(stage, at, handlers, signal);
	bindTouch(stage, at, handlers, signal);
	return () => quit.abort();
}

type Locate = (event: { clientX: number; clientY: number }) => Point;

function bindWheel(stage: HTMLElement, at: Locate, handlers: GestureHandlers, signal: AbortSignal): void {
	stage.addEventListener(
		"wheel",
		(event) => {
			const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
			// A pinch on a trackpad comes as small steps with the control key.
			const rate = event.ctrlKey ? 0.01 : 0.0018;
			const factor = Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) * rate);
			if (handlers.zoom(factor, at(event)) || event.ctrlKey) event.preventDefault();
		},
		{ passive: false, signal },
	);
}

function bindMouse(stage: HTMLElement, at: Locate, handlers: GestureHandlers, signal: AbortSignal): void {
	let down: Point | null = null;
	let last: Point | null = null;
	let dragging = false;
	stage.addEventListener(
		"pointerdown",
		(event) => {
			if (event.pointerType === "touch" || event.button !== 0) return;
			down = at(event);
			last = down;
			dragging = false;
		},
		{ signal },
	);
	stage.addEventListener(
		"pointermove",
		(event) => {
			if (event.pointerType === "touch") return;
			const point = at(event);
			if (down === null || last === null) return handlers.hover(point);
			if (!dragging && Math.hypot(point.x - down.x, point.y - down.y) > CLICK_SLOP && handlers.canPan()) {
				dragging = true;
				stage.setPointerCapture(event.pointerId);
				stage.style.cursor = "grabbing";
				handlers.hover(null);
			}
			if (dragging) handlers.pan(point.x - last.x, point.y - last.y);
			last = point;
		},
		{ signal },
	);
	const release = (event: PointerEvent, tapped: boolean) => {
		if (event.pointerType === "touch" || down === null) return;
		if (!dragging && tapped && Math.hypot(at(event).x - down.x, at(event).y - down.y) <= CLICK_SLOP) handlers.tap(down);
		down = null;
		last = null;
		dragging = false;
		stage.style.cursor = "";
	};
	stage.addEventListener("pointerup", (event) => release(event, true), { signal });
	stage.addEventListener("pointercancel", (event) => release(event, false), { signal });
	stage.addEventListener(
		"pointerleave",
		(event) => {
			if (event.pointerType !== "touch" && !dragging) handlers.hover(null);
		},
		{ signal },
	);
}

function bindTouch(stage: HTMLElement, at: Locate, handlers: GestureHandlers, signal: AbortSignal): void {
	let pair: { readonly middle: Point; readonly apart: number } | null = null;
	let single: Point | null = null;
	let timer = 0;
	const drop = () => {
		window.clearTimeout(timer);
		single = null;
	};
	const measure = (touches: TouchList) => {
		const [p, q] = [at(touches[0]), at(touches[1])];
		return { middle: { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 }, apart: Math.max(1, Math.hypot(p.x - q.x, p.y - q.y)) };
	};
	stage.addEventListener(
		"touchstart",
		(event) => {
			drop();
			if (event.touches.length === 2) {
				pair = measure(event.touches);
				if (event.cancelable) event.preventDefault();
				return;
			}
			pair = null;
			if (event.touches.length !== 1) return;
			const point = at(event.touches[0]);
			single = point;
			timer = window.setTimeout(() => {
				single = null;
				handlers.hold(point);
			}, HOLD_MS);
		},
		{ passive: false, signal },
	);
	stage.addEventListener(
		"touchmove",
		(event) => {
			if (event.touches.length === 2 && pair !== null) {
				if (event.cancelable) event.preventDefault();
				const now = measure(event.touches);
				handlers.pan(now.middle.x - pair.middle.x, now.middle.y - pair.middle.y);
				handlers.zoom(now.apart / pair.apart, now.middle);
				pair = now;
				return;
			}
			const point = at(event.touches[0]);
			if (single !== null && Math.hypot(point.x - single.x, point.y - single.y) > 2 * CLICK_SLOP) drop();
		},
		{ passive: false, signal },
	);
	stage.addEventListener(
		"touchend",
		(event) => {
			if (event.touches.length < 2) pair = null;
			const point = single;
			drop();
			if (point === null || event.touches.length > 0) return;
			// No mouse events after this: a tap is a tap, not a hover as well.
			if (event.cancelable) event.preventDefault();
			handlers.tap(point);
		},
		{ passive: false, signal },
	);
	stage.addEventListener(
		"touchcancel",
		() => {
			pair = null;
			drop();
		},
		{ signal },
	);
	stage.addEventListener(
		"contextmenu",
		(event) => {
			// A finger that rests asks for the card, not for the browser's menu.
			if ((event as PointerEvent).pointerType === "touch") event.preventDefault();
		},
		{ signal },
	);
}
