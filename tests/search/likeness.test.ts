// What a name is like, pair by pair: spellings by rules that are published, and pairs that must stay apart.

import { expect, it } from 'vitest';
import { nameKey } from '../../src/graph/names.ts';
import { likeness, wrongLetters } from '../../src/search/likeness.ts';

it.each([
  // Hepburn and Kunrei, long vowels written in each way.
  ['Shinzou Abe', 'Shinzo Abe', 'TRANSLITERATION'],
  ['Shinzō Abe', 'Shinzo Abe', 'NORMALISED'],
  ['Abe Shinzo', 'Shinzo Abe', 'WORD_ORDER'],
  ['Asahi Shinbun', 'Asahi Shimbun', 'TRANSLITERATION'],
  ['あべ しんぞう', 'Shinzo Abe', 'TRANSLITERATION'],
  // Korean: the Revised Romanization, McCune and Reischauer's, and what people write.
  ['Kang Kyungwha', 'Kang Kyung-wha', 'NORMALISED'],
  ['Kang Gyeong-hwa', 'Kang Kyung-wha', 'TRANSLITERATION'],
  ['Gyeonghwa Kang', 'Kang Kyung-wha', 'TRANSLITERATION'],
  ['강경화', 'Kang Kyung-wha', 'TRANSLITERATION'],
  ['Yi Nak-yeon', 'Lee Nak-yon', 'TRANSLITERATION'],
  ['Rhee Nak-yon', 'Lee Nak-yon', 'TRANSLITERATION'],
  ['박근혜', 'Park Geun-hye', 'TRANSLITERATION'],
  ['아베 신조', 'Shinzo Abe', 'TRANSLITERATION'],
  // Russian and Ukrainian.
  ['Zelensky', 'Zelenskyy', 'TRANSLITERATION'],
  ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy', 'TRANSLITERATION'],
  ['Selenskyj', 'Zelenskyy', 'TRANSLITERATION'],
  ['Володимир Зеленський', 'Volodymyr Zelenskyy', 'TRANSLITERATION'],
  ['Сергей Лавров', 'Sergey Lavrov', 'TRANSLITERATION'],
  // Arabic and Persian.
  ['Muammar Qaddafi', 'Muammar Gaddafi', 'TRANSLITERATION'],
  ['Moammar el-Kadhafi', 'Muammar al-Qaddafi', 'TRANSLITERATION'],
  ['معمر القذافي', 'Muammar al-Gaddafi', 'TRANSLITERATION'],
  ['Mahmud Ahmadi-Nejad', 'Mahmoud Ahmadinejad', 'TRANSLITERATION'],
  // Chinese: Hanyu Pinyin and Wade and Giles's; old and new characters.
  ['Xi Jin-ping', 'Xi Jinping', 'NORMALISED'],
  ['Hsi Chin-p’ing', 'Xi Jinping', 'TRANSLITERATION'],
  ['韓國', '韓国', 'NORMALISED'],
  ['瀧﨑 茂樹', '滝崎茂樹', 'NORMALISED'],
  // The rest.
  ['S. Abe', 'Shinzo Abe', 'INITIALS'],
  ['Moon J.', 'Moon Jae-in', 'INITIALS'],
  ['IAEA', 'International Atomic Energy Agency', 'INITIALS'],
  ['takizakl', 'Takizaki', 'TYPO'],
  ['Moteji', 'Motegi', 'TYPO'],
])('%s is %s by %s', (text, name, how) => {
  const like = likeness(text, name);
  expect(like.how).toBe(how);
  expect(like.score).toBeGreaterThan(0.7);
});

it.each([
  ['Kim Jung-han', 'Kim Jong-un'],
  ['Kim Dinghan', 'Kim In-chul'],
  ['Suga', 'Abe'],
  ['South Korea', 'North Korea'],
])('%s is not %s', (text, name) => {
  expect(likeness(text, name).score).toBeLessThan(likeness(text, text).score - 0.1);
});

it('calls letters wrong as people do: two neighbours swapped are one slip', () => {
  expect(wrongLetters('takizaki', 'takizkai')).toBe(1);
  expect(wrongLetters('takizaki', 'takizakl')).toBe(1);
  expect(wrongLetters('abcd', 'dcba')).toBeGreaterThan(2);
});

it('keeps two forms of a character, and letters that are written for one another, under one key', () => {
  expect(nameKey('澤邉')).toBe(nameKey('沢辺'));
  expect(nameKey('أفغانستان')).toBe(nameKey('افغانستان'));
  expect(nameKey('O’Brien')).toBe(nameKey("O'Brien"));
  expect(nameKey('がっこう')).not.toBe(nameKey('かっこう'));
});
