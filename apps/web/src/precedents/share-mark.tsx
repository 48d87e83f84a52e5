interface Props {
	/** Yes, as a share. */
	readonly share: number;
	/** Share asked for; `null` where it is a share of something else. */
	readonly threshold: number | null;
	readonly wide?: boolean;
}

/** Yes in ink, no as outline, what is asked for as a tick: no camp's colour, since neither is. */
export function ShareMark({ share, threshold, wide = false }: Props) {
	const width = wide ? 120 : 76;
	const x = (value: number) => 0.5 + value * (width - 1);
	return (
		<svg
			className="share-mark"
			viewBox={`0 0 ${width} 16`}
			preserveAspectRatio="none"
			width={width}
			height="16"
			aria-hidden="true"
		>
			<rect x="0.5" y="4.5" width={width - 1} height="7" className="no" />
			<rect x="0.5" y="4.5" width={Math.max(0, share * (width - 1))} height="7" className="yes" />
			{threshold !== null && (
				<>
					<line className="halo" x1={x(threshold)} x2={x(threshold)} y1="0" y2="16" />
					<line className="tick" x1={x(threshold)} x2={x(threshold)} y1="0" y2="16" />
				</>
			)}
		</svg>
	);
}
