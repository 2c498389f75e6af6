// Places are known by their names: the same name is the same place.

/** The id of a place by its name: `Thanh Pho Ha Noi, Vietnam` is `place:thanh-pho-ha-noi-vietnam`. */
export function placeId(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `place:${slug}`;
}
