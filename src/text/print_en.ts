import type { PrintTable } from "./print_text";

/** What the printed document says, in English: one line for every key of `printZh`. Heads of narrow columns say where they may break. */
export const printEn: PrintTable = {
	"print.back": "Back to the map",
	"print.print": "Print",
	"print.paper": "Paper",
	"print.paper.a4": "A4 portrait",
	"print.paper.a3": "A3 landscape",
	"print.hint": "Print at actual size (100 %); only then the scale of the map is true.",
	"print.page": "Page {n} of {of}",
	"print.and": ", ",
	"print.colon": "{name}: {value}",
	"print.working": "Working data v{number} of this browser, not the published data",
	"print.scope": "Scope",
	"print.scope.all": "All compounds",
	"print.color": "Colour by",
	"print.size": "Symbol size",
	"print.overlays": "Overlays",
	"print.indicator": "Indicator",
	"print.classes": "{name} (classes: {breaks})",
	"print.selected": "Selected",
	"print.order": "Order of the list",
	"print.descending": "{name}, descending",
	"print.figures": "Key figures",
	"print.total": "Compounds",
	"print.placed": "Placed",
	"print.notPlaced": "Not placed",
	"print.shown": "Listed here",
	"print.sum": "Total",
	"print.mapAlt": "Map of the compounds: {inside} in the frame of {shown} listed",
	"print.north": "N",
	"print.ratio": "about 1 : {n}",
	"print.scale": "Scale bar, whole length {length}",
	"print.legend": "Legend",
	"print.legendAbout": "Figures: how many of each are placed",
	"print.areas": "By sub-district",
	"print.areasAbout":
		"By the recorded sub-district. Shares leave out compounds whose management is not recorded; sums of households leave out compounds without a record.",
	"print.unmanagedShare": "Unmanaged %",
	"print.households": "House\u00adholds",
	"print.householdsUnknown": "House\u00adholds not recorded",
	"print.done": "Reno\u00advated",
	"print.renovationUnknown": "Reno\u00advation not recorded",
	"print.kinds": "Management by renovation",
	"print.measured": "Indicator: {name}",
	"print.measuredAbout":
		"{definition} Each row covers the compounds of the sub-district that pass the other filters; the total covers all compounds listed here.",
	"print.value": "Value",
	"print.behind": "Compounds behind it",
	"print.leftOut": "Without data",
	"print.of": "Com\u00adpounds",
	"print.bars": "Compared",
	"print.cameras": "{place}, {status}: {n} ({ids})",
	"print.list": "List of compounds",
	"print.listAbout": "{n} in all",
	"print.listNone": "No compound meets the filters.",
	"print.manager": "Managed by",
	"print.notes": "Notes",
	"print.reconciled":
		"{total} compounds = {placed} placed + {notPlaced} not placed, which agrees with the {expected} expected.",
	"print.differs":
		"{total} compounds = {placed} placed + {notPlaced} not placed; {expected} expected, {n} apart.",
	"print.filtered": "Filters leave {n} compounds; the other {rest} are not in this document.",
	"print.whole": "This document lists all {n} compounds.",
	"print.inFrame":
		"Of the compounds listed, {inside} lie within the map's frame, {outside} outside it, and {unplaced} have no position.",
	"print.unknowns":
		"Not recorded among those listed: management of {management}, renovation of {renovation}, households of {households}.",
	"print.disagreements":
		"The recorded sub-district and the position of {n} compounds disagree; the record counts.",
	"print.disagreementsNone": "Recorded sub-districts and positions all agree.",
	"print.findings":
		"Findings when the data were read: {n}; left out {reject}, value not used {withhold}, repaired {repair}, noted {note}.",
	"print.findingsUnknown":
		"The account of the reading could not be had; the number of findings is not known.",
	"print.malformed": "{n} records could not be understood and are not counted.",
	"print.missing": "Could not be read: {files}. Numbers that need it read “—”.",
	"print.thinned": "{layer}: too dense, {drawn} of {of} drawn.",
	"print.unpainted": "These layers could not be drawn: {layers}.",
	"print.distance":
		"Assumption: a camera reaches {n} m (used by the share of compounds near a working camera and by the colour of links).",
	"print.spaces":
		"Assumption: {n} spaces wanted a household (used by missing parking spaces; there is no national figure).",
	"print.dash": "“—” is not recorded or not measurable, which is not 0.",
	"print.projection":
		"Web Mercator, WGS84, north up; the scale holds at the middle latitude of the map when printed at actual size.",
	"print.define.unmanaged_share": "Share unmanaged: unmanaged compounds ÷ compounds of recorded management.",
	"print.define.compounds": "Compounds: their number.",
	"print.define.households": "Households: sum of the recorded ones; compounds without a record are left out.",
	"print.define.floor_area": "Floor area: sum of the recorded ones; compounds without a record are left out.",
	"print.define.property_service_share":
		"Share with property service: compounds that have it ÷ compounds for which this is recorded.",
	"print.define.renovated_share":
		"Share renovated: renovated compounds ÷ compounds of recorded renovation status.",
	"print.define.renovated_area":
		"Renovated area per 100 households: area of the finished projects of the ledger ÷ households × 100; compounds without recorded households, project status or area are left out.",
	"print.define.cameras_per_household":
		"Cameras per 100 households: recorded cameras of any status ÷ households × 100.",
	"print.define.camera_coverage":
		"Share of compounds near a working camera: compounds with one within reach of their label point ÷ placed compounds.",
	"print.define.entrance_coverage":
		"Share of entrances with a camera: entrances with a working camera within 15 m or verified as watched ÷ entrances; compounds whose entrances are not recorded or not surveyed are left out.",
	"print.define.parking_per_household":
		"Parking spaces per household: spaces ÷ households; compounds without either are left out.",
	"print.define.parking_deficit":
		"Missing parking spaces: max(0, spaces wanted a household × households − spaces) of each compound, added up; compounds without either are left out.",
	"print.sources": "Data",
	"print.legal":
		"Made with “{title}” from the link below, for internal work only. Boundaries marked as a sketch define no territory; a map to be published or printed for the public must first be approved.",
	"print.legalSynthetic": "The records are synthetic demonstration data and no ground for any decision.",
	"print.link": "Link",
	"print.linkAbout": "Opens the same view",
	"print.linkLocal": "A local address: it opens only on the computer that runs the server.",
	"print.qr": "QR code of the link",
	"print.qrTooLong": "The link is too long for a code that can be read from paper, so none is printed.",
};
