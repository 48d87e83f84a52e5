/** From this many units on, the land is painted by a worker, pixel by pixel instead of path by path. */
export const LARGE_UNITS = 8000;
