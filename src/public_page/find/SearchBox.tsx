import type { PageProps } from "../page_props";
import styles from "./SearchBox.module.css";

interface SearchProps extends Pick<PageProps, "text"> {
	readonly typed: string;
	/** Without, the box waits for the script, which takes over what stands in it. */
	readonly onType?: (typed: string) => void;
}

/** Ids by which the box is found again when the page takes the place of its static twin. */
export const SEARCH_ID = "search";

/** Where a reader types what is looked for. The list below is its answer; how long it is, is said where it is counted. */
export function SearchBox({ text, typed, onType }: SearchProps) {
	return (
		// The element of that name is unknown to the browsers of older telephones, the role is not.
		// biome-ignore lint/a11y/useSemanticElements: as above
		<div role="search" className={styles.search} data-needs-script="">
			<label className={styles.label} htmlFor={SEARCH_ID}>
				{text("find.search")}
			</label>
			<p className={styles.hint} id="search-hint">
				{text("find.hint")}
			</p>
			<div className={styles.box}>
				<input
					id={SEARCH_ID}
					className={styles.input}
					type="search"
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					enterKeyHint="search"
					aria-describedby="search-hint"
					{...(onType && {
						value: typed,
						onChange: (event) => onType(event.currentTarget.value),
						onKeyDown: leaveOnEnter,
					})}
				/>
				{onType && typed !== "" && (
					<button type="button" className={styles.clear} onClick={() => onType("")}>
						{text("find.clear")}
					</button>
				)}
			</div>
		</div>
	);
}

/** The list has answered already: what a phone's keyboard covers of it comes into sight. */
function leaveOnEnter(event: React.KeyboardEvent<HTMLInputElement>): void {
	if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
}
