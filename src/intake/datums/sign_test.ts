/**
 * How probable it is that a fair coin gives at least so many wins among wins and losses, 0–1: the one-sided exact sign test.
 * 1 when there was nothing to decide.
 */
export function signTestP(wins: number, losses: number): number {
	const all = wins + losses;
	// Terms of the binomial from the top down, in logarithms: 2 to the power of a thousand fits no number.
	let logTerm = -all * Math.LN2;
	let sum = 0;
	for (let heads = all; heads >= wins; heads -= 1) {
		sum += Math.exp(logTerm);
		logTerm += Math.log(heads) - Math.log(all - heads + 1);
	}
	return Math.min(1, sum);
}
