import type { Columns } from "../domain/columns";
import { findLabelPoint } from "../domain/label_points";
import type { Scene } from "../domain/scene";
import { formatFigure } from "../text/format";
import { nameSubdistrict, type Speech } from "../text/labels";

/**
 * The scene's indicator as columns, one a sub-district that has a value, in the district's order; each stands in the middle of its area's part within the
 * home view (of the whole area where none is). Without a value no column: a column of no height says nought. Heights begin at zero.
 */
export function makeColumns(scene: Scene, speech: Speech): Columns {
	const areas = scene.town.records.ground?.drawn.subdistricts.features ?? [];
	const most = Math.max(0, ...scene.sums.map(({ measure }) => measure.value ?? 0));
	return {
		bars: scene.sums.flatMap(({ subdistrict, measure: { value } }) => {
			const area = areas.find(({ properties }) => properties.id === subdistrict?.id)?.geometry;
			const position = area && (findLabelPoint(area, scene.home) ?? findLabelPoint(area, null));
			if (!subdistrict || !position || value === null) return [];
			const share = most > 0 ? Math.max(0, value) / most : 0;
			const label = formatFigure(value, scene.indicator.unit);
			const { id } = subdistrict;
			return [{ subdistrict: id, name: nameSubdistrict(id, speech), position, value, share, label }];
		}),
	};
}
