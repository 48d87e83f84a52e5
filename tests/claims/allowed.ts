/**
 * Sentences that hold a word of a rule and deny the claim, or name a publication or a method. Exact, so that nothing else
 * passes beside them; each must still be printed somewhere.
 */
export const allowed: readonly string[] = [
	// Denials.
	"They are not peoples.",
	"That people would be happier, or richer, or safer.",
	"That part of a country may lawfully leave it on its own, or that any share of votes would be enough.",
	"A vote for a party is no wish to separate, and the two camps are no peoples.",
	"It is not said that such a vote would be lawful, that it will be held, or what would follow from it.",
	"The parties' negotiators are not peoples, and their points are not a vote.",
	"The parties' negotiators are not peoples.",
	"Ethnicity is never an objective, and",
	"The chance is of passing under them, not of a vote being held, of its being lawful, or of anything following from it.",
	"What it does not say: how members will vote.",
	"It says nothing of how large today's is, and nothing here is a chance of violence.",
	// Published titles, and a variable of a published model.
	"Laitin, Ethnicity, Insurgency, and Civil War, American Political Science Review 97 (2003) 75-90; coefficients as the replication prints them",
	"Fearon and Laitin, *Ethnicity, Insurgency, and Civil War*, American Political Science Review 97 (2003), Model 1, onset by country and year, 1945 to 1999; coefficients as the replication prints them (F).",
	"Esteban and Ray, *On the measurement of polarization*, Econometrica 62 (1994); Reynal-Querol, *Ethnicity, political systems, and civil wars*, Journal of Conflict Resolution 46 (2002).",
	"Ethnic fractionalisation",
	// Other meanings: released from a debt, a party of that name, a certificate.
	"Slovenia agreed to repay 18% if freed of answering for all of it.",
	"Conservative voters in Canada do not hold the positions of any camp elsewhere: read the mappings together.",
	"No division costs less than any flow, and this cut costs what this flow carries: `flow = cut` is the proof that nothing better exists at that price, in integers, with",
];
