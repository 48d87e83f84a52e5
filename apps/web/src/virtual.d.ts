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

declare module "virtual:velvet-hosts" {
	/** By id of the host: its document and the table beside it, for `readHost`. */
	const hosts: { readonly [id: string]: { readonly document: string; readonly table: string | null } };
	export default hosts;
}

declare module "virtual:velvet-north-america" {
	/** Paths by postal code of states and provinces, and of the large lakes, in a box of that size. */
	const northAmerica: {
		readonly width: number;
		readonly height: number;
		readonly areas: { readonly [code: string]: string };
		readonly lakes: string;
	};
	export default northAmerica;
}

declare module "virtual:velvet-tokens.css" {}
