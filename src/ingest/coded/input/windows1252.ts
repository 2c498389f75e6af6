// Windows-1252, the encoding of old spreadsheets; the decoder of Node 20 takes it for Latin-1 and has no such letters.

/** What the bytes 80 to 9F are; those that are nothing stay control characters. */
const letters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A text in which bytes of Windows-1252 were taken for characters of the same number (Latin-1), as it was meant. */
export function fromWindows1252(text: string): string {
  return text.replaceAll(/[\x80-\x9f]/g, (control) => letters[control.charCodeAt(0) - 0x80] as string);
}
