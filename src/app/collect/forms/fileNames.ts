/** Names of files that Windows, macOS, Linux and mail programs all take. */

// eslint-disable-next-line no-control-regex -- control characters are what no name may have
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u202a-\u202e]+/g;

/** Letters: with two bytes for each, and a number behind, within the 255 bytes of a name. */
const LONGEST = 100;

/** Quotes go, since mail programs mistake even the Russian ones; a name ends in neither a point nor a space. */
export const safeFileName = (name: string): string => {
  const plain = name.normalize('NFC').replace(/[«»„“”']/g, '').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const short = [...plain].slice(0, LONGEST).join('');
  return short.replace(/[. ]+$/, '') || '_';
};

/** Adds « (2)» and so on to a name that is taken; case does not tell names apart. */
export class FileNames {
  private readonly taken = new Set<string>();

  free(name: string, extension: string): string {
    const safe = safeFileName(name);
    for (let attempt = 1; ; attempt += 1) {
      const tried = `${attempt === 1 ? safe : `${safe} (${String(attempt)})`}.${extension}`;
      if (this.taken.has(tried.toLowerCase())) continue;
      this.taken.add(tried.toLowerCase());
      return tried;
    }
  }
}
