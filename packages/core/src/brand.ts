declare const brand: unique symbol;

/** A primitive that carries its meaning in its type. The one helper for all brands. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** The id of a unit as people and files write it, such as `"06037"`. */
export type UnitId = Brand<string, "UnitId">;

/** The place of a unit in the atlas's one order, 0 … n − 1, as algorithms use it. */
export type UnitIndex = Brand<number, "UnitIndex">;

/** A camp of opinion. Names and colours come from the scenario. */
export type CampKey = "A" | "B";

/** 0 for camp A, 1 for camp B. */
export type CampIndex = 0 | 1;
