// The moments of the graph that answers have included: sent with the next question, they keep it from going back in time.

/** A server reads no more of them in one request. */
const most = 10;

/** What was seen of the graph so far. Of answers that came side by side, nobody can tell which is later: both are kept. */
export class Bookmarks {
  private held: readonly string[];

  constructor(from: string | null) {
    this.held = listed(from);
  }

  /** The header's value; null where nothing was seen. */
  get text(): string | null {
    return this.held.length === 0 ? null : this.held.join();
  }

  /** Takes what an answer carried; it is later than what was sent with its question. */
  follow(sent: string | null, given: string | null): void {
    if (given === null) return;
    const passed = new Set([...listed(sent), ...listed(given)]);
    this.held = [...this.held.filter((bookmark) => !passed.has(bookmark)), ...listed(given)].slice(-most);
  }
}

function listed(text: string | null): string[] {
  return text === null || text === '' ? [] : text.split(/\s*,\s*/);
}
