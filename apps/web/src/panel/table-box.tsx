import type { ReactNode } from "react";

/** What may be longer than its panel: it scrolls, by keyboard too, and has a name. */
export function TableBox({ label, children }: { label: string; children: ReactNode }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="table-box" tabIndex={0} aria-label={label}>
			{children}
		</section>
	);
}
