import { type Camera, type ParkingPlace, type Project, QUANTITIES, type Quantity } from "../domain/records";
import { makeCameraDrawing } from "../layers/symbols";
import { formatNumber } from "../text/format";
import type { Key } from "../text/text";
import type { CardProps } from "./Card";
import styles from "./Card.module.css";
import { Drawn } from "./Drawn";
import { ProblemList } from "./ProblemList";
import panel from "./panel.module.css";
import { QUANTITY_UNIT } from "./quantities";

/** The renovation projects of the compound with what was done. */
export function CardProjects({
	speech,
	problems,
	projects,
}: CardProps & { projects: readonly Project[] | null }) {
	const { text } = speech;
	if (projects === null) return <ProblemList problems={problems} speech={speech} files={["projects"]} />;
	if (projects.length === 0) return <p className={panel.quiet}>{text("card.noProjects")}</p>;
	return projects.map((project) => (
		<div key={project.id} className={styles.record}>
			<h4 className={styles.sub}>
				{text("card.project", { year: project.year, id: project.id })}
				{" · "}
				{text(`renovation.${project.status}`)}
			</h4>
			{(project.startedOn !== null || project.finishedOn !== null) && (
				<p className={panel.quiet}>
					{text("card.dates", { from: project.startedOn ?? "—", to: project.finishedOn ?? "—" })}
				</p>
			)}
			<dl className={styles.facts}>
				{listQuantities(project).map((one) => (
					<div key={one} className={styles.field}>
						<dt>{text(`quantity.${one}`)}</dt>
						<dd>
							<Amount value={project.quantities[one]} unit={text(QUANTITY_UNIT[one])} />
						</dd>
					</div>
				))}
				<div className={styles.field}>
					<dt>{text("field.costWan")}</dt>
					<dd>
						<Amount value={project.costWan} digits={1} unit={text("unit.wan")} />
					</dd>
				</div>
			</dl>
			{project.source !== null && (
				<p className={panel.quiet}>{text("card.projectSource", { source: project.source })}</p>
			)}
		</div>
	));
}

interface AmountProps {
	readonly value: number | null;
	readonly unit: string;
	readonly digits?: number;
}

/** An amount with its unit, smaller; a bare dash when it is not known. */
function Amount({ value, unit, digits = 0 }: AmountProps) {
	if (value === null) return <span>—</span>;
	return (
		<span>
			{formatNumber(value, digits)} <span className={panel.unit}>{unit}</span>
		</span>
	);
}

/** Of a finished project every quantity, known or not; of others what is already recorded. */
function listQuantities({ status, quantities }: Project): readonly Quantity[] {
	return status === "done" ? QUANTITIES : QUANTITIES.filter((one) => quantities[one] !== null);
}

type CardCamerasProps = CardProps & { readonly cameras: readonly Camera[] | null };

/** The cameras of the compound, each with its place and whether it works. */
export function CardCameras({ scene, speech, problems, cameras }: CardCamerasProps) {
	const { text } = speech;
	if (cameras === null) return <ProblemList problems={problems} speech={speech} files={["cameras"]} />;
	if (cameras.length === 0) return <p className={panel.quiet}>{text("card.noCameras")}</p>;
	return (
		<ul className={styles.list} aria-label={text("field.cameras")}>
			{cameras.map(({ id, place, status, installedYear, project }) => (
				<li key={id}>
					<Drawn drawing={makeCameraDrawing({ place, status, theme: scene.view.theme })} />
					<span className={styles.words}>
						{text("card.cameraLine", {
							place: text(`cameraPlace.${place}`),
							status: text(`cameraStatus.${status}`),
						})}
					</span>
					<span className={panel.quiet}>{text("card.installed", { year: installedYear ?? "—" })}</span>
					{project !== null && <span className={panel.quiet}>{text("card.ofProject", { id: project })}</span>}
					<span className={panel.quiet}>{id}</span>
				</li>
			))}
		</ul>
	);
}

type CardParkingProps = CardProps & { readonly parking: readonly ParkingPlace[] | null };

/** The parking places of the compound by kind. */
export function CardParking({ speech, problems, parking }: CardParkingProps) {
	const { text } = speech;
	if (parking === null) return <ProblemList problems={problems} speech={speech} files={["parking"]} />;
	if (parking.length === 0) return <p className={panel.quiet}>{text("card.noParking")}</p>;
	return (
		<ul className={styles.list} aria-label={text("field.parkingPlaces")}>
			{parking.map(({ id, kind, spaces, project }) => (
				<li key={id}>
					<span className={styles.words}>{text(`parkingKind.${kind}` satisfies Key)}</span>
					<Amount value={spaces} unit={text("unit.spaces")} />
					{project !== null && <span className={panel.quiet}>{text("card.ofProject", { id: project })}</span>}
					<span className={panel.quiet}>{id}</span>
				</li>
			))}
		</ul>
	);
}
