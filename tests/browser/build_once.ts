import { BUILT_PUBLIC, buildEdition, buildProduct } from "../../src/commands/build";

/** The journeys run against the built product: built here, unless the caller has just done so. */
export default async function buildOnce(): Promise<void> {
	if (process.env.BUILT_ALREADY === "yes") return;
	await buildProduct();
	await buildEdition({ edition: "public", outDir: BUILT_PUBLIC });
}
