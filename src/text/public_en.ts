import { findEn } from "./public/find_en";
import { mapEn } from "./public/map_en";
import type { publicZh } from "./public_zh";

/** What the public page says, in English. */
export const publicEn: Readonly<Record<keyof typeof publicZh, string>> = {
	...findEn,
	...mapEn,
	"app.synthetic": "Demonstration data",
	"app.syntheticHint":
		"The records on this page are synthetic demonstration data, not those of any real compound.",
	"count.placed": "{n} placed",
	"management.commercial": "Property company",
	"management.work_unit": "Work-unit managed",
	"management.owners": "Owner-managed",
	"management.community": "Community-run",
	"management.unmanaged": "Unmanaged",
	"management.unknown": "Not recorded",
	"renovation.none": "Not renovated",
	"renovation.planned": "Planned",
	"renovation.underway": "Under way",
	"renovation.done": "Renovated",
	"renovation.unknown": "Not recorded",
	"table.households": "Households",
	"table.parkingSpaces": "Parking spaces (about)",
	"decade.label": "{year}s",
	"households.20-49": "20–49",
	"households.under-20": "under 20",
};
