/** Patterns for those left behind: nation A's rises, B's falls, in the other camp's ink, everywhere the same. */
export function HatchPatterns({ id }: { id: string }) {
	return (
		<defs>
			{([0, 1] as const).map((slot) => (
				<pattern
					key={slot}
					id={`${id}-${slot}`}
					width="4.6"
					height="4.6"
					patternUnits="userSpaceOnUse"
					patternTransform={`rotate(${slot === 0 ? 45 : -45})`}
				>
					<rect width="4.6" height="4.6" fill={`var(--${slot === 0 ? "a" : "b"}-fill-1)`} />
					<line x1="0" x2="0" y1="0" y2="4.6" stroke={`var(--${slot === 0 ? "b" : "a"}-ink)`} strokeWidth="2.6" />
				</pattern>
			))}
		</defs>
	);
}
