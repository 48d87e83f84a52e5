import type { Pendulum } from "@velvet/scenarios";

/** What must not be concluded. */
export function Caveats({ of }: { readonly of: readonly string[] }) {
	return (
		<details>
			<summary className="word">What this does not say</summary>
			<ul>
				{of.map((caveat) => (
					<li key={caveat}>{caveat}</li>
				))}
			</ul>
		</details>
	);
}

/** What somebody chose or remembered. */
export function Assumed({ of }: { readonly of: Pendulum["assumptions"] }) {
	return (
		<details>
			<summary className="word">What is assumed</summary>
			<ul>
				{of.map(({ what, value, basis, source }) => (
					<li key={what}>
						<b>{what}</b>: {value} [{basis}; {source}]
					</li>
				))}
			</ul>
		</details>
	);
}

/** Where the record is from, and what is remembered of it. */
export function RecordSource({ record }: Pick<Pendulum, "record">) {
	if (record === null) return null;
	return (
		<details>
			<summary className="word">Where it is from</summary>
			<ul>
				<li>
					[{record.tag}] {record.source}
				</li>
			</ul>
		</details>
	);
}
