// Puts lines together to records and takes these apart at their separators, where fields may stand in double quotes.

import type { Refusal } from '../act.ts';

/** A record, or a line that belongs to none. */
export interface TableRecord {
  /** Number of its first line. */
  readonly line: number;
  /** How many lines it took. */
  readonly lines: number;
  /** Its lines, joined by line feeds. */
  readonly text: string;
  /** Its fields; a refusal where the quotes are wrong. */
  readonly fields: readonly string[] | Refusal;
}

/** Takes lines, gives records. */
export interface RecordSplitter {
  /** Takes the next line; gives the records that are complete now. */
  push(text: string, line: number): TableRecord[];
  /** Gives what is left at the end of the file, or before a line that cannot be read. */
  end(): TableRecord[];
  /** Whether a record has begun and not ended. */
  isOpen(): boolean;
}

/** Lines that one record may take; a quote that is not closed within them is taken for a slip. */
export const mostLines = 100;

const unclosed: Refusal = {
  rule: 'quotes',
  reason: `a quote opens a field and is not closed within ${mostLines} lines; write a quote within quotes twice`,
};

const misplaced: Refusal = {
  rule: 'quotes',
  reason: 'text follows the quote that closes a field; write a quote within quotes twice',
};

/**
 * Splits records as RFC 4180 says. A quote within a field that does not begin with one is text, as spreadsheets have it.
 * Where quotes are wrong only the line that opened them is lost: reading goes on at the next one.
 */
export function recordSplitter(separator: string): RecordSplitter {
  const waiting: { readonly text: string; readonly line: number }[] = [];
  /** How many of the waiting lines to try as one record; fewer are known not to be one. */
  let count = 1;

  function complete(atEnd: boolean): TableRecord[] {
    const records: TableRecord[] = [];
    const give = (lines: number, text: string, fields: TableRecord['fields']): void => {
      const [first] = waiting.splice(0, lines);
      records.push({ line: first?.line ?? 0, lines, text, fields });
      count = 1;
    };
    for (let [first] = waiting; first !== undefined; [first] = waiting) {
      if (count > waiting.length) {
        if (!atEnd && waiting.length < mostLines) break;
        give(1, first.text, unclosed);
        continue;
      }
      const text =
        count === 1
          ? first.text
          : waiting
              .slice(0, count)
              .map((part) => part.text)
              .join('\n');
      const fields = splitRecord(text, separator);
      if (fields === unclosed) count++;
      else if (fields === misplaced) give(1, first.text, misplaced);
      else give(count, text, fields);
    }
    return records;
  }

  return {
    push(text, line) {
      waiting.push({ text, line });
      return complete(false);
    },
    end: () => complete(true),
    isOpen: () => waiting.length > 0,
  };
}

/** Takes a record apart. */
function splitRecord(text: string, separator: string): readonly string[] | Refusal {
  const fields: string[] = [];
  for (let at = 0; ; ) {
    let end: number;
    if (text[at] === '"') {
      let field = '';
      for (let from = at + 1; ; ) {
        const quote = text.indexOf('"', from);
        if (quote < 0) return unclosed;
        field += text.slice(from, quote);
        from = quote + 2;
        if (text[quote + 1] === '"') field += '"';
        else {
          end = quote + 1;
          break;
        }
      }
      if (end < text.length && text[end] !== separator) return misplaced;
      fields.push(field);
    } else {
      end = text.indexOf(separator, at);
      if (end < 0) end = text.length;
      fields.push(text.slice(at, end));
    }
    if (end >= text.length) return fields;
    at = end + 1;
  }
}
