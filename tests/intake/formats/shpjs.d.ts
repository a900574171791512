// The package ships no types; this is what the tests use of it.
declare module "shpjs" {
	/** The shapes of a `.shp`. */
	export function parseShp(shapes: DataView): { readonly type: string; readonly coordinates: unknown }[];
}
