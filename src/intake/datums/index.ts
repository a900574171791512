export { datumRefusal, parseDatum } from "./parse_datum";
export { DATUMS, isDatum, type KnownDatum, pointIn, readAs, unitOf, wgs84From } from "./registry";
export { bd09FromWgs84, gcj02FromWgs84, type RawPoint } from "./shifted";
