declare module "virtual:velvet-atlases" {
	/** By atlas id: where it is fetched from, and the hash of its bytes. */
	const atlases: { readonly [id: string]: { readonly url: string; readonly hash: string } };
	export default atlases;
}

declare module "virtual:velvet-referendums" {
	/**
	 * Recorded referendums for `readCase`, in the order of `data/manifest.json`; the table of votes, as CSV; and our notes on
	 * it, for `readTableNotes`.
	 */
	const referendums: { readonly cases: readonly string[]; readonly table: string; readonly notes: string };
	export default referendums;
}

declare module "virtual:velvet-tokens.css" {}
