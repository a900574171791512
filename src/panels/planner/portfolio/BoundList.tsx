import { useId } from "react";
import panel from "../../panel.module.css";
import styles from "./portfolio.module.css";
import { nameCompound, type PortfolioProps, setPortfolio } from "./portfolio_props";

/** What is required, excluded and either-or, with the means to add the selected compound. */
export function BoundList(props: PortfolioProps) {
	const { scenario, speech, edit } = props;
	const { text } = speech;
	const { forcedIn, forcedOut, exclusive } = scenario.portfolio;
	const name = (id: string) => nameCompound(props, id);
	const counts = { in: forcedIn.length, out: forcedOut.length, pairs: exclusive.length };
	return (
		<details className={styles.bounds}>
			<summary>
				<span className={panel.section}>{text("portfolio.bounds")}</span>{" "}
				<span className={panel.quiet}>{text("portfolio.bounds.count", counts)}</span>
			</summary>
			<Selected {...props} />
			<Removable
				title={text("portfolio.forcedIn")}
				items={forcedIn.map((id) => ({ key: id, label: name(id) }))}
				onRemove={(at) => setPortfolio(edit, (one) => ({ forcedIn: drop(one.forcedIn, at) }))}
				text={text}
			/>
			<Removable
				title={text("portfolio.forcedOut")}
				items={forcedOut.map((id) => ({ key: id, label: name(id) }))}
				onRemove={(at) => setPortfolio(edit, (one) => ({ forcedOut: drop(one.forcedOut, at) }))}
				text={text}
			/>
			<Removable
				title={text("portfolio.pairs")}
				items={exclusive.map(([a, b]) => ({
					key: `${a} ${b}`,
					label: text("portfolio.pair", { a: name(a), b: name(b) }),
				}))}
				onRemove={(at) => setPortfolio(edit, (one) => ({ exclusive: drop(one.exclusive, at) }))}
				text={text}
			/>
		</details>
	);
}

function drop<T>(list: readonly T[], at: number): readonly T[] {
	return list.filter((_, place) => place !== at);
}

function Selected(props: PortfolioProps) {
	const { scene, scenario, speech, edit } = props;
	const { text } = speech;
	const id = scene.view.sel;
	if (id === null) return <p className={panel.quiet}>{text("portfolio.selectFirst")}</p>;
	const { forcedIn, forcedOut } = scenario.portfolio;
	const without = (list: readonly string[]) => list.filter((one) => one !== id);
	return (
		<div className={styles.selected}>
			<p>{text("portfolio.selected", { name: nameCompound(props, id) })}</p>
			<div className={styles.buttons}>
				<button
					type="button"
					className={panel.button}
					disabled={forcedIn.includes(id)}
					onClick={() =>
						setPortfolio(edit, (one) => ({
							forcedIn: [...without(one.forcedIn), id],
							forcedOut: without(one.forcedOut),
						}))
					}
				>
					{text("portfolio.force")}
				</button>
				<button
					type="button"
					className={panel.button}
					disabled={forcedOut.includes(id)}
					onClick={() =>
						setPortfolio(edit, (one) => ({
							forcedIn: without(one.forcedIn),
							forcedOut: [...without(one.forcedOut), id],
						}))
					}
				>
					{text("portfolio.forbid")}
				</button>
				<PairSelect {...props} id={id} />
			</div>
		</div>
	);
}

/** The other compound of a pair, among those that can be chosen. */
function PairSelect({
	input,
	id,
	speech: { text },
	edit,
	plan,
	scenario,
}: PortfolioProps & { readonly id: string }) {
	const paired = scenario.portfolio.exclusive.filter((pair) => pair.includes(id)).flat();
	const others = input.candidates.filter((one) => one.id !== id && !paired.includes(one.id));
	return (
		<label className={styles.pairing}>
			<span className={panel.quiet}>{text("portfolio.pairWith")}</span>
			<select
				className={panel.select}
				value=""
				onChange={({ target: { value: other } }) =>
					other !== "" && setPortfolio(edit, (one) => ({ exclusive: [...one.exclusive, [id, other]] }))
				}
			>
				<option value="">{text("portfolio.pairChoose")}</option>
				{others.map((one) => (
					<option key={one.id} value={one.id}>
						{nameCompound({ plan }, one.id)}
					</option>
				))}
			</select>
		</label>
	);
}

interface RemovableProps {
	readonly title: string;
	readonly items: readonly { readonly key: string; readonly label: string }[];
	readonly onRemove: (at: number) => void;
	readonly text: PortfolioProps["speech"]["text"];
}

function Removable({ title, items, onRemove, text }: RemovableProps) {
	const id = useId();
	return (
		<div className={styles.removable}>
			<p id={id} className={panel.quiet}>
				{title}
			</p>
			{items.length === 0 && <p className={panel.quiet}>{text("portfolio.none")}</p>}
			<ul aria-labelledby={id} hidden={items.length === 0}>
				{items.map(({ key, label }, at) => (
					<li key={key}>
						<span>{label}</span>
						<button
							type="button"
							className={panel.plain}
							aria-label={text("portfolio.remove", { name: label })}
							onClick={() => onRemove(at)}
						>
							×
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
