/** What must not be concluded from the ladders (docs/methods/response.md), for whoever shows them. */
export const responseCaveats: readonly string[] = [
	"Shares count simulated requests under the assumptions shown. They forecast no request, no ruling and no parting.",
	"The chances of all stages but the votes are the reader's assumptions, drawn evenly from their ranges. How often this court would rule so is not known.",
	"Precedents show that such a stage was met. They give no rate: the table holds known cases and is no sample.",
	"A vote for a party is not a vote to leave. The mapping from one to the other is an assumption that anyone can change.",
	"Whether a state may leave by its own will is not said here, nor what a clear majority would be.",
	"Guarantee, later claimants and stakes move consent by weights that nobody has measured; only the direction has a source.",
	"The other side's request meets the same ladder with the same chances: what differs is the vote of the places that ask.",
	"One request is followed. What the first answer does to the next request is another question.",
];
