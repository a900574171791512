import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json, whatever the working directory is. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What the public build takes as it is; nothing of the internal edition is ever written below it. */
export const PUBLIC_STATIC = join(ROOT, ".cache/public-edition");

/** Where the data command leaves the files of the public edition. */
export const PUBLIC_DATA = join(PUBLIC_STATIC, "data");
