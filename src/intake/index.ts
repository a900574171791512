export { type Folder, readFolder } from "./folder";
export { type ReadBytes, UnreadableFolder } from "./shelf";
