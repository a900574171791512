import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useRef, useState } from "react";
import { expect, test } from "vitest";
import { goToPart, useKeptFocus } from "../../src/state/focus";

function Stage() {
	const root = useRef<HTMLDivElement>(null);
	const [there, setThere] = useState(true);
	useKeptFocus(root);
	return (
		<div ref={root}>
			<section id="part" tabIndex={-1} aria-label="part">
				{there && (
					<button type="button" onClick={() => setThere(false)}>
						goes
					</button>
				)}
			</section>
			<button type="button">stays</button>
		</div>
	);
}

test("when what had the focus goes, the part of the page around it has it", async () => {
	render(<Stage />);
	const button = screen.getByRole("button", { name: "goes" });
	act(() => button.focus());
	fireEvent.click(button);
	expect(screen.queryByRole("button", { name: "goes" })).toBeNull();
	await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("region", { name: "part" })));
});

test("a click beside everything takes the focus nowhere", async () => {
	render(<Stage />);
	const stays = screen.getByRole("button", { name: "stays" });
	act(() => stays.focus());
	act(() => stays.blur());
	fireEvent.click(screen.getByRole("button", { name: "goes" }));
	await new Promise((resolve) => setTimeout(resolve, 60));
	expect(document.activeElement).toBe(document.body);
});

test("a part can be gone to", () => {
	Element.prototype.scrollIntoView = () => undefined;
	render(<Stage />);
	act(() => goToPart("part"));
	expect(document.activeElement).toBe(screen.getByRole("region", { name: "part" }));
});
