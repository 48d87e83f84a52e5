declare module "virtual:velvet-atlases" {
	/** By atlas id: where it is fetched from, and the hash of its bytes. */
	const atlases: { readonly [id: string]: { readonly url: string; readonly hash: string } };
	export default atlases;
}

declare module "virtual:velvet-tokens.css" {}
