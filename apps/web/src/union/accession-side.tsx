import { nameSome } from "@velvet/core";
import { withArticle } from "@velvet/report";
import type { AccessionResult, MappedHouse } from "@velvet/scenarios";
import { Caveats, Side, SideList } from "../frame/side.tsx";
import { capital, counted, fixed, percent } from "../words/numbers.ts";

interface Props {
	readonly result: AccessionResult;
	readonly mapped: MappedHouse | null;
	readonly campNames: { readonly A: string; readonly B: string };
}

/** So what: who would be the majority, and who could change the rules. */
export function AccessionSide({ result, mapped, campNames }: Props) {
	const { host, polity, seats, majority, amendingRule, caveats, withoutBase, names, act, base } = result;
	const { people, seats: shares, ofSeats } = majority;
	const joining = withArticle(polity.name);
	const general = Object.values(amendingRule)[0];
	const alone = general?.after.examples.filter(({ passes }) => passes).map(({ who }) => who) ?? [];
	return (
		<Side
			label="What follows"
			heading={
				ofSeats === "joining" ? `In numbers ${host.name} joins ${joining}` : `${capital(joining)} in ${host.name}`
			}
			number={`${fixed(seats.joining, 0)} of ${fixed(seats.after, 0)} seats`}
		>
			<p>
				{capital(joining)} would hold <b>{percent(shares.joiningShare, 1)}</b> of the seats with{" "}
				<b>{percent(people.joiningShare, 1)}</b> of the people; {fixed(shares.needed, 0)} seats are a majority.
				{mapped !== null && <MajorityWords {...{ mapped, campNames }} />}
			</p>
			{general !== undefined && (
				<p>
					To change the constitution {general.before.membersNeeded} of {general.before.members} {host.province}s must
					agree now, {general.after.membersNeeded} of {general.after.members} then
					{alone.includes("all who join alone") && ": those who join would be enough alone"}
					{alone.includes(`all of ${host.name} alone`) && `: all of ${host.name} would be enough alone`}.
				</p>
			)}
			<p className="union-caveat">{caveats[0]}</p>
			<SideList title="How it was counted">
				<li>{act.title}.</li>
				<li>Counted: {base.title}.</li>
				{withoutBase !== null && base.instead !== null && (
					<li>
						{nameSome(withoutBase.members.map((id) => names[id]))} has no apportionment population: {base.instead.title}{" "}
						stands in, for {counted(withoutBase.seats, "seat")}. Without it the others have{" "}
						{fixed(withoutBase.seatsOfOthers, 0)} of {fixed(withoutBase.houseOfOthers, 0)}.
					</li>
				)}
			</SideList>
			<Caveats of={caveats.slice(1)} />
		</Side>
	);
}

function MajorityWords({ mapped, campNames }: Pick<Props, "campNames"> & { mapped: MappedHouse }) {
	const words = (who: "A" | "B" | null) => (who === null ? "neither side" : `the side of ${campNames[who]}`);
	const { before, after } = mapped;
	if (before.majority === after.majority)
		return <> Under this mapping {words(after.majority)} has it, before and after.</>;
	return (
		<>
			{" "}
			Under this mapping {words(before.majority)} has it before, {words(after.majority)} after.
		</>
	);
}
