import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Tests that need a document: components (.tsx) and the rooms that touch the address bar and the device. */
const COMPONENT = ["tests/**/*.test.tsx", "tests/state/**/*.test.ts", "tests/panels/**/*.test.ts"];
const BROWSER = ["tests/browser/**/*.test.ts"];

// A fixed zone and locale, so that no result depends on the machine.
process.env.TZ = "UTC";
process.env.LANG = "C.UTF-8";

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "unit",
					environment: "node",
					include: ["tests/**/*.test.ts"],
					exclude: [...COMPONENT, ...BROWSER],
					// The commands are tested as processes of their own, which a busy machine starts slowly.
					testTimeout: 30_000,
				},
			},
			{
				plugins: [react()],
				test: {
					name: "component",
					// A worker keeps its document and modules from file to file: making both anew takes longer than all the tests. No file may
					// count on another's order; shuffled runs show that none does.
					isolate: false,
					environment: "jsdom",
					include: COMPONENT,
					setupFiles: ["tests/setup_component.ts"],
					testTimeout: 30_000,
				},
			},
			{
				test: {
					name: "browser",
					environment: "node",
					include: BROWSER,
					globalSetup: ["tests/browser/build_once.ts"],
					// One at a time: software GL takes a whole core, and two at once would only slow each other down.
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
