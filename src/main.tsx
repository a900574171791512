import { QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { beginFirstPage } from "./state/first_page";
import { watchFirstPicture } from "./state/use_first_picture";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";

beginFirstPage();
watchFirstPicture();

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root.");
createRoot(root).render(
	<StrictMode>
		<App client={new QueryClient()} />
	</StrictMode>,
);
