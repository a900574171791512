import { EMPHASES, OVERLAYS, SIZES } from "../domain/view";
import choiceStyles from "../panels/Choices.module.css";
import optionStyles from "../panels/MapOptions.module.css";
import type { FirstPageProps } from "./FirstPage";

/** The map's options as they will stand, as words. */
export function StaticOptions({
	scene: { view },
	speech: { text },
}: Pick<FirstPageProps, "scene" | "speech">) {
	return (
		<div className={optionStyles.options} data-first="needs-script">
			<StaticChoices
				label={text("options.color")}
				choices={EMPHASES.map((one) => ({ label: text(one), chosen: one === view.color }))}
			/>
			<StaticChoices
				label={text("options.size")}
				choices={SIZES.map((one) => ({ label: text(`options.size.${one}`), chosen: one === view.size }))}
			/>
			<div className={optionStyles.overlays}>
				<span className={optionStyles.legend}>{text("options.layers")}</span>
				{OVERLAYS.map((layer) => (
					<span key={layer} className={optionStyles.overlay}>
						<span className="first-tick" />
						{text(`layer.${layer}`)}
					</span>
				))}
			</div>
		</div>
	);
}

interface StaticChoicesProps {
	readonly label: string;
	readonly choices: readonly { readonly label: string; readonly chosen: boolean }[];
}

function StaticChoices({ label, choices }: StaticChoicesProps) {
	return (
		<fieldset className={choiceStyles.group}>
			<legend className={choiceStyles.legend}>{label}</legend>
			<div className={choiceStyles.row}>
				{choices.map(({ label: word, chosen }) => (
					<span key={word} className={choiceStyles.choice}>
						<span className={chosen ? "first-chosen" : undefined}>{word}</span>
					</span>
				))}
			</div>
		</fieldset>
	);
}
