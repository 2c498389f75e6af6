// Storage that keeps no header: a key that is written into the headers is gone with the page.

/** The part of the browser's storage that GraphiQL uses. */
interface Kept {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  clear(): void;
  readonly length: number;
}

/** What GraphiQL stores, without headers: its history would keep those of each request. */
function stripped(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value, (name, inner) => (name === 'headers' ? undefined : inner)));
  } catch {
    return value;
  }
}

/** Puts storage behind a filter that lets no header through, in what was kept before neither. */
export function withoutHeaders(storage: Kept): Kept {
  return {
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) => storage.setItem(key, key.endsWith(':headers') ? '' : stripped(value)),
    removeItem: (key) => storage.removeItem(key),
    clear: () => storage.clear(),
    get length() {
      return storage.length;
    },
  };
}
