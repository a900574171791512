import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeDeployment } from "./deploy/make_deployment";
import { writeWhole } from "./editions/write_files";
import { ROOT } from "./root";

const out = join(ROOT, "deploy");
const described = join(resolve(ROOT, process.env.DATA_DIR || "data"), "district.json");
const files = makeDeployment(readFileSync(described));
writeWhole(out, files);
console.log(`Written to ${out} for ${described}: ${[...files.keys()].join(", ")}.`);
