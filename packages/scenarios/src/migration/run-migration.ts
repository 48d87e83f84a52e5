import { type Plan, type Rng, seedRng } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { quantile } from "../referendum/distribution.ts";
import { MOVE_ASSUMPTIONS, missingTerms, moveCaveats } from "./caveats.ts";
import {
	drawMoveSettings,
	MOVE_YEARS,
	type MoveSettings,
	moveDialsOf,
	moveSettings,
	type TurnedMoveDials,
	WITHIN_YEARS,
} from "./dials.ts";
import { FlowTables } from "./flow-tables.ts";
import { listHavens, rangeOf, totalOf } from "./havens.ts";
import type { Migration, MigrationOptions, MoveFanYear, MovesAfter } from "./migration.ts";
import { type MoveGround, moveGround } from "./move-places.ts";
import { driveAt, holdingPull, type MoveModel, moversNeeded, USUAL_TARGET } from "./movers-needed.ts";
import { runNeighbours } from "./neighbours.ts";
import { calibrateMoves, moveRates, type OpenMoves, openMoves } from "./open-moves.ts";
import { planAfter } from "./plan-after.ts";
import { optionPrecedents } from "./precedents.ts";
import {
	type MoveDrive,
	type MoveState,
	matchedOf,
	matchedShare,
	projectMoves,
	projectShares,
	startState,
} from "./project-moves.ts";

/** Years at which the plan is looked at. */
const LOOKED_AT = [5, 10, 30];
export const MOVE_DRAWS = 200;

/** The moves of a case and a plan. The same seed gives the same bytes. O((draws + 150) × years × places²). */
export function runMigration(theCase: Case, plan: Plan, options: MigrationOptions = {}): Migration {
	const { dials: turned = {}, target = USUAL_TARGET, draws = MOVE_DRAWS, within = WITHIN_YEARS } = options;
	const ground = moveGround(theCase, plan);
	const moves = openMoves(ground);
	const settings = moveSettings(turned);
	const model: MoveModel = {
		ground,
		settings,
		calibrated: calibrateMoves(moves, settings),
		rates: moveRates(moves, settings),
	};
	const drawn = drawYears(moves, turned, draws, seedRng(theCase.scenario.seed).fork("migration"));
	const tables = new FlowTables(ground, model.rates, within);
	const middle = yearsOf(ground, driveAt(model, settings.pull), tables);
	const steps = stepsOf(model);
	const nations = tables.nations(theCase);
	const reached = drawn.shares[MOVE_YEARS].reduce((sum, share) => sum + Number(share >= target), 0);
	return {
		grain: ground.grain,
		places: ground.places.map(({ id, name, code, polity, a, b, people }) => ({
			id,
			name,
			code,
			polity: theCase.polities[polity].id,
			votes: { A: a, B: b },
			people,
		})),
		withinYears: within,
		flows: tables.rows(),
		nations,
		conserved: middle.every((state) => keepsAll(ground, state)),
		...listHavens({ theCase, ground, nations, settings, drawn: drawn.settings, end: middle[MOVE_YEARS] }),
		moversNeeded: moversNeeded(model, target, options.movers, { draws: reached, of: draws }, MOVE_YEARS),
		fan: middle.map((state, year) => fanYear(year, drawn.shares[year], matchedShare(ground, state), steps.today[year])),
		after: LOOKED_AT.map((year): MovesAfter => {
			const { A, B } = matchedOf(ground, middle[year]);
			return {
				year,
				selfDetermination: {
					...rangeOf([...drawn.shares[year]]),
					middle: matchedShare(ground, middle[year]),
					steps: { asToday: steps.today[year], border: steps.border[year], pull: steps.pull[year] },
				},
				...planAfter(theCase, ground, middle[year]),
				stillLeft: { A: totalOf(ground, 0) - A, B: totalOf(ground, 1) - B },
			};
		}),
		holdingPull: holdingPull(model),
		neighbours: runNeighbours(seedRng(theCase.scenario.seed).fork("neighbours")),
		draws,
		dials: moveDialsOf(turned),
		precedents: optionPrecedents,
		missing: missingTerms(moves),
		outside: ground.outside.a + ground.outside.b,
		assumptions: MOVE_ASSUMPTIONS,
		caveats: moveCaveats(ground),
	};
}

/** Every draw of the dials run forward: self-determination by year, then by draw. */
function drawYears(moves: OpenMoves, turned: TurnedMoveDials, draws: number, rng: Rng) {
	const { ground } = moves;
	const shares = Array.from({ length: MOVE_YEARS + 1 }, () => new Float64Array(draws));
	const settings: MoveSettings[] = [];
	for (let draw = 0; draw < draws; draw++) {
		rng.seek(draw);
		const drawn = drawMoveSettings(rng, turned);
		settings.push(drawn);
		const { planned, opted } = moveRates(moves, drawn);
		const drive: MoveDrive = { rates: planned, option: { shares: opted, settings: drawn } };
		for (const [year, share] of projectShares(ground, drive, MOVE_YEARS).entries()) shares[year][draw] = share;
	}
	return { shares, settings };
}

/** The state at the start and after every year. */
function yearsOf(ground: MoveGround, drive: MoveDrive, tables: FlowTables): MoveState[] {
	const states = [startState(ground)];
	projectMoves(ground, drive, MOVE_YEARS, (year) => {
		tables.enter(year);
		states.push([year.state[0].slice(), year.state[1].slice()]);
	});
	return states;
}

/** Self-determination by year as the parts of the model come one after the other. */
function stepsOf(model: MoveModel) {
	const { ground, settings, rates } = model;
	const run = (drive: MoveDrive) => {
		const shares = [matchedShare(ground, startState(ground))];
		projectMoves(ground, drive, MOVE_YEARS, ({ state }) => shares.push(matchedShare(ground, state)));
		return shares;
	};
	return {
		today: run({ rates: [rates.today, rates.today] }),
		border: run(driveAt(model, 0, false)),
		pull: run(driveAt(model, settings.pull, false)),
	};
}

function keepsAll(ground: MoveGround, state: MoveState): boolean {
	return ([0, 1] as const).every((camp) => state[camp].reduce((sum, one) => sum + one, 0) === totalOf(ground, camp));
}

function fanYear(year: number, shares: Float64Array, middle: number, asToday: number): MoveFanYear {
	const sorted = shares.slice().sort();
	const at = (share: number) => quantile(sorted, share);
	return { year, p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95), middle, asToday };
}
