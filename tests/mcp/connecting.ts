// Clients of the protocol, by the SDK's own: over standard input and output of the built command line, and over HTTP.

import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { environmentWith, type Running, startCli } from '../harness/processes.ts';

/** An answer of a tool, as a client sees it. */
export interface Told {
  // Tests know the shape that they asked for.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any;
  readonly text: string;
  readonly isError: boolean;
}

/** A client that is connected. */
export interface Connected {
  readonly client: Client;
  call(name: string, args: Record<string, unknown>): Promise<Told>;
  close(): Promise<void>;
}

async function connected(transport: Transport, end: () => Promise<unknown> = async () => {}): Promise<Connected> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  // The client checks structured content against the schemas that it has listed.
  await client.listTools();
  return {
    client,
    call: async (name, args) => {
      const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
      const [first] = content as { text: string }[];
      return { data: structuredContent, text: first?.text ?? '', isError: isError === true };
    },
    close: async () => {
      await client.close();
      await end();
    },
  };
}

/** A client that starts the command line. @param settings of its environment */
export function overStdio(args: readonly string[], settings: Record<string, string> = {}): Promise<Connected> {
  const environment = Object.entries(environmentWith(settings)).filter(
    (entry): entry is [string, string] => !!entry[1],
  );
  return connected(
    new StdioClientTransport({
      command: process.execPath,
      args: [packagePath('dist', 'cli', 'main.js'), 'mcp', ...args],
      env: Object.fromEntries(environment),
      stderr: 'pipe',
    }),
  );
}

/** The command line as a server over HTTP, on a free port. */
export async function startHttp(...args: readonly string[]): Promise<Running & { readonly address: string }> {
  const running = startCli(['mcp', '--http', '--port', '0', ...args]);
  const [, address = ''] = await running.says(/spoken at (\S+\/mcp);/);
  return { ...running, address };
}

/** A client of a server over HTTP. */
export function overHttp(address: string): Promise<Connected> {
  return connected(new StreamableHTTPClientTransport(new URL(address)) as Transport);
}
