import { act, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { PainterName } from "../../src/domain/view";
import type { MapViewProps } from "../../src/map/map_view_props";
import type { SvgMapViewProps } from "../../src/map/svg/view/SvgMapView";
import { hasWebGl } from "../../src/map/webgl";
import { MapPane } from "../../src/modes/MapPane";
import { show } from "../panels/show";

/** The painters as last given to the page, and whether their code can be fetched. */
const stage = vi.hoisted(() => ({
	gl: null as unknown,
	svg: null as unknown,
	missing: [] as string[],
	fetched: [] as string[],
}));

vi.mock("../../src/map/webgl", () => ({ hasWebGl: vi.fn(() => true) }));
vi.mock("../../src/map/gl/MapView", () => ({
	get default() {
		stage.fetched.push("gl");
		if (stage.missing.includes("gl")) throw new Error("not fetched");
		return (props: unknown) => {
			stage.gl = props;
			return <p>painted by gl</p>;
		};
	},
}));
vi.mock("../../src/map/svg/view/SvgMapView", () => ({
	get default() {
		stage.fetched.push("svg");
		if (stage.missing.includes("svg")) throw new Error("not fetched");
		return (props: SvgMapViewProps) => {
			stage.svg = props;
			return <p>painted by svg {props.note}</p>;
		};
	},
}));

beforeEach(() => {
	Object.assign(stage, { gl: null, svg: null, missing: [], fetched: [] });
	vi.mocked(hasWebGl).mockReturnValue(true);
});

const nothing = () => undefined;
const gl = () => stage.gl as MapViewProps;
const svg = () => stage.svg as SvgMapViewProps;

async function open(painter: PainterName | null) {
	const onReady = vi.fn();
	const handle = { current: null };
	const shown = show((props) => (
		<MapPane
			{...props}
			{...{ painter, onReady, handle, camera: null, hoveredId: null }}
			onCamera={nothing}
			onHover={nothing}
		/>
	));
	await act(async () => undefined);
	return { ...shown, onReady, handle };
}

const seen = (painter: string) => screen.queryByText(new RegExp(`painted by ${painter}`));

test("the graphics card paints, and nothing else is fetched", async () => {
	await open(null);
	expect(seen("gl")).toBeTruthy();
	expect(seen("svg")).toBeNull();
	expect(stage.fetched).not.toContain("svg");
});

test("without WebGL, and where it is asked for, SVG paints and nothing else is fetched", async () => {
	vi.mocked(hasWebGl).mockReturnValue(false);
	const { unmount } = await open("gl");
	expect(screen.getByText("painted by svg no-webgl")).toBeTruthy();
	unmount();
	await open("svg");
	expect(screen.getByText("painted by svg")).toBeTruthy();
	expect(stage.fetched).not.toContain("gl");
});

test("while the graphics are lost SVG stands over the lost map, which nobody reaches, and has the handle", async () => {
	const { handle } = await open(null);
	expect(gl().handle).toBe(handle);
	await act(async () => gl().onNews("interrupted"));
	expect(seen("gl")?.closest("[inert]")).toBeTruthy();
	expect(seen("svg")?.closest("[inert]")).toBeNull();
	expect([gl().handle, svg().handle]).toEqual([null, handle]);
	expect(svg().note).toBe("recovering");
	await act(async () => gl().onNews("painted"));
	expect(seen("svg")).toBeNull();
	expect(gl().handle).toBe(handle);
});

test("after the third failure SVG stays, and another try brings the graphics card back", async () => {
	await open(null);
	for (const news of ["interrupted", "lost", "lost", "lost"] as const)
		await act(async () => gl().onNews(news));
	expect(seen("gl")).toBeNull();
	expect(svg().note).toBe("gave-up");
	await act(async () => svg().onRetry());
	expect(seen("gl")).toBeTruthy();
	expect(seen("svg")).toBeTruthy();
	await act(async () => gl().onNews("painted"));
	expect(seen("svg")).toBeNull();
});

test("where no painter can be fetched a sentence says so, the page is ready, and another try brings the map", async () => {
	stage.missing = ["gl", "svg"];
	const { user, onReady } = await open(null);
	expect(screen.getByRole("alert").textContent).toContain("地图程序没有下载成功");
	expect(onReady).toHaveBeenCalled();
	stage.missing = [];
	await user.click(screen.getByRole("button", { name: "重试" }));
	expect(seen("gl")).toBeTruthy();
	expect(screen.queryByRole("alert")).toBeNull();
});

test("where only the graphics card's painter cannot be fetched SVG paints and offers another try", async () => {
	stage.missing = ["gl"];
	await open(null);
	expect(svg().note).toBe("not-loaded");
	await act(async () => svg().onCloseNote());
	expect(svg().note).toBeNull();
});
