import type { ReactNode } from "react";
import { sourceWords } from "../words/evidence.ts";

interface SideProps {
	/** Name of the whole, for whoever hears it. */
	readonly label: string;
	readonly heading: ReactNode;
	/** The one number. */
	readonly number: ReactNode;
	/** At most three sentences, then lists that fold. */
	readonly children: ReactNode;
}

/** What follows from a chart: one heading, one number, a few sentences; folded, the first two stay. */
export function Side({ label, heading, number, children }: SideProps) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="side" tabIndex={0} aria-label={label}>
			<h3>{heading}</h3>
			<p className="big">{number}</p>
			{children}
		</section>
	);
}

/** A list beside the sentences, one press away. */
export function SideList({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	return (
		<details>
			<summary className="word">{title}</summary>
			<ul>{children}</ul>
		</details>
	);
}

/** Something chosen, remembered or found: what, how large, on which evidence and from where. */
export interface Assumption {
	readonly what: string;
	readonly value: string;
	readonly basis: string;
	readonly source: string;
}

interface AssumedProps {
	readonly of: readonly Assumption[];
	/** Lines that are no value, after the rest. */
	readonly more?: readonly string[];
}

/** Everything an answer rests on, each with its evidence and its source. */
export function Assumed({ of, more = [] }: AssumedProps) {
	return (
		<SideList title="What is assumed">
			{of.map(({ what, value, basis, source }) => (
				<li key={what}>
					<b>{what}</b>: {value} [{basis}] {sourceWords(source)}
				</li>
			))}
			<Lines of={more} />
		</SideList>
	);
}

/** What must not be concluded. */
export function Caveats({ of }: { readonly of: readonly string[] }) {
	return (
		<SideList title="What this does not say">
			<Lines of={of} />
		</SideList>
	);
}

function Lines({ of }: { readonly of: readonly string[] }) {
	return of.map((line) => <li key={line}>{line}</li>);
}
