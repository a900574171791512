import { register } from "tsx/esm/api";

// A thread does not inherit the loader of its process in every version of Node.
register();
await import("./import_worker.ts");
