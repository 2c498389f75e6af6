// What every tool has in common: whom it asks, that it only reads, and how its answer is given.

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Api } from './api.ts';
import type { Evidence } from './citations.ts';
import { notice } from './text.ts';

/** Where tools are added, and the API that they ask. */
export interface Bench {
  readonly server: McpServer;
  readonly api: Api;
}

/** Tools only read, the same question has the same answer while the graph stands, and nothing but the graph is asked. */
export const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** An answer: as data, and in words with what it stands on behind them. */
export function answered(told: Record<string, unknown>, lines: readonly string[], evidence: Evidence): CallToolResult {
  const text = [notice, '', ...lines, '', ...evidence.lines()].join('\n');
  return { structuredContent: { ...told, citations: evidence.told }, content: [{ type: 'text', text }] };
}
