import type { PublicCompound, PublicDistrict } from "../../domain/public_records";
import type { Lang } from "../../domain/view";
import { LANG_TAGS } from "../../public_page/frame/lang_tags";
import type { Download } from "../../public_page/pages/about_props";

const CONTEXT = "https://schema.org";

/** A compound as structured data (schema.org `ApartmentComplex`): what is not recorded is not said, what is rounded is not said exactly. */
export function describeCompound(
	{ name, alias, address, position }: PublicCompound,
	district: PublicDistrict,
	description: string,
): object {
	return {
		"@context": CONTEXT,
		"@type": "ApartmentComplex",
		name,
		...(alias === null ? {} : { alternateName: alias }),
		description,
		address: {
			"@type": "PostalAddress",
			addressCountry: "CN",
			addressLocality: district.name.zh,
			...(address === null ? {} : { streetAddress: address }),
		},
		...(position === null
			? {}
			: { geo: { "@type": "GeoCoordinates", longitude: position[0], latitude: position[1] } }),
	};
}

interface DataInput {
	readonly district: PublicDistrict;
	readonly lang: Lang;
	readonly name: string;
	readonly description: string;
	readonly downloads: readonly Download[];
	/** The way up to the edition's folder. */
	readonly root: string;
}

/** The open data as structured data (schema.org `Dataset`) with every file it can be had as. */
export function describeData({ district, lang, name, description, downloads, root }: DataInput): object {
	return {
		"@context": CONTEXT,
		"@type": "Dataset",
		name,
		description,
		inLanguage: LANG_TAGS[lang],
		dateModified: district.dataDate,
		isAccessibleForFree: true,
		license: district.files.compounds?.licence,
		creditText: district.source[lang],
		spatialCoverage: district.name[lang],
		distribution: downloads.map(({ path, bytes }) => ({
			"@type": "DataDownload",
			contentUrl: `${district.site.address ?? root}${path}`,
			encodingFormat: path.endsWith(".geojson") ? "application/geo+json" : "text/csv",
			contentSize: `${bytes} B`,
		})),
	};
}
