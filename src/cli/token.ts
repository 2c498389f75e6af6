// entente token embed: a signed link to a widget that shows one thing, for some pages, until some day.

import { type Command, InvalidArgumentError, Option } from 'commander';
import { EntenteError, StartupError } from '../graph/errors.ts';
import { addressOf } from '../server/embedAddress.ts';
import { isOrigin } from '../server/embedSettings.ts';
import { signGrant } from '../server/embedToken.ts';
import {
  type Given,
  givenIn,
  parametersOfWidget,
  readWidget,
  type WidgetKind,
  widgetKinds,
} from '../server/embedWidgets.ts';
import { readEnvironment, settingsHelp } from './environment.ts';
import { print, say } from './output.ts';

interface Options {
  readonly set?: readonly (readonly [name: string, value: string])[];
  readonly lock?: readonly string[];
  readonly origin?: readonly string[];
  readonly expires: number;
  readonly server?: string;
}

const example = `
Example:
  entente token embed timeline --set dispute=dispute:labor-compensation --lock dispute --origin https://example.org --expires 30d

The address shows the timeline of that dispute and of no other, on pages of https://example.org, for thirty days.
`;

/** Adds the command to the program. */
export function addToken(program: Command): void {
  const token = program.command('token').description('sign links');
  token
    .command('embed')
    .description('sign a link to a widget; prints its address')
    .addArgument(program.createArgument('<widget>', 'what it draws').choices(widgetKinds))
    .option('--set <name=value>', 'a parameter of the widget; give the option once for each', setting)
    .option(
      '--lock <names>',
      'parameters that stand fast, by commas; those that are not set must stay away; "all" for every one',
      names,
    )
    .option('--origin <origin>', 'whose pages may frame it, besides no other; give the option once for each', origin)
    .addOption(
      new Option('--expires <span>', 'how long it works: 12h, 30d or 8w').argParser(span).default(span('30d'), '30d'),
    )
    .option('--server <address>', 'where the server is (PUBLIC_URL, or HOST and PORT)')
    .addHelpText('after', `${example}${settingsHelp}`)
    .action(sign);
}

async function sign(
  widget: WidgetKind,
  { set = [], lock = [], origin: origins = [], expires, server }: Options,
): Promise<void> {
  const { host, port, api } = readEnvironment();
  const [secret] = api.embed.secrets;
  if (secret === undefined)
    throw new StartupError(
      'EMBED_SECRET is not set, and links are signed with it. Give the command the key that the server has, or make one with "openssl rand -hex 32" and give it to both.',
    );
  const given = checked(widget, set);
  const only = lock.includes('all');
  const locked: Record<string, string | null> = {};
  for (const name of lock.filter((one) => one !== 'all')) {
    const own = name === 'asOf' ? 'valid' : name;
    if (!parametersOfWidget(widget).includes(own))
      throw new StartupError(`--lock ${name}: a ${widget} has ${parametersOfWidget(widget).join(', ')}.`);
    locked[own] = given[own] ?? null;
  }
  if (only) for (const [name, value] of Object.entries(given)) locked[name] ??= value ?? null;
  const end = new Date(Date.now() + expires);
  const token = await signGrant({ widget, locked, only, origins }, secret, end);
  const open = Object.fromEntries(Object.entries(given).filter(([name]) => locked[name] === undefined));
  const base = server ?? api.embed.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  print(`${base.replace(/\/$/, '')}${addressOf(`/embed/${widget}`, { ...open, token })}`);
  const fast = only ? 'everything' : Object.keys(locked).join(', ') || 'nothing';
  say(
    `Until ${end.toISOString()}; fast: ${fast}; framed by ${origins.join(', ') || 'whom the server is set to allow'}.`,
  );
}

/** The parameters by the rules of the widget, so that no link is signed that shows nothing. */
function checked(widget: WidgetKind, set: NonNullable<Options['set']>): Given {
  try {
    const twice = set.find(([name], index) => set.findIndex(([other]) => other === name) < index);
    if (twice) throw new StartupError(`--set ${twice[0]}: it is given twice; give it once.`);
    const given = Object.fromEntries(
      Object.entries(givenIn(widget, Object.fromEntries(set))).filter(([, value]) => value !== undefined),
    );
    readWidget(widget, given);
    return given;
  } catch (fault) {
    if (fault instanceof EntenteError) throw new StartupError(`--set ${fault.message}`);
    throw fault;
  }
}

function setting(text: string, before: NonNullable<Options['set']> = []): NonNullable<Options['set']> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write a name and a value, such as dispute=dispute:labor-compensation.');
  return [...before, [text.slice(0, at), text.slice(at + 1)]];
}

function names(text: string, before: readonly string[] = []): readonly string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ];
}

function origin(text: string, before: readonly string[] = []): readonly string[] {
  if (!isOrigin(text)) throw new InvalidArgumentError('Write an origin such as https://example.org, without a path.');
  return [...before, text];
}

const units: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** Longer than anybody keeps a key. */
const longestSpan = 3_660 * 86_400_000;

/** Milliseconds of a span. */
function span(text: string): number {
  const [, count, unit = ''] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
  const milliseconds = Number(count) * (units[unit] ?? 0);
  if (milliseconds > 0 && milliseconds <= longestSpan) return milliseconds;
  throw new InvalidArgumentError('Write hours, days or weeks, such as 12h, 30d or 8w, ten years at most.');
}
