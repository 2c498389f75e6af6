// What an embedded server is told, and what it gives.

/** How to start it. */
export interface EmbeddedOptions {
  /** Folder of the database; made if missing. */
  readonly home: string;
  /** Folder of a Java to use instead of the one on the PATH. */
  readonly javaHome?: string | undefined;
  /** Port for Bolt on loopback; absent: any free one. */
  readonly boltPort?: number | undefined;
  /** Largest heap in MB; absent: an eighth of the machine's memory, 512 to 4096. */
  readonly heapMb?: number | undefined;
  /** Page cache in MB; absent: an eighth of the machine's memory, 128 to 4096. */
  readonly pageCacheMb?: number | undefined;
  /** Further settings of Neo4j, by their names in `neo4j.conf`. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** Folder of Neo4j's jars; absent: inside `home`. Several homes may share one. */
  readonly distribution?: string | undefined;
  /** Ends the start; what was begun is undone, and the start fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told of progress, a line at a time. */
  readonly log: (line: string) => void;
}

/** A running server. */
export interface EmbeddedNeo4j {
  /** `bolt://127.0.0.1:<port>` */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Whether another process owns it; it then ends with that process. */
  readonly attached: boolean;
  /** Process id of the server. */
  readonly pid: number;
  /** Resolves when the server has ended, by whatever cause. */
  readonly exited: Promise<void>;
  /** Stops it in good order; does nothing to an attached one. */
  stop(): Promise<void>;
}
