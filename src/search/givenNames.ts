// Short forms of given names in English, as they stand in lists of office holders and in the news.

/** Short forms, and after the colon what they are short for. */
const shortForms = [
  'bill will : william',
  'dick rick rich : richard',
  'chuck charlie : charles',
  'bob rob bobby : robert',
  'jim jimmy jamie : james',
  'joe joey : joseph',
  'jack : john',
  'tom : thomas',
  'tony : anthony',
  'mike mick : michael',
  'dan danny : daniel',
  'dave : david',
  'steve : stephen steven',
  'chris : christopher christine christina',
  'nick nicky : nicholas nicola',
  'matt : matthew',
  'andy : andrew',
  'ed eddie ted ned : edward',
  'ken : kenneth',
  'ron : ronald',
  'don : donald',
  'greg : gregory',
  'jeff : jeffrey',
  'geoff : geoffrey',
  'larry : lawrence',
  'jerry gerry : gerald',
  'fred : frederick',
  'alex sandy : alexander',
  'ben : benjamin',
  'sam : samuel samantha',
  'pat : patrick patricia',
  'pete : peter',
  'phil : philip phillip',
  'ray : raymond',
  'tim : timothy',
  'vince : vincent',
  'harry hal : henry',
  'jenny jen : jennifer',
  'liz beth betty : elizabeth',
  'kate kathy cathy : katherine catherine kathleen',
  'sue : susan susanne',
  'peggy maggie meg : margaret',
  'debbie : deborah',
  'becky : rebecca',
  'vicky : victoria',
];

const fullNames: ReadonlyMap<string, readonly string[]> = new Map(
  shortForms.flatMap((line) => {
    const [short = '', full = ''] = line.split(' : ');
    return short.split(' ').map((name): [string, readonly string[]] => [name, full.split(' ')]);
  }),
);

/** Whether a given name is a short form of another. */
export function isShortFor(short: string, full: string): boolean {
  return fullNames.get(short)?.includes(full) ?? false;
}
