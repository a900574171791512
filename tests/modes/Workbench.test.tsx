import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Workbench } from "../../src/modes/Workbench";
import { show } from "../panels/show";

const nothing = () => undefined;
const problem = { file: "cameras", kind: "server", detail: "500", retry: vi.fn() } as const;

function desk(problems: readonly (typeof problem)[] = []) {
	return (props: Parameters<Parameters<typeof show>[0]>[0]) => (
		<Workbench
			{...props}
			map={<p>map</p>}
			ready={true}
			problems={problems}
			malformed={[]}
			hoveredId={null}
			onHover={nothing}
			onFrame={nothing}
		/>
	);
}

test("main carries the numbers that tests, kiosks and embedders read", async () => {
	const { user } = show(desk());
	const main = screen.getByRole("main");
	expect(main.dataset).toMatchObject({ ready: "true", total: "6", placed: "5", shown: "6" });
	await user.click(screen.getByRole("checkbox", { name: /无人管理/ }));
	expect(main.dataset).toMatchObject({ total: "6", placed: "5", shown: "2" });
});

test("choosing a compound brings its card, closing it brings back the panel before", async () => {
	const { user, seen } = show(desk());
	await user.click(screen.getByRole("tab", { name: "说明" }));
	await user.click(within(screen.getByRole("grid")).getByText("A2院"));
	expect(screen.getByRole("tab", { name: "小区" }).getAttribute("aria-selected")).toBe("true");
	expect(screen.getByRole("heading", { level: 2, name: "A2院" })).toBeTruthy();
	await user.keyboard("{Escape}");
	expect(seen.view.sel).toBeNull();
	expect(screen.getByRole("tab", { name: "说明" }).getAttribute("aria-selected")).toBe("true");
});

test("tabs are walked with the arrow keys, round the end", async () => {
	const { user } = show(desk());
	await user.click(screen.getByRole("tab", { name: "街道" }));
	await user.keyboard("{ArrowLeft}");
	expect(document.activeElement).toBe(screen.getByRole("tab", { name: "说明" }));
	await user.keyboard("{ArrowRight}");
	expect(document.activeElement).toBe(screen.getByRole("tab", { name: "街道" }));
});

test("the border between map and list moves by keyboard, within bounds", async () => {
	const { user } = show(desk());
	const splitter = screen.getByRole("separator");
	splitter.focus();
	await user.keyboard("{ArrowUp}");
	expect(splitter.getAttribute("aria-valuenow")).toBe("65");
	await user.keyboard("{Home}");
	expect(splitter.getAttribute("aria-valuenow")).toBe("25");
	await user.keyboard("{End}");
	expect(splitter.getAttribute("aria-valuenow")).toBe("85");
});

test("a file that failed is said in one sentence while the rest is shown", async () => {
	const { user } = show(desk([problem]), { records: { cameras: null } });
	const summary = screen.getByText("有文件未能读取").closest('[role="status"]') as HTMLElement;
	expect(within(summary).getByText("摄像头：服务器出错。")).toBeTruthy();
	await user.click(within(summary).getByRole("button", { name: "重试摄像头" }));
	expect(problem.retry).toHaveBeenCalledOnce();
	expect(screen.getByRole("main").dataset.shown).toBe("6");
});

test("the skip button leads to the list", async () => {
	const { user } = show(desk());
	await user.tab();
	await user.keyboard("{Enter}");
	expect(document.activeElement?.getAttribute("data-id")).toBe("A1");
});
