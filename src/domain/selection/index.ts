/** The methods on plain arrays, in one place for who wants to try a case of their own; `README.md` beside this file explains each. */
export { maximalCoverage } from "./coverage/maximal_coverage";
export { findFewestSites, serveDeficits } from "./coverage/parking_sites";
export { minimumCover } from "./coverage/set_cover";
export { gini } from "./equity/gini";
export { lorenz } from "./equity/lorenz";
export { readSafeText, writeSafeText } from "./export/safe_cell";
export { knapsack } from "./portfolio/knapsack";
export { spreadOverYears } from "./portfolio/schedule";
export { measureNeed } from "./ranking/read_need";
export { flipWeights } from "./robustness/flip_weights";
export { kendall } from "./robustness/kendall";
export { smaa } from "./robustness/smaa";
export { measureConcordance } from "./scenarios/agreement";
export { ahp } from "./weights/ahp";
export { findBreakingJudgement, repairJudgements } from "./weights/ahp_repair";
export { combineJudges, makeMatrix } from "./weights/group_judgement";
export { topsis } from "./weights/topsis";
export { weightedSum } from "./weights/weighted_sum";
