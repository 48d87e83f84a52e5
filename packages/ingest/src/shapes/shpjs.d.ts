/** The parts of shpjs 6 that are used here; it comes without types. */
declare module "shpjs" {
	/** Geometries in order of the records, projected back to degrees by `prj`; `null` for a record without one. */
	export function parseShp(shp: Uint8Array, prj?: string): (object | null)[];
	export function parseDbf(dbf: Uint8Array, cpg?: string): { [field: string]: unknown }[];
}
