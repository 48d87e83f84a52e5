import { type Atlas, passed } from "@velvet/core";
import { formatAssignment, isMoneyTable, parseAssignment, parseMoneyTable } from "@velvet/ingest";
import {
	compareGrains,
	comparePlans,
	fiscalOfPlan,
	listGuarantees,
	makePlan,
	parseScenario,
	parseSettlementDraft,
	runResponse,
	scoreCase,
	withGuarantees,
} from "@velvet/scenarios";
import { expose, transfer } from "comlink";
import { viewCascade } from "./cascade-view.ts";
import { twoFrontiers } from "./compare-views.ts";
import { Desk, drawnPlan } from "./desk.ts";
import type { EnginePort } from "./engine-port.ts";
import { findPoints } from "./find-points.ts";
import { HistoriesWork } from "./histories-work.ts";
import { judgeRules, runEveryCheck } from "./judge-plan.ts";
import { readAtlas, takeAtlas } from "./read-atlas.ts";
import { ReferendumWork } from "./referendum-work.ts";
import { certify, viewFrontier } from "./view-frontier.ts";
import { buffersOf, viewAtlas, viewCase, viewPlan, viewScore } from "./view-of.ts";
import { writeReport } from "./write-report.ts";

const desk = new Desk();
const referendums = new ReferendumWork();
const histories = new HistoriesWork();
const polityIds = (caseId: string) => desk.find(caseId).polities.map((polity) => polity.id);

let precedents: ReturnType<typeof loadPrecedents> | null = null;

/** Votes of the past are fetched and read when first asked for. */
function precedentsHere() {
	precedents ??= loadPrecedents();
	return precedents;
}

async function loadPrecedents() {
	const [{ openPrecedents }, { default: texts }] = await Promise.all([
		import("./precedents.ts"),
		import("virtual:velvet-referendums"),
	]);
	return openPrecedents(texts);
}

/** Keeps an atlas on the desk, and moves what the page needs of it there. */
function handOver(key: string, atlas: Atlas) {
	desk.addAtlas(key, atlas);
	const view = viewAtlas(key, atlas);
	return transfer(passed(view), buffersOf(view));
}

