// Words of names that carry little: they may be missing or be there beyond what is right.

import { nameWords } from '../graph/names.ts';
import { isSmall } from '../graph/sounds.ts';

/** Titles that are said with names of persons, and forms of states that are said with names of countries. */
const light: ReadonlySet<string> = new Set(
  nameWords(
    'mr mrs ms dr sir dame lord lady baron baroness count rev president premier chancellor minister prime foreign secretary general king queen prince sheikh senator ' +
      'governor ambassador colonel jr pm ' +
      'republic kingdom state states hashemite oriental eastern confederation duchy principality sultanate federal federation democratic peoples people islamic arab socialist cooperative commonwealth ' +
      'republica reino estado estados democratica popular federativa arabe islamica socialista bolivariana plurinacional cooperativa ' +
      'republique royaume etat democratique populaire federale islamique socialiste federal principaute principado orientale hachemite hachemi duche ducado confederacion sultanat sultania ' +
      'республика королевство государство народная демократическая федеративная исламская социалистическая кооперативная княжество ' +
      'султанат содружество великое герцогство арабская независимое хашимитское восточная конфедерация ' +
      'جمهورية مملكة المملكة دولة الاسلامية الإسلامية الديمقراطية الشعبية الاتحادية سلطنة العربية الاشتراكية إمارة التعاونية الهاشمية الشرقية',
  ),
);

/** How much a word of a name counts: 1, or little. */
export function weightOf(word: string): number {
  return isSmall(word) ? 0.1 : light.has(word) ? 0.15 : 1;
}

const stateWords = /共和国|人民|民主|社会主义|伊斯兰|王国|联邦|联合|大公国|公国|酋长国|合众国|合作|多民族|独立国|国$/g;

/** A Chinese name of a country without what states call themselves. */
export function withoutStateWords(key: string): string {
  const bare = key.replaceAll(stateWords, '');
  return bare.length < 2 ? key : bare;
}
