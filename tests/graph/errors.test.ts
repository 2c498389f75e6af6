// Which code each fault of the driver becomes, and what is never repeated.

import { describe, expect, it } from 'vitest';
import { badInput, EntenteError, isRetriable, mayBeRepeated, translateFault } from '../../src/graph/errors.ts';

/** A fault as the driver throws it. */
const fault = (code: string, message = 'x', retriable = false) =>
  Object.assign(new Error(message), { code, retriable });

describe('a fault of the driver', () => {
  it.each([
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'GRAPH_TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'GRAPH_TIMEOUT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'GRAPH_TIMEOUT'],
    ['Neo.TransientError.General.OutOfMemoryError', 'GRAPH_TIMEOUT'],
    ['ServiceUnavailable', 'GRAPH_UNAVAILABLE'],
    ['SessionExpired', 'GRAPH_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'GRAPH_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.Terminated', 'GRAPH_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'GRAPH_UNAVAILABLE'],
    ['Neo.ClientError.Cluster.NotALeader', 'GRAPH_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'GRAPH_UNAVAILABLE'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'GRAPH_UNAVAILABLE'],
    ['Neo.ClientError.Security.TokenExpired', 'GRAPH_UNAVAILABLE'],
    ['Neo.DatabaseError.Transaction.TransactionLogError', 'GRAPH_UNAVAILABLE'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT'],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'CONFLICT'],
  ])('%s becomes %s, with what it was as its cause', (code, expected) => {
    const cause = fault(code);
    const translated = translateFault(cause, 'test/statement') as EntenteError;
    expect(translated).toBeInstanceOf(EntenteError);
    expect(translated.extensions.code).toBe(expected);
    expect(translated.originalError).toBe(cause);
    expect(translated.message).toMatch(/^[A-Z].*(again|Ask for less: .*)\b.*\.$/);
    expect(translated.message).not.toContain(code);
  });

  it.each([
    'Connection acquisition timed out in 3000 ms. Pool status: x',
    'Pool is closed, it is no more able to serve',
  ])('without a code says it by its message: %s', (message) => {
    expect((translateFault(fault('N/A', message), 's') as EntenteError).extensions.code).toBe('GRAPH_UNAVAILABLE');
  });

  it('that nobody foresaw names its statement, and is not meant for clients', () => {
    const translated = translateFault(fault('Neo.ClientError.Statement.SyntaxError', 'Authentication'), 'event/newest');
    expect(translated).not.toBeInstanceOf(EntenteError);
    expect(translated.message).toBe(
      'Statement event/newest failed: Neo.ClientError.Statement.SyntaxError: Authentication',
    );
  });

  it('that is none passes', () => {
    const [ours, other] = [badInput('first', 'x'), new TypeError('x')];
    expect(translateFault(ours, 's')).toBe(ours);
    expect(translateFault(other, 's')).toBe(other);
  });
});

describe('what is repeated', () => {
  it.each([
    ['Neo.TransientError.Transaction.DeadlockDetected', true],
    ['ServiceUnavailable', true],
    ['SessionExpired', true],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', false],
    ['Neo.TransientError.General.OutOfMemoryError', false],
    ['Neo.ClientError.Transaction.TransactionTimedOut', false],
  ])('after %s: %s', (code, repeated) => {
    expect(isRetriable(fault(code, 'x', true))).toBe(repeated);
    expect(mayBeRepeated(fault(code))).toBe(repeated);
    expect(isRetriable(fault(code, 'x', false))).toBe(false);
  });

  it('never is an error of our own', () => {
    expect(isRetriable(badInput('first', 'x'))).toBe(false);
    expect(isRetriable(new Error('x'))).toBe(false);
  });
});
