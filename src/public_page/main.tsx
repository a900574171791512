import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { installTrustedTypes, isKeeper } from "../map/plain/trusted_types";
import { readPlace } from "../state/public_place";
import { FindPage } from "./FindPage";
import { watchWords } from "./first_page";
import "../styles/tokens.css";
import "../styles/base.css";
import "./frame/reading.css";
import "./find/find.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root.");
/** What the code takes for granted beyond what the build can rewrite for older engines: Chromium 97, Safari 15.4, Firefox 104. */
const isAble = "findLast" in Array.prototype && "hasOwn" in Object;
// Without it the page of before the script stays: the whole list, the picture and every compound's own page.
if (isAble) begin(root);

function begin(root: HTMLElement): void {
	const { lang } = document.documentElement;
	watchWords();
	// Before anything is registered: without a policy of its own the page may name no script by a text.
	installTrustedTypes(isKeeper);
	createRoot(root).render(
		<StrictMode>
			<FindPage lang={lang.startsWith("en") ? "en" : "zh"} {...readPlace()} />
		</StrictMode>,
	);
}
