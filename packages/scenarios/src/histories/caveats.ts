/** What must not be concluded from histories (docs/methods/histories.md), for whoever shows them. */
export function historyCaveats(fitted: boolean): readonly string[] {
	return [
		"Every history begins with a request, because it is asked what would follow. Whether there would be one is not said.",
		"Shares are shares of simulated histories under these assumptions. They are no chances of a parting, of a ruling, or of anything in the world.",
		"Most of what moves these histories is assumed and drawn from wide ranges. A narrow fan would be the model's, not the world's.",
		"Risk is an index beside today's, under stated assumptions. It says nothing of how large today's is, and nothing here is a chance of violence.",
		"Grievance counts the same for both camps. Losing an election is not to be shut out of power.",
		"Nobody is moved: whoever crosses a border here chose to, at rates that are assumed.",
		"Those who live under the other camp's government after a parting are counted in every line, on both sides.",
		"Years of the past are run as if nothing had happened after the recorded vote.",
		...(fitted
			? []
			: ["This country's record of elections is not known here: how its vote swings is assumed, in wide ranges."]),
	];
}
