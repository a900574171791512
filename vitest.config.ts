import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Tests that need a document: components (.tsx) and the rooms that touch the address bar and the device. */
const COMPONENT = ["tests/**/*.test.tsx", "tests/state/**/*.test.ts", "tests/panels/**/*.test.ts"];
const BROWSER = ["tests/browser/**/*.test.ts"];

// Every core; of its own accord Vitest leaves one free, which on a machine of two is half of it.
const WORKERS = availableParallelism();

// A fixed zone and locale, so that no result depends on the machine.
process.env.TZ = "UTC";
process.env.LANG = "C.UTF-8";

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "unit",
					// As below: a worker keeps its modules from file to file.
					isolate: false,
					environment: "node",
					include: ["tests/**/*.test.ts"],
					exclude: [...COMPONENT, ...BROWSER],
					maxWorkers: WORKERS,
					// The commands are tested as processes of their own, which a busy machine starts slowly.
					testTimeout: 60_000,
				},
			},
			{
				plugins: [react()],
				test: {
					name: "component",
					// A worker keeps its document and modules from file to file: making both anew takes longer than all the tests. No file may
					// count on another's order; shuffled runs show that none does.
					isolate: false,
					maxWorkers: WORKERS,
					// One project after another: a worker is only kept when its next file is of its own project.
					sequence: { groupOrder: 1 },
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
					// Two at a time: one alone often waits, for frames and for the browser's own processes; software GL takes about a core each.
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
