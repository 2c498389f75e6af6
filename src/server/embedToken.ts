// Signed links: a token that says which widget it opens, which of its parameters stand fast, who may frame it, and until when.

import { errors, jwtVerify, SignJWT } from 'jose';
import type { EmbedSettings } from './embedSettings.ts';
import { type Given, givenIn, looks, type WidgetKind } from './embedWidgets.ts';
import type { Query } from './parameters.ts';

/** Whom tokens are for: nothing else that is signed with the same key opens a widget. */
const audience = 'entente:embed';
const algorithm = 'HS256';
/** Characters of the longest token that is looked at. */
const longest = 4_096;

/** What a token says. */
export interface Grant {
  readonly widget: WidgetKind;
  /** Parameters that stand fast by name; null: it must not be given. */
  readonly locked: Readonly<Record<string, string | null>>;
  /** Whether all other parameters stand fast as well, those of looks excepted. */
  readonly only: boolean;
  /** Origins whose pages may frame the widget; empty: as the server is set. */
  readonly origins: readonly string[];
}

/** Why a signed link is refused. */
export class TokenRefusal extends Error {
  constructor(
    /** For the log of the server alone. */
    readonly reason: string,
    /** For the reader: nothing that would help to make another token. */
    message: string,
  ) {
    super(message);
  }
}

const notValid = 'This link is not valid here. Ask whoever gave it to you for another.';

function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(secret);
}

/**
 * Signs a link.
 * @param secret the key
 * @param expires when it ends
 */
export async function signGrant(grant: Grant, secret: string, expires: Date): Promise<string> {
  const { widget, locked, only, origins } = grant;
  return new SignJWT({ widget, locked, ...(only ? { only } : {}), ...(origins.length > 0 ? { origins } : {}) })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(keyOf(secret));
}

/**
 * What a token grants.
 * @param secrets keys of which one must have signed it
 * @throws TokenRefusal where it is expired, altered, for something else, or signed by nobody that counts here
 */
export async function readGrant(token: string, widget: WidgetKind, secrets: readonly string[]): Promise<Grant> {
  if (secrets.length === 0) throw new TokenRefusal('no key is set', notValid);
  if (token.length > longest) throw new TokenRefusal('too long', notValid);
  let fault: unknown = null;
  for (const secret of secrets) {
    try {
      const { payload } = await jwtVerify(token, keyOf(secret), {
        algorithms: [algorithm],
        audience,
        requiredClaims: ['exp', 'aud', 'widget', 'locked'],
      });
      return grantIn(payload, widget);
    } catch (other) {
      // Of a token by the other key only the signature is wrong.
      if (!(other instanceof errors.JWSSignatureVerificationFailed)) throw refusalOf(other);
      fault = other;
    }
  }
  throw refusalOf(fault);
}

function refusalOf(fault: unknown): unknown {
  if (fault instanceof errors.JWTExpired)
    return new TokenRefusal('expired', 'This link has expired. Ask whoever gave it to you for another.');
  if (fault instanceof errors.JOSEError) {
    const claim = fault instanceof errors.JWTClaimValidationFailed ? ` ${fault.claim}` : '';
    return new TokenRefusal(`${fault.code}${claim}`, notValid);
  }
  return fault;
}

/** The claims of a token that is signed here, and so was made by this program; another version may have made other ones. */
function grantIn(payload: Readonly<Record<string, unknown>>, widget: WidgetKind): Grant {
  const { locked, only, origins = [] } = payload;
  if (payload.widget !== widget)
    throw new TokenRefusal(`for ${JSON.stringify(payload.widget)}`, 'This link is for another kind of widget.');
  const values = typeof locked === 'object' && locked !== null && !Array.isArray(locked) ? Object.values(locked) : [0];
  if (!values.every((value) => value === null || typeof value === 'string') || !isListOfText(origins))
    throw new TokenRefusal('claims', notValid);
  return { widget, locked: locked as Grant['locked'], only: only === true, origins };
}

function isListOfText(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((entry) => typeof entry === 'string');
}

/**
 * The parameters of an address with those that its token locks.
 * @throws TokenRefusal where the address gives a locked one another value, or adds one that must not be given
 */
export function withLocked(given: Given, { locked, only }: Grant): Given {
  const merged: Record<string, string | undefined> = { ...given };
  for (const [name, value] of Object.entries(locked)) {
    if (given[name] !== undefined && given[name] !== value) throw changed(name);
    merged[name] = value ?? undefined;
  }
  if (only)
    for (const [name, value] of Object.entries(given))
      if (value !== undefined && !Object.hasOwn(locked, name) && !(looks as readonly string[]).includes(name))
        throw changed(name);
  return merged;
}

function changed(name: string): TokenRefusal {
  return new TokenRefusal(
    `locked ${name}`,
    `This link shows one thing only, and "${name}" cannot be changed in it. Take "${name}" out of the address.`,
  );
}

/** The parameters of an address, and what its token grants. */
export async function grantedIn(
  kind: WidgetKind,
  query: Query,
  { requireToken, secrets }: EmbedSettings,
): Promise<{ readonly given: Given; readonly grant: Grant | null; readonly token: string | undefined }> {
  const { token, ...given } = givenIn(kind, query, ['token']);
  if (token === undefined) {
    if (requireToken)
      throw new TokenRefusal('no token', 'This server shows widgets by signed links only. Ask its operator for one.');
    return { given, grant: null, token };
  }
  const grant = await readGrant(token, kind, secrets);
  return { given: withLocked(given, grant), grant, token };
}
