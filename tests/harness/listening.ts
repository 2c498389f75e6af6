// Which addresses a process listens on, as Linux tells it.

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** `127.0.0.1:7687` from the hexadecimal of /proc: four bytes of an address in the machine's order, and a port. */
function readAddress(text: string): string {
  const [address = '', port = ''] = text.split(':');
  const words = address.match(/.{8}/g) ?? [];
  const last = (words.at(-1)?.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16));
  const mapped = words.length === 1 || words.slice(0, 3).join('') === '0000000000000000FFFF0000';
  return `${mapped ? last.join('.') : address}:${Number.parseInt(port, 16)}`;
}

/** All addresses that the process listens on over TCP. */
export function listensOn(pid: number): string[] {
  const sockets = new Set<string>();
  for (const descriptor of readdirSync(`/proc/${pid}/fd`))
    try {
      const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${descriptor}`)) ?? [];
      if (inode) sockets.add(inode);
    } catch {
      // It was closed in the meantime.
    }
  const listening = '0A';
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === listening && sockets.has(inode ?? ''))
      .map(([, local]) => readAddress(local ?? '')),
  );
}
