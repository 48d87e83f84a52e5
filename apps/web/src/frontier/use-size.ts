import { type RefObject, useLayoutEffect, useState } from "react";

/** The size of an element in whole CSS pixels, as it changes. */
export function useSize(box: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
	const [size, setSize] = useState({ width: 0, height: 0 });
	useLayoutEffect(() => {
		const element = box.current;
		if (element === null) return;
		const measure = () => {
			const { clientWidth: width, clientHeight: height } = element;
			setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
		};
		measure();
		const watcher = new ResizeObserver(measure);
		watcher.observe(element);
		return () => watcher.disconnect();
	}, [box]);
	return size;
}
