// The protocol over standard input and output, until the client closes them. Nothing else is ever written to standard output.

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

/** Serves one client. */
export async function serveStdio(server: McpServer): Promise<void> {
  const over = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', resolve).once('close', resolve);
  });
  await server.connect(new StdioServerTransport());
  await over;
  await server.close();
}
