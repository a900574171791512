import { useMemo } from "react";
import type { Focus } from "../../../domain/briefing/briefing_context";
import { CompoundSymbol } from "../../CompoundSymbol";
import panel from "../../panel.module.css";
import type { BriefingProps } from "../briefing_props";
import styles from "./FocusCard.module.css";
import { type FocusFact, listFocusFacts, nameFocus } from "./focus_facts";

interface FocusCardProps extends Pick<BriefingProps, "scene" | "speech" | "onOpen"> {
	readonly focus: Focus;
	/** Title of the scene the question was asked in. */
	readonly title: string;
	/** How many facts have room, the most needed first. */
	readonly most: number;
	/** Back to the scene as it was before the question. */
	readonly onBack: () => void;
}

/** What was asked about, in the place of the scene's text. */
export function FocusCard(props: FocusCardProps) {
	const { focus, title, most, scene, speech, onBack } = props;
	const { text } = speech;
	const facts = useMemo(() => listFocusFacts(focus, scene, speech), [focus, scene, speech]);
	const name = nameFocus(focus, scene, speech);
	return (
		<section
			className={styles.card}
			aria-label={text("page.focus", { name })}
			data-focus={`${focus.kind}/${focus.id}`}
		>
			<div className={styles.above}>
				<h1 className={styles.scene}>{title}</h1>
				<button type="button" className={panel.plain} onClick={onBack}>
					{text("page.focus.back")}
				</button>
			</div>
			<h2 className={styles.name}>
				<Sign {...props} />
				{name}
			</h2>
			{facts === null ? (
				<p>{text("page.focus.gone", { id: focus.id })}</p>
			) : (
				<dl className={styles.facts}>
					{facts.slice(0, most).map((fact) => (
						<Fact key={fact.name} {...props} fact={fact} named={`${name} · ${fact.name}`} />
					))}
				</dl>
			)}
		</section>
	);
}

function Sign({ focus, scene: { town, view } }: FocusCardProps) {
	const one = focus.kind === "compound" ? town.compoundById.get(focus.id) : undefined;
	return one ? <CompoundSymbol management={one.management} renovation={one.renovation} view={view} /> : null;
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
