export type DialogName = "find" | "shortcuts" | "compare";
