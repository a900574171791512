import { type MouseEvent, memo, useLayoutEffect, useRef } from "react";
import { hasOwnPage } from "../../domain/public/paths";
import type { PublicScene } from "../../domain/public/scene";
import type { SearchMatch } from "../../domain/search/search_index";
import { formatNumber } from "../../text/format";
import { nameSubdistrict } from "../name_value";
import { encodeText, linkTo, type PageProps } from "../page_props";
import styles from "./CompoundIndex.module.css";
import { CompoundRow } from "./CompoundRow";
import { groupCompounds } from "./group_compounds";
import { openHere } from "./open_here";

export interface IndexProps extends PageProps {
	readonly scene: PublicScene;
	/** Why each was found, by id; `null` while nobody searches. */
	readonly matches: ReadonlyMap<string, SearchMatch> | null;
	/** Without, a line leads to the compound's own page. */
	readonly onOpen?: (id: string) => void;
}

/** Id of the list's heading, where a skip link leads. */
export const LIST_ID = "list";

/** Every compound of the scene: like the index of an atlas by sub-district, or, while somebody searches, the best first. */
export function CompoundIndex(props: IndexProps) {
	const { scene, matches, lang, text, root, onOpen } = props;
	const open = onOpen && ((event: MouseEvent<HTMLElement>) => openHere(event, onOpen));
	// Kept as it was while somebody searches: to make its many lines anew takes an old telephone a second.
	const kept = useRef(scene);
	useLayoutEffect(() => {
		if (!matches) kept.current = scene;
	}, [matches, scene]);
	return (
		// The links in it are what is pressed; it only hears of it, once for all of them.
		// biome-ignore lint/a11y/useKeyWithClickEvents: a link that is pressed by keyboard clicks
		<section className={styles.index} aria-labelledby={LIST_ID} onClick={open}>
			<h2 id={LIST_ID} className={styles.title} tabIndex={-1}>
				{text(matches ? "find.listFound" : "find.list")}
			</h2>
			{matches && <Found {...props} matches={matches} />}
			<div hidden={matches !== null}>
				<Groups scene={matches ? kept.current : scene} {...{ lang, text, root }} />
			</div>
		</section>
	);
}

function Found(props: IndexProps & { readonly matches: ReadonlyMap<string, SearchMatch> }) {
	const { scene, matches, lang, text, root } = props;
	return (
		<ol className={styles.list}>
			{scene.shown.map((one) => (
				<CompoundRow
					key={one.id}
					compound={one}
					subdistrict={nameSubdistrict(one.subdistrict, scene.records.district, lang)}
					match={matches.get(one.id) ?? null}
					{...{ lang, text, root }}
				/>
			))}
		</ol>
	);
}

type GroupsProps = Pick<IndexProps, "scene" | "lang" | "text" | "root">;

const Groups = memo(function Groups({ scene, lang, text, root }: GroupsProps) {
	const groups = groupCompounds(scene, lang);
	return (
		<>
			{groups.length > 1 && <Jumps groups={groups} text={text} />}
			{groups.map(({ id, name, members }) => (
				<section key={id} id={`part-${id}`} className={styles.group} aria-labelledby={`name-${id}`}>
					<div className={styles.heading}>
						<h3 id={`name-${id}`} className={styles.area}>
							{name} <span className={styles.count}>{formatNumber(members.length)}</span>
						</h3>
						{hasOwnPage(id) && (
							<a className={styles.more} href={linkTo({ kind: "subdistrict", id }, { root, lang })}>
								{text("find.area", { name })}
							</a>
						)}
					</div>
					<ol className={styles.list}>
						{members.map((one) => (
							<CompoundRow
								key={one.id}
								compound={one}
								subdistrict={null}
								match={null}
								{...{ lang, text, root }}
							/>
						))}
					</ol>
				</section>
			))}
		</>
	);
});

function Jumps({ groups, text }: Pick<PageProps, "text"> & { groups: ReturnType<typeof groupCompounds> }) {
	return (
		<nav className={styles.jumps} aria-label={text("find.jump")}>
			<ul>
				{groups.map(({ id, name }) => (
					<li key={id}>
						<a href={`#part-${encodeText(id)}`}>{name}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
