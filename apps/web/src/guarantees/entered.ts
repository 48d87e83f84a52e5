import { type EnteredGuarantee, type GuaranteeKey, mirrorGuarantees } from "@velvet/scenarios";
import { choose, read, type Session } from "../state/session.ts";

type Seen = Pick<Session, "choices" | "base">;

/** What the reader entered or took out, by the letters on screen; `null` where the scenario's own stand. */
export function enteredHere({
	choices,
}: {
	readonly choices: Pick<Session["choices"], "guarantees" | "mirrored">;
}): readonly EnteredGuarantee[] | null {
	const { guarantees, mirrored } = choices;
	return guarantees === null || !mirrored ? guarantees : mirrorGuarantees(guarantees);
}

/** All guarantees that stand, by the letters on screen: a box is ticked at once, before the engine has answered. */
export function standingHere(session: Seen): readonly EnteredGuarantee[] {
	const all = allAsCast(session);
	return session.choices.mirrored ? mirrorGuarantees(all) : all;
}

/** Enters a guarantee of a nation on screen, or takes it out. */
export function toggleGuarantee(kind: GuaranteeKey, by: string): void {
	const { choices } = read();
	const [asCast] = choices.mirrored ? mirrorGuarantees([{ kind, by }]) : [{ kind, by }];
	const before = allAsCast(read());
	const others = before.filter((each) => each.kind !== kind || each.by !== asCast.by);
	const guarantees = others.length < before.length ? others : [...before, asCast];
	choose({ guarantees: isOwn(guarantees) ? null : guarantees });
}

/** All that stand, as the votes were cast. */
function allAsCast({ choices, base }: Seen): readonly EnteredGuarantee[] {
	return choices.guarantees ?? (base?.guarantees ?? []).map(({ kind, by }) => ({ kind, by }));
}

/** Whether these are those of the scenario: nothing then needs to be said of them. */
function isOwn(guarantees: readonly EnteredGuarantee[]): boolean {
	const own = read().base?.guarantees ?? [];
	const isIn = (each: EnteredGuarantee) => own.some(({ kind, by }) => kind === each.kind && by === each.by);
	return own.length === guarantees.length && guarantees.every(isIn);
}
