// How the page speaks to the API: it waits while the graph starts, and puts every failure into words.

/** Milliseconds for which answers of 503 are put down to a graph that starts, and the pause between two attempts. */
const patience = 30_000;
const pause = 1_000;

/** A failure in the shape of a GraphQL answer, so that the page shows it as it shows the API's own. */
function failure(message: string, code: 'UNREACHABLE' | 'NOT_JSON'): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] });
}

/**
 * The operation to run, if the query has it: the editor's text is known a moment before the name of its operation, and a
 * run in between would ask for the one of the text before.
 */
export function operationIn(query: string, name: string | null | undefined): string | undefined {
  return name && new RegExp(`\\b(query|mutation|subscription)\\s+${name}\\b`).test(query) ? name : undefined;
}

/** `fetch` for the pages. */
export async function ask(...request: Parameters<typeof fetch>): Promise<Response> {
  const until = Date.now() + patience;
  for (;;) {
    const response = await fetch(...request).catch(() => null);
    if (response === null)
      return failure('The server does not answer. See whether it is running, then ask again.', 'UNREACHABLE');
    if (response.status === 503 && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      continue;
    }
    if (response.headers.get('content-type')?.includes('json')) return response;
    return failure(
      `The answer, with status ${response.status}, is not JSON: something between this page and the server gave it.`,
      'NOT_JSON',
    );
  }
}
