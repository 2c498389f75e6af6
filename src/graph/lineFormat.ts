// The line format in which a graph goes out and comes in: its name and version, which both sides must agree on.

/** What the head line of a file says. Another version is another format. */
export const lineFormat = { format: 'entente-jsonl', version: 1 } as const;
