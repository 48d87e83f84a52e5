import type { Issue, Notice } from "@velvet/core";
import type { BorderMeasure, ReferendumSpec, Scenario } from "@velvet/scenarios";
import { create } from "zustand";
import type { ReferendumView } from "../engine/referendum-work.ts";
import type { AtlasView, CaseView, CertificateView, FrontierView, PlanView, ScoreView } from "../engine/views.ts";
import { type Choices, defaultChoices } from "./choices.ts";
import { firstRows, type Row, type RowKey } from "./rows.ts";
import type { Prices } from "./usual-prices.ts";

/** The plan on screen. While dragging, the score is that of a frame or two ago. */
export interface Shown {
	readonly row: RowKey;
	readonly assignment: Uint16Array;
	readonly score: ScoreView | null;
	/** Index into the frontier's points, for the row "best" once the frontier is known. */
	readonly corner: number | null;
}

/** A problem to show, with what to do; the page goes on behind it. */
export interface Trouble {
	readonly title: string;
	readonly issues: readonly Issue[];
	/** A way to try again, where there is one. */
	readonly retry?: () => void;
	/** What trying again is called, and what the page shows when the reader does not. */
	readonly words?: string;
	readonly instead?: { readonly words: string; readonly show: () => void };
}

/** Work that takes longer than a second. */
export interface Working {
	readonly what: string;
	/** Cuts made so far; `null` for work that has no steps to count. */
	readonly done: number | null;
}

/** A plan drawn or dropped, in the orientation of the votes as cast, with what can be undone. */
export interface Drawn {
	readonly assignment: Uint16Array;
	readonly undo: readonly Uint16Array[];
	readonly redo: readonly Uint16Array[];
	/** File that it came from, or `null` when it was drawn here. */
	readonly file: string | null;
	/** Where a cascade ended that was kept: nobody drew it. */
	readonly ended?: Uint16Array;
}

/** An atlas file that was opened on this page. It is gone when the page is: only its hash may go into a link. */
export interface OpenedFile {
	readonly file: File;
	readonly id: string;
	readonly title: string;
	readonly hash: string;
}

/** A scenario that was dropped onto the page, and the key of its atlas. */
export interface DroppedScenario {
	readonly file: string;
	readonly scenario: Scenario;
	readonly atlas: string;
}

/** What a tab has the map show in the place of the plan on screen: sentence and scorecard stay those of the plan. */
export interface OnMap {
	readonly assignment: Uint16Array;
	/** Inhabitants by polity. */
	readonly people: { readonly [polity: string]: number };
	/** When it would be so: "after round 4 of the cascade". */
	readonly when: string;
	/** What is outlined: "moved in round 4 of 10". */
	readonly moved: string;
}

/** The simulated vote on screen, while its tab is open. */
export interface Asked {
	readonly caseId: string;
	readonly spec: ReferendumSpec;
	/** The last one that was simulated; of an earlier question while `draws` are being made. `null` before the first. */
	readonly view: ReferendumView | null;
	/** Draws made so far; `null` when it is done, or was stopped. */
	readonly draws: number | null;
	readonly stopped: boolean;
	/** How often it was asked again after that. */
	readonly tries: number;
	readonly issues: readonly Issue[];
	/** A press on the map puts a place into the region, or takes it out. */
	readonly picking: boolean;
}

export interface Session {
	readonly choices: Choices;
	/** Takes the place of the usual scenario of the chosen atlas. */
	readonly dropped: DroppedScenario | null;
	/** Atlases that were opened in this visit, in that order. */
	readonly files: readonly OpenedFile[];
	readonly atlas: AtlasView | null;
	/** The scenario that opened the case, as the votes were cast. */
	readonly base: Scenario | null;
	/** The prices that the case begins with. */
	readonly usual: Prices | null;
	/** The plans of the rail. */
	readonly rows: readonly Row[];
	readonly theCase: CaseView | null;
	readonly plans: { readonly [row in RowKey]?: PlanView };
	readonly frontiers: { readonly [measure in BorderMeasure]?: FrontierView };
	readonly shown: Shown | null;
	/** `null`: the map shows the plan on screen. */
	readonly onMap: OnMap | null;
	readonly certificate: CertificateView | null;
	/** By atlas id. */
	readonly drawn: { readonly [atlas: string]: Drawn };
	readonly asked: Asked | null;
	readonly trouble: Trouble | null;
	readonly notices: readonly Notice[];
	readonly working: Working | null;
	/** The frontier was cancelled: it is solved when asked for. */
	readonly frontierStopped: boolean;
	/** Whether the drawn plan is safely in the browser's store. */
	readonly saved: boolean;
}

/** What the page knows and what was chosen; actions change it, components read slices of it. */
export const useSession = create<Session>(() => ({
	choices: defaultChoices,
	dropped: null,
	files: [],
	atlas: null,
	base: null,
	usual: null,
	rows: firstRows,
	theCase: null,
	plans: {},
	frontiers: {},
	shown: null,
	onMap: null,
	certificate: null,
	drawn: {},
	asked: null,
	trouble: null,
	notices: [],
	working: null,
	frontierStopped: false,
	saved: true,
}));

export const read = useSession.getState;
export const write = useSession.setState;

/** Changes some of the choices. */
export function choose(changes: Partial<Choices>): void {
	write({ choices: { ...read().choices, ...changes } });
}

export function tell(
	title: string,
	issues: readonly Issue[],
	retry?: () => void,
	more: Pick<Trouble, "words" | "instead"> = {},
): void {
	write({ trouble: { title, issues, ...(retry === undefined ? {} : { retry }), ...more } });
}
