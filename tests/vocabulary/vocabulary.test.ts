// The vocabulary and the codes of codebooks agree with each other and with the contract.

import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { quadClasses, quadOf } from '../../src/vocabulary/quads.ts';
import { codingOf, intensityOf, isKnownCoding, relationOfCode, relations } from '../../src/vocabulary/vocabulary.ts';

const read = (...path: string[]) => readFileSync(packagePath(...path), 'utf8');

describe('the vocabulary', () => {
  it('has an entry for every relation of the contract, and no other', () => {
    const relation = buildSchema(read('schema.graphql')).getType('Relation') as GraphQLEnumType;
    expect(relations().map((entry) => entry.relation)).toEqual(relation.getValues().map((value) => value.name));
  });

  it('gives each code one score', () => {
    for (const { cameo, goldstein, relation } of relations()) expect(goldstein.length, relation).toBe(cameo.length);
  });

  it('has a relation for every code of every edition', () => {
    const codes = read('data', 'codes.tsv').trim().split('\n').slice(1);
    expect(codes.length).toBeGreaterThan(600);
    for (const line of codes) {
      const [codebook = '', edition = '', code = ''] = line.split('\t');
      expect(relationOfCode(code), line).not.toBeNull();
      expect(isKnownCoding({ codebook, edition, code })).toBe(true);
    }
  });

  it.each([
    ['01', 'STATES'],
    ['045', 'MEETS'],
    ['08', 'CONCEDES_TO'],
    ['0831', 'CONCEDES_TO'],
    ['0841', 'EASES'],
    ['163', 'REDUCES_RELATIONS'],
    ['203', 'ATTACKS'],
    ['ACCUSE', 'ACCUSES'],
    ['ACCUSE-allege', 'ACCUSES'],
    ['ACCUSE-investigate', 'INVESTIGATES'],
    ['RETREAT-ceasefire', 'EASES'],
    ['99', null],
    ['', null],
  ])('puts code %s under %s', (code, relation) => {
    expect(relationOfCode(code)).toBe(relation);
  });

  it('knows no code of a codebook or edition that is not at hand', () => {
    expect(isKnownCoding({ codebook: 'CAMEO', edition: 'none', code: '01' })).toBe(false);
    expect(isKnownCoding({ codebook: 'PLOVER', edition: 'GDELT', code: '01' })).toBe(false);
  });

  it('names the scale of a score, and takes the mildest where a relation stands for several codes', () => {
    expect(intensityOf('DEMANDS')).toEqual({ intensity: -5, scale: 'GOLDSTEIN' });
    expect(intensityOf('ATTACKS')).toEqual({ intensity: -9, scale: 'GOLDSTEIN' });
    expect(intensityOf('RETALIATES')).toBeNull();
    expect(codingOf('MEETS')).toEqual({ code: '04', codebook: 'CAMEO', edition: 'GDELT' });
    expect(codingOf('ATTACKS')).toBeNull();
  });
});

describe('quad classes', () => {
  it('are the four of the contract', () => {
    const quads = buildSchema(read('schema.graphql')).getType('QuadClass') as GraphQLEnumType;
    expect(quads.getValues().map((value) => value.name)).toEqual(quadClasses);
  });

  it('have every code of every codebook in one of them', () => {
    for (const line of read('data', 'codes.tsv').trim().split('\n').slice(1)) {
      const [codebook = '', , code = ''] = line.split('\t');
      expect(quadClasses, line).toContain(quadOf(codebook, code));
    }
  });

  it.each([
    ['CAMEO', '0501', 'VERBAL_COOPERATION'],
    ['CAMEO', '09', 'MATERIAL_COOPERATION'],
    ['CAMEO', '1411', 'VERBAL_CONFLICT'],
    ['CAMEO', '15', 'MATERIAL_CONFLICT'],
    ['PLOVER', 'CONCEDE', 'VERBAL_COOPERATION'],
    ['PLOVER', 'ACCUSE-investigate', 'VERBAL_CONFLICT'],
    ['PLOVER', 'PROTEST-demo', 'MATERIAL_CONFLICT'],
    ['PLOVER', '14', null],
    ['WEIS', '14', null],
  ])('%s puts %s under %s', (codebook, code, quad) => {
    expect(quadOf(codebook, code)).toBe(quad);
  });
});
