/** What must not be concluded from points and shares, for whoever shows them (models.md 8 and 10). */
export const SETTLEMENT_CAVEATS: readonly string[] = [
	"Points are what a party says, not what is just.",
	"The parties' negotiators are not peoples, and their points are not a vote.",
	"To say something else can pay: beside each division stands what five misstated points would bring.",
	"Issues are taken to be independent and, but for the greatest product, divisible; many are neither.",
	"No points are suggested: whoever settles sets them.",
];
