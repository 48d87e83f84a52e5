/**
 * Change of consumption, as a share of it, where a part bears alone what all bore together: `−(φ/c) (s^(−η) − 1)`.
 * models.md (2.5).
 *
 * @param cost φ/c, what the common functions cost over consumption
 * @param share s, of the people, above 0
 * @param publicness η: 1 where a function costs the same for any number of people, 0 where it costs each the same
 */
export function costOfSharingLess(cost: number, share: number, publicness: number): number {
	return -cost * (share ** -publicness - 1) + 0;
}
