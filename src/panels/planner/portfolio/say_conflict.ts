import type { PortfolioInput } from "../../../domain/selection/portfolio/portfolio";
import { nameSubdistrict } from "../../../text/labels";
import type { PlannerProps } from "../planner_props";
import { formatWan, nameCompound } from "./portfolio_props";

type Sayer = Pick<PlannerProps, "plan" | "speech"> & { readonly input: PortfolioInput };

/** One of the conditions that cannot be met together, in words; the ids are those of `PortfolioResult.conflicts`. */
export function sayConflict(id: string, sayer: Sayer): string {
	const { input, speech } = sayer;
	const { text } = speech;
	const at = id.indexOf(":");
	const [kind, of] = at < 0 ? [id, ""] : [id.slice(0, at), id.slice(at + 1)];
	const { candidates } = input;
	if (kind === "budget") return text("portfolio.conflict.budget", { total: formatWan(input.budgetWan) });
	if (kind === "at-least")
		return text("portfolio.conflict.at-least", {
			n: input.atLeast,
			years: input.years,
			candidates: candidates.length,
		});
	if (kind === "unmanaged")
		return text("portfolio.conflict.unmanaged", {
			n: input.unmanagedAtLeast,
			candidates: candidates.filter((one) => one.unmanaged).length,
		});
	if (kind === "cap")
		return text("portfolio.conflict.cap", {
			subdistrict: nameSubdistrict(of, speech),
			n: input.atMostPerSubdistrict ?? 0,
		});
	if (kind === "pair") {
		const [a = "", b = ""] = of.split("|");
		return text("portfolio.conflict.pair", { a: nameCompound(sayer, a), b: nameCompound(sayer, b) });
	}
	return sayForced(of, sayer);
}

function sayForced(id: string, sayer: Sayer): string {
	const { input, speech } = sayer;
	const { text } = speech;
	const name = nameCompound(sayer, id);
	if (input.candidates.some((one) => one.id === id)) return text("portfolio.conflict.forced-in", { name });
	const left = input.leftOut.find((one) => one.id === id);
	const why = left ? text(`portfolio.why.${left.why}`) : text("portfolio.conflict.notListed");
	return text("portfolio.conflict.forcedNotCandidate", { name, why });
}
