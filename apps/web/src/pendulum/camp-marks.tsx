/** Which mark is whose: round for A, on its corner for B, so that they are told apart without colour. */
export function CampMarks({ names }: { readonly names: { readonly A: string; readonly B: string } }) {
	return (["A", "B"] as const).map((camp) => (
		<span key={camp} className={`slot-${camp.toLowerCase()}`}>
			<i className="camp-mark" /> {names[camp]}{" "}
		</span>
	));
}
