import type { Camera } from "../../domain/records";
import type { Scene } from "../../domain/scene";
import { CAMERA_PLACE, CAMERA_STATUS } from "../../domain/vocabulary";
import { makeCameraDrawing } from "../../layers/symbols";
import { formatNumber } from "../../text/format";
import type { PrintSpeech } from "../../text/print_text";
import { Drawn } from "../Drawn";
import styles from "./paper.module.css";

interface PaperCamerasProps {
	/** `null`: the file of cameras could not be had; the notes say so. */
	readonly cameras: readonly Camera[] | null;
	readonly scene: Scene;
	readonly speech: PrintSpeech;
}

/** The cameras of the compound: where they stand, whether they work, how many, and which. */
export function PaperCameras({ cameras, scene, speech: { text } }: PaperCamerasProps) {
	if (cameras === null) return null;
	if (cameras.length === 0) return <p className={styles.quiet}>{text("card.noCameras")}</p>;
	const kinds = CAMERA_PLACE.flatMap((place) => CAMERA_STATUS.map((status) => ({ place, status })));
	return (
		<ul className={styles.cameras} aria-label={text("field.cameras")}>
			{kinds.map(({ place, status }) => {
				const alike = cameras.filter((one) => one.place === place && one.status === status);
				if (alike.length === 0) return null;
				const said = {
					place: text(`cameraPlace.${place}`),
					status: text(`cameraStatus.${status}`),
					n: formatNumber(alike.length),
					ids: alike.map(({ id }) => id).join(text("print.and")),
				};
				return (
					<li key={`${place} ${status}`}>
						<Drawn drawing={makeCameraDrawing({ place, status, theme: scene.view.theme })} />{" "}
						{text("print.cameras", said)}
					</li>
				);
			})}
		</ul>
	);
}
