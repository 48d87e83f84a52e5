import { type RefObject, useEffect, useState } from "react";
import { usePhone } from "../frame/use-media.ts";

/** On phones the map sticks to the top; once it does, it shrinks to leave room for what is read below it. */
export function useShrinking(box: RefObject<HTMLElement | null>): boolean {
	const phone = usePhone();
	const [small, setSmall] = useState(false);
	useEffect(() => {
		const element = box.current;
		if (!phone || element === null) {
			setSmall(false);
			return;
		}
		// The place of the map in the page does not move when it shrinks: the sentence stands above it.
		const check = () => {
			const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
			const bottom = before?.getBoundingClientRect().bottom ?? 0;
			setSmall((now) => (now ? bottom < 44 : bottom < 30));
		};
		addEventListener("scroll", check, { passive: true });
		return () => removeEventListener("scroll", check);
	}, [phone, box]);
	return small;
}
