// The one thing that is assumed: Node 20.19 or newer. Written so that far older ones can still read it.

const needed = [20, 19];

/** Ends the process, saying what to do, when the running Node is too old. */
export function requireNode() {
	const [major, minor] = process.versions.node.split(".").map(Number);
	if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
	process.stderr.write(
		`Velvet needs Node ${needed.join(".")} or newer; this is ${process.versions.node}.\nGet one from https://nodejs.org and try again.\n`,
	);
	process.exit(1);
}
