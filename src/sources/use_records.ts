import { type QueryClient, type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { GenericSchema } from "valibot";
import { makeTown, type Town } from "../domain/town";
import { makeFileQuery } from "./file_query";
import { groundSchema } from "./ground_schema";
import { type Origin, PUBLISHED } from "./origin";
import { orAbsent, type Parsed, parseList, parseWhole } from "./parse_file";
import { type FileId, type MalformedRecord, SourceProblem } from "./problem";
import {
	accountSchema,
	cameraSchema,
	compoundSchema,
	districtSchema,
	parkingSchema,
	projectSchema,
} from "./schemas";

/** A file that could not be used, and how to try again. */
export interface Problem {
	readonly file: FileId;
	readonly kind: SourceProblem["kind"];
	readonly detail: string;
	retry(): void;
}

/** What has been loaded so far, and what could not be. */
export interface Loaded {
	/** `null` until the district and the compounds are there, and the ground unless it is late. */
	readonly town: Town | null;
	/** True while a file is still on its way. */
	readonly loading: boolean;
	readonly problems: readonly Problem[];
	readonly malformed: readonly MalformedRecord[];
}

/** The records of an origin, loaded file by file: what is missing is named, what came is used. While the origin is `null` nothing is asked for. */
export function useRecords(client: QueryClient, origin: Origin | null = PUBLISHED): Loaded {
	const query = makeFileQuery(origin);
	const [district, compounds, ground, cameras, parking, projects, account] = useQueries(
		{
			queries: [
				query("district", whole("district", districtSchema)),
				query("compounds", listed("compounds", compoundSchema)),
				query("ground", orAbsent(whole("ground", groundSchema))),
				query("cameras", orAbsent(listed("cameras", cameraSchema))),
				query("parking", orAbsent(listed("parking", parkingSchema))),
				query("projects", orAbsent(listed("projects", projectSchema))),
				query("account", orAbsent(whole("account", accountSchema))),
			],
		},
		client,
	);
	const complete = useAwaited(!district.isPending && !compounds.isPending, ground.isPending);
	const town = useMemo(() => {
		if (!complete || !district.data || (!compounds.data && !compounds.isError)) return null;
		return makeTown({
			district: district.data.value,
			ground: ground.data?.value ?? null,
			compounds: compounds.data?.value ?? [],
			cameras: cameras.data?.value ?? null,
			parking: parking.data?.value ?? null,
			projects: projects.data?.value ?? null,
			account: account.data?.value ?? null,
		});
	}, [
		complete,
		district.data,
		compounds.data,
		compounds.isError,
		ground.data,
		cameras.data,
		parking.data,
		projects.data,
		account.data,
	]);
	const all = [district, compounds, ground, cameras, parking, projects, account];
	return {
		town,
		loading: all.some((one) => one.isPending),
		problems: all.flatMap(readProblem),
		malformed: all.flatMap((one) => one.data?.malformed ?? []),
	};
}

/** How long the ground may keep the rest waiting, milliseconds. */
const PATIENCE_MS = 500;

/** Whether to show what has come: a map laid out without its ground is laid out again a moment later, but nobody waits for it for long. */
function useAwaited(begun: boolean, pending: boolean): boolean {
	const [late, setLate] = useState(false);
	useEffect(() => {
		if (!begun || !pending) return;
		const timer = setTimeout(() => setLate(true), PATIENCE_MS);
		return () => clearTimeout(timer);
	}, [begun, pending]);
	return !pending || late;
}

function listed<T extends { readonly id: string }>(file: FileId, schema: GenericSchema<unknown, T>) {
	return (content: unknown) => parseList(file, schema, content);
}

function whole<T>(file: FileId, schema: GenericSchema<unknown, T>) {
	return (content: unknown) => parseWhole(file, schema, content);
}

function readProblem(one: UseQueryResult<Parsed<unknown>>): Problem[] {
	if (!one.isError) return [];
	if (!(one.error instanceof SourceProblem)) throw one.error;
	const { file, kind, detail } = one.error;
	return [{ file, kind, detail, retry: () => void one.refetch() }];
}
