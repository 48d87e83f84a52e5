import type { FigureKey, PublishedFigure, RecordedBallot } from "./recorded-case.ts";

/** What a figure is, for people: `Denmark, per cent of valid votes`. */
export function figureWords(figure: PublishedFigure, ballot: RecordedBallot): string {
	const words = phrases[figure.figure](figure, ballot.answers);
	if (figure.units === undefined) return words;
	const names = (ballot.units ?? []).filter(({ id }) => figure.units?.includes(id)).map(({ id, name }) => name ?? id);
	return `${words}, in ${names.join(", ")}`;
}

const phrases: Record<FigureKey, (figure: PublishedFigure, answers: RecordedBallot["answers"]) => string> = {
	passes: () => "passes under its own rule",
	"passes-under": ({ rule }) => `would pass under ${rule}`,
	yes: (_, { yes }) => `${yes}, votes`,
	no: (_, { no }) => `${no}, votes`,
	cast: () => "ballots cast",
	lead: (_, { yes, no }) => `${yes} minus ${no}, votes`,
	margin: ({ component }) => `margin of the ${component}, votes`,
	"yes-percent": (_, { yes }) => `${yes}, per cent of valid votes`,
	"no-percent": (_, { no }) => `${no}, per cent of valid votes`,
	"answer-percent": ({ answer }) => `${answer}, per cent of ballots`,
	"turnout-percent": () => "turnout, per cent",
	"yes-of-electorate-percent": (_, { yes }) => `${yes}, per cent of the electorate`,
	"units-for": (_, { yes }) => `units with a majority for ${yes}`,
	"units-above-average": (_, { yes }) => `units that would be for ${yes} if a uniform swing made a tie`,
	"places-against": (_, { no }) => `places with a majority for ${no}`,
	"self-determination": () => "share of voters whose answer was followed, as one bloc",
	"self-determination-by-unit": () => "share of voters whose answer is followed where each unit decides",
};
