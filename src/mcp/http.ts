// The protocol over HTTP: one address, without sessions, so that any replica can answer any request.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';

/** Where the protocol is spoken. */
const path = '/mcp';
/** Bytes of a request's body. */
const bodyLimit = 1024 * 1024;

/** Where to listen, and who may ask. */
export interface HttpSettings {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** Names by which clients reach it, beside loopback and `host`. */
  readonly allowedHosts: readonly string[];
  /** Told of faults that the client only sees as such. */
  readonly log: (fault: unknown) => void;
}

/** A server that listens. */
export interface Listening {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves many clients. @throws the fault of the machine where it cannot listen */
export async function serveHttp(serverFor: () => McpServer, settings: HttpSettings): Promise<Listening> {
  const { host, port, log } = settings;
  const allowed = new Set(['localhost', '127.0.0.1', '[::1]', ...[host, ...settings.allowedHosts].map(hostName)]);
  const http = createServer((request, response) => {
    const refused = refusalOf(request, allowed);
    if (refused) return refuse(response, ...refused);
    answer(serverFor(), request, response).catch((fault) => {
      log(fault);
      if (!response.headersSent) refuse(response, 500, 'Something went wrong in here. It was logged.');
    });
  });
  await listen(http, host, port);
  const { port: bound } = http.address() as AddressInfo;
  return {
    address: `http://${hostName(host)}:${bound}${path}`,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}

function listen(http: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject).listen(port, host, resolve);
  });
}

/** A host as addresses have it: that of IPv6 in brackets, none with a port. */
function hostName(host: string): string {
  return hostOf(`http://${isIPv6(host) ? `[${host}]` : host}`) ?? host;
}

/** The host of an address; null for what is none. */
function hostOf(address: string | undefined): string | null {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : null;
}

/**
 * Why a request is not answered. A page of the web can make its own name mean this machine, and then ask whatever listens here: its name shows
 * in `Host`, and where it came from in `Origin`.
 */
function refusalOf(
  { headers, method, url = '/' }: IncomingMessage,
  allowed: ReadonlySet<string>,
): [number, string] | null {
  const host = hostOf(`http://${headers.host}`);
  if (host === null || !allowed.has(host))
    return [403, `The host "${headers.host ?? ''}" is not known here; whoever serves may name it by --allow-host.`];
  const origin = headers.origin === undefined ? host : hostOf(headers.origin);
  if (origin === null || !allowed.has(origin))
    return [403, `Pages of "${headers.origin}" may not ask here; whoever serves may name their host by --allow-host.`];
  if (url.split('?', 1)[0] !== path) return [404, `There is nothing here. The protocol is spoken at ${path}.`];
  // There are no sessions to listen to or to end.
  return method === 'POST' ? null : [405, 'Only POST is answered: there are no sessions.'];
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...(status === 405 ? { allow: 'POST' } : {}) })
    .end(JSON.stringify({ jsonrpc: '2.0', error: { code: -32000, message }, id: null }));
}

/** Answers one request by a server of its own; whoever leaves stops what was asked for him. */
async function answer(server: McpServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true, maxRequestBodySize: bodyLimit });
  response.once('close', () => void server.close());
  // The SDK's own types differ in whether what is absent may be undefined.
  await server.connect(transport as Transport);
  await transport.handleRequest(request, response);
}
