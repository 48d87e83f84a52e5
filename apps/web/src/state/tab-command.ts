import { useEffect } from "react";
import { create } from "zustand";

/** The command of an open tab that has one of its own; `null` where that of the scenario holds. */
export const useTabCommand = create<{ readonly command: string | null }>(() => ({ command: null }));

/** While the caller is on screen, its command is the one that is shown and copied. */
export function useOwnCommand(command: string): void {
	useEffect(() => {
		useTabCommand.setState({ command });
		return () => useTabCommand.setState({ command: null });
	}, [command]);
}
