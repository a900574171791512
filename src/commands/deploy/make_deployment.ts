import { parseDistrict } from "../../intake/district";
import { printCaddy } from "./caddy";
import { printNginx } from "./nginx";
import { makeServed, printTable } from "./served";

/** The configurations of web servers by their names in `deploy/`, for what a `district.json` decides. */
export function makeDeployment(district: Uint8Array): ReadonlyMap<string, string> {
	const { embeddedBy } = parseDistrict(district).district.site;
	const editions = [
		makeServed({ edition: "public", embeddedBy }),
		makeServed({ edition: "internal", embeddedBy: [] }),
	];
	return new Map([
		["nginx.conf", printNginx(editions)],
		["Caddyfile", printCaddy(editions)],
		["headers.json", printTable(editions)],
	]);
}
