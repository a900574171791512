import { memo } from "react";
import type { PublicCompound } from "../../domain/public_records";
import { DATA_LANG } from "../../domain/public_records";
import type { SearchMatch } from "../../domain/search/search_index";
import { linkToCompound, type PageProps } from "../page_props";
import { CompoundSign } from "../sign/CompoundSign";
import styles from "./CompoundIndex.module.css";
import { Marked } from "./Marked";
import { explainMatch, rangeIn } from "./matching";

interface RowProps extends PageProps {
	readonly compound: PublicCompound;
	/** Name of its sub-district; `null` where the heading above has said it. */
	readonly subdistrict: string | null;
	/** Why it was found; `null` while nobody searches. */
	readonly match: SearchMatch | null;
}

/** One line of the index: the whole of it leads to the compound. */
export const CompoundRow = memo(function CompoundRow(props: RowProps) {
	const { compound: one, match, text, lang } = props;
	const foreign = lang === "zh" ? undefined : DATA_LANG;
	return (
		<li className={styles.item}>
			<a className={styles.row} href={linkToCompound(one.id, props)} data-id={one.id}>
				<CompoundSign management={one.management} renovation={one.renovation} />
				<span className={styles.words}>
					<span className={styles.name} lang={foreign}>
						<Marked range={rangeIn(match, "name")}>{one.name}</Marked>
					</span>
					<span className={styles.facts}>
						{text(`management.${one.management}`)} · {text(`renovation.${one.renovation}`)}
					</span>
					<Place {...props} foreign={foreign} />
					<Further {...props} foreign={foreign} />
				</span>
			</a>
		</li>
	);
});

interface ForeignProps extends RowProps {
	/** Language of the records where it is not the page's. */
	readonly foreign: string | undefined;
}

/** Where it is, as far as neither the heading above nor its name says so. */
function Place({ compound, subdistrict, match, foreign }: ForeignProps) {
	const { name, address } = compound;
	const further = address !== null && (rangeIn(match, "address") || !name.includes(address));
	if (subdistrict === null && !further) return null;
	return (
		<span className={styles.place}>
			{subdistrict !== null && (
				<Marked range={rangeIn(match, "subdistrict", subdistrict)}>{subdistrict}</Marked>
			)}
			{further && (
				<span lang={foreign}>
					{subdistrict !== null && " "}
					<Marked range={rangeIn(match, "address")}>{address}</Marked>
				</span>
			)}
		</span>
	);
}

/** What else it is called, and what no other part of the line shows of why it was found. */
function Further({ compound, match, text, foreign }: ForeignProps) {
	const { alias, community } = compound;
	const inCommunity = rangeIn(match, "community");
	const why = match && explainMatch(match, text);
	if (alias === null && inCommunity === null && !why) return null;
	return (
		<span className={styles.further}>
			{alias !== null && (
				<span>
					{text("row.alias")}{" "}
					<span lang={foreign}>
						<Marked range={rangeIn(match, "alias")}>{alias}</Marked>
					</span>
				</span>
			)}
			{community !== null && inCommunity !== null && (
				<span>
					{text("row.community")}{" "}
					<span lang={foreign}>
						<Marked range={inCommunity}>{community}</Marked>
					</span>
				</span>
			)}
			{why && <span>{why}</span>}
		</span>
	);
}
