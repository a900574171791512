import { useMemo } from "react";
import type { Focus } from "../../../domain/briefing/briefing_context";
import { nameSubdistrict } from "../../../text/labels";
import { CompoundSymbol } from "../../CompoundSymbol";
import panel from "../../panel.module.css";
import type { BriefingProps } from "../briefing_props";
import styles from "./FocusCard.module.css";
import { type FocusFact, listCompoundFacts, listPlaceFacts } from "./focus_facts";

interface FocusCardProps extends Pick<BriefingProps, "scene" | "speech" | "onOpen"> {
	readonly focus: Focus;
	/** Title of the scene the question was asked in. */
	readonly title: string;
	/** Back to the scene as it was before the question. */
	readonly onBack: () => void;
}

/** What was asked about, in the place of the scene's text. */
export function FocusCard(props: FocusCardProps) {
	const { focus, title, scene, speech, onBack } = props;
	const { text } = speech;
	const facts = useMemo(() => listFacts(focus, scene, speech), [focus, scene, speech]);
	const name = nameFocus(props);
	return (
		<section
			className={styles.card}
			aria-label={text("page.focus", { name })}
			data-focus={`${focus.kind}/${focus.id}`}
		>
			<h1 className={styles.scene}>{title}</h1>
			<div className={styles.top}>
				<Name {...props} name={name} />
				<button type="button" className={panel.plain} onClick={onBack}>
					{text("page.focus.back")}
				</button>
			</div>
			{facts === null ? (
				<p>{text("page.focus.gone", { id: focus.id })}</p>
			) : (
				<dl className={styles.facts}>
					{facts.map((fact) => (
						<Fact key={fact.name} {...props} fact={fact} named={`${name} · ${fact.name}`} />
					))}
				</dl>
			)}
		</section>
	);
}

function nameFocus({ focus, scene, speech }: FocusCardProps): string {
	if (focus.kind === "subdistrict") return nameSubdistrict(focus.id, speech);
	return scene.town.compoundById.get(focus.id)?.name ?? focus.id;
}

/** `null`: the records have no such thing (any more). */
function listFacts({ kind, id }: Focus, scene: BriefingProps["scene"], speech: BriefingProps["speech"]) {
	const { compoundById, records } = scene.town;
	if (kind === "subdistrict")
		return records.district.subdistricts.some((one) => one.id === id)
			? listPlaceFacts(id, scene, speech)
			: null;
	const one = compoundById.get(id);
	return one ? listCompoundFacts(one, scene, speech) : null;
}

function Name({ focus, scene, speech, name }: FocusCardProps & { readonly name: string }) {
	const one = focus.kind === "compound" ? scene.town.compoundById.get(focus.id) : undefined;
	return (
		<h2 className={styles.name}>
			{one && <CompoundSymbol management={one.management} renovation={one.renovation} view={scene.view} />}
			<span>{name}</span>
			{one && <span className={styles.quiet}>{nameSubdistrict(one.subdistrict, speech)}</span>}
			{one && one.position === null && (
				<span className={styles.quiet}>{speech.text("page.focus.notPlaced")}</span>
			)}
		</h2>
	);
}

interface FactProps extends FocusCardProps {
	readonly fact: FocusFact;
	readonly named: string;
}

function Fact({ fact: { name, value, opened, unit, plain }, named, onOpen }: FactProps) {
	const open = () => {
		if (opened)
			onOpen({ title: named, figure: value === "—" ? null : value, opened, unit: unit ?? undefined });
	};
	return (
		<div className={styles.fact}>
			<dt className={plain ? panel.hidden : undefined}>{name}</dt>
			<dd>
				{opened ? (
					<button type="button" className={panel.door} aria-label={`${named} ${value}`} onClick={open}>
						{value}
					</button>
				) : (
					value
				)}
			</dd>
		</div>
	);
}
