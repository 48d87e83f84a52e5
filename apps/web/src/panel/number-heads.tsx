/** Heads of columns of figures: they stand over the figures, on the right. */
export function NumberHeads({ of }: { readonly of: readonly string[] }) {
	return of.map((head, at) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: two plans, or two nations, may have the same name
		<th key={`${at} ${head}`} scope="col" className="number">
			{head}
		</th>
	));
}