/** The engine behind the page, in its own thread. It holds the atlases and does all the reckoning. */
const engine: EnginePort = {
	async openAtlas(id, bytes, hash) {
		const atlas = await readAtlas(id, bytes, hash);
		if (!atlas.ok) return atlas;
		return handOver(id, atlas.value);
	},
	async takeAtlas(bytes) {
		const atlas = await takeAtlas(bytes);
		return atlas.ok ? handOver(atlas.value.hash, atlas.value) : atlas;
	},
	async joinAtlases(key, coarse, finer) {
		const joined = desk.join(coarse, finer);
		return joined.ok ? handOver(key, joined.value) : joined;
	},
	async openCase(id, scenario, atlas) {
		const opened = desk.openCase(id, scenario, atlas);
		return opened.ok ? passed(viewCase(id, opened.value), opened.notices) : opened;
	},
	async makePlan(caseId, scenario) {
		const theCase = { ...desk.find(caseId), scenario };
		const plan = makePlan(theCase);
		return plan.ok ? passed(viewPlan(theCase, plan.value), plan.notices) : plan;
	},
	async score(caseId, assignment) {
		return viewScore(scoreCase(desk.find(caseId), drawnPlan(assignment)));
	},
	async grains(caseId, assignment) {
		const theCase = desk.find(caseId);
		return compareGrains(theCase, scoreCase(theCase, drawnPlan(assignment)));
	},
	async frontier(caseId, measure, progress) {
		const solved = desk.tryFrontierOf(caseId, measure, progress);
		return solved.ok ? passed(viewFrontier(solved.value)) : solved;
	},
	async certify(caseId, measure, price) {
		return certify(desk.find(caseId), measure, price);
	},
	async compare(x, y) {
		const [first, second] = [x, y].map(({ caseId, assignment }) => scoreCase(desk.find(caseId), drawnPlan(assignment)));
		return comparePlans(first, second);
	},
	async compareFrontiers(x, y, measure) {
		return twoFrontiers(desk, x, y, measure);
	},
	async checks(caseId, assignment, points) {
		return runEveryCheck(desk.find(caseId), assignment, points);
	},
	async rules(caseId, assignment, points, asked) {
		return judgeRules(desk.find(caseId), assignment, points, asked);
	},
	async readPoints(caseId, bytes, name) {
		return findPoints(desk.find(caseId).atlas, bytes, name);
	},
	async cascade(caseId, assignment, rules) {
		return viewCascade(desk.find(caseId), assignment, rules);
	},
	async parliament(caseId, assignment, spec, other) {
		const { viewParliament } = await import("./parliament-view.ts");
		return viewParliament(desk.find(caseId), assignment, spec, other === null ? null : desk.find(other));
	},
	async referendum(caseId, spec, tell) {
		return referendums.run(desk.find(caseId), spec, tell);
	},
	async stopReferendum() {
		referendums.stop();
	},
	async histories(caseId, assignment, asked, tell) {
		return histories.run(desk.find(caseId), assignment, asked, tell);
	},
	async stopHistories() {
		histories.stop();
	},
	async tellHistory(policy, draw) {
		return histories.tell(policy, draw);
	},
	async fiscal(caseId, assignment, spec, own) {
		return fiscalOfPlan(desk.find(caseId), drawnPlan(assignment), spec, own ?? undefined);
	},
	async moves(caseId, assignment, options) {
		const { viewMoves } = await import("./moves-view.ts");
		return viewMoves(desk.find(caseId), assignment, options);
	},
	async readMoney(caseId, bytes, name) {
		return isMoneyTable(bytes) ? parseMoneyTable(bytes, name, desk.find(caseId).atlas) : null;
	},
	async union(caseId, assignment, asked) {
		const theCase = desk.find(caseId);
		// Hosts and the arithmetic of their seats are fetched when first asked for.
		const [{ viewUnion }, { default: hosts }] = await Promise.all([
			import("./union-view.ts"),
			import("virtual:velvet-hosts"),
		]);
		return viewUnion(theCase, assignment, asked, hosts);
	},
	async pendulum(caseId, assignment, options) {
		const theCase = desk.find(caseId);
		return (await import("./pendulum-view.ts")).viewPendulum(theCase, assignment, options);
	},
	async patience(asked) {
		return (await import("./pendulum-view.ts")).viewPatience(asked);
	},
	async reciprocity(asked) {
		return (await import("./pendulum-view.ts")).playGame(asked);
	},
	async welfare(caseId, assignment, options) {
		const { viewWelfare } = await import("./welfare-view.ts");
		return viewWelfare(desk.find(caseId), assignment, options);
	},
	async precedents() {
		return (await precedentsHere()).rows;
	},
	async precedent(key, rule) {
		return (await precedentsHere()).open(key, rule);
	},
	async answers(filter) {
		return (await precedentsHere()).answers(filter);
	},
	async guarantees(caseId, assignment, entered) {
		const theCase = desk.find(caseId);
		const scenario = entered === null ? theCase.scenario : withGuarantees(theCase.scenario, entered);
		return listGuarantees({ ...theCase, scenario }, scoreCase(theCase, drawnPlan(assignment)));
	},
	async response(caseId, assignment, spec) {
		return runResponse(desk.find(caseId), drawnPlan(assignment), spec);
	},
	async settle(document, scale) {
		return (await import("./settlement-view.ts")).viewSettlement(document, scale);
	},
	async readSettlement(text) {
		return parseSettlementDraft(text);
	},
	async readAssignment(caseId, bytes) {
		const theCase = desk.find(caseId);
		const plan = parseAssignment(bytes, theCase.atlas, polityIds(caseId));
		return plan.ok ? passed(viewPlan(theCase, plan.value), plan.notices) : plan;
	},
	async writeAssignment(caseId, assignment) {
		return formatAssignment(drawnPlan(assignment), desk.find(caseId).atlas, polityIds(caseId));
	},
	async report(caseId, scenario, assignment, command) {
		return writeReport(desk, caseId, scenario, assignment, command);
	},
	async readScenario(text) {
		return parseScenario(text);
	},
};

expose(engine);
