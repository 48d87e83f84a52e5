export {
	type DensitySteps,
	densityStep,
	densitySteps,
	densityWords,
	leastNamedPeople,
	roundNear,
} from "./map/map-scales.ts";
export { type DifferenceInput, renderDifferenceSvg } from "./map/render-difference-svg.ts";
export { type MapOptions, renderMapSvg } from "./map/render-map-svg.ts";
export { renderReport } from "./render-report.ts";
export type { PlanCertificate, ReportInput } from "./report-input.ts";
export { leftPlaces, metricOf, type ScoreCell, type ScoreRow, scoreRows } from "./score-rows.ts";
export { amongWhich } from "./words/among-which.ts";
export {
	answersIn,
	coverWords,
	enteredWords,
	guaranteeNotices,
	guaranteeTitle,
	reachWords,
} from "./words/guarantee-words.ts";
export { inMoney, inSignedMoney } from "./words/money.ts";
export { nationName, withArticle } from "./words/nations.ts";
export { inPercent, inShort, inStep, inUnit, inWords, NO_NUMBER } from "./words/numbers.ts";
export { boundAtLength, campsSentence, type Phrase, summaryText, writeSummary } from "./words/summary.ts";
