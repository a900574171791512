import { buildProduct } from "../../src/commands/build";

/** The journeys run against the built product: built here, unless the caller has just done so. */
export default async function buildOnce(): Promise<void> {
	if (process.env.BUILT_ALREADY !== "yes") await buildProduct();
}
