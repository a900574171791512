import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { PanelBoundary } from "../../src/panels/PanelBoundary";
import { makeText } from "../../src/text/make_text";

function Fragile({ trouble }: { readonly trouble: { readonly now: boolean } }) {
	if (trouble.now) throw new Error("no scene");
	return <p>mended</p>;
}

test("a panel that fails says why, leaves its neighbour alone, and can be tried again", async () => {
	// React reports the failure on the console, which is right, and is what this test is about.
	const report = vi.spyOn(console, "error").mockImplementation(() => undefined);
	const trouble = { now: true };
	render(
		<>
			<PanelBoundary text={makeText("zh")}>
				<Fragile trouble={trouble} />
			</PanelBoundary>
			<p>neighbour</p>
		</>,
	);
	expect(report).toHaveBeenCalled();
	expect(screen.getByRole("alert").textContent).toContain("这一栏出错了：no scene");
	expect(screen.getByText("neighbour")).toBeTruthy();
	trouble.now = false;
	await userEvent.click(screen.getByRole("button", { name: "重试" }));
	expect(screen.getByText("mended")).toBeTruthy();
});
