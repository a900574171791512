export { type Folder, readFolder } from "./folder";
export { listPhotos, photoPath } from "./photos";
export { type ReadBytes, UnreadableFolder } from "./shelf";
