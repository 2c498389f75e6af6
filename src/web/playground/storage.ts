// Where the playground remembers its settings: the browser's storage, or this page alone where that is forbidden.

/** Storage as GraphiQL takes it. */
type PageStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear' | 'length'>;

/** The browser's storage; in a sandbox, where touching it throws, one that lasts as long as the page. */
export function pageStorage(): PageStorage {
  try {
    const probe = 'entente:probe';
    localStorage.setItem(probe, '');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
      clear: () => kept.clear(),
      get length() {
        return kept.size;
      },
    };
  }
}
