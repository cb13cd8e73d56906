import { Inflate, Unzip, type UnzipFile } from 'fflate';
import { CatalogueFileRefused } from './catalogue-file-refused';
import { spreadsheetFile } from './foreign-file';
import { entryName } from './zip-entry-name';

/** A file in a zip. */
export interface ZipEntry {
  /** With its folders, decoded. */
  readonly name: string;
  /** Its bytes when unpacked; undefined where the zip says so only behind them. */
  readonly size: number | undefined;
}

/** Takes an entry's bytes as they are unpacked; says `enough` where it needs no more of them. */
export type EntryTaker = (bytes: Uint8Array, isLast: boolean) => 'enough' | 'more';

/** What becomes of an entry; undefined passes over it. */
export type TakeEntry = (entry: ZipEntry) => EntryTaker | undefined;

export interface ZipReading {
  readonly push: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

/** Small, so that one step of a well packed file does not fill the memory. */
const STEP = 1 << 14;
const STORED = 0;
const DEFLATED = 8;
const AES = 99;
const FLAGS_AT = 6;
const ENCRYPTED = 1;

/** Whether a file is a zip by its first bytes. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}

/**
 * Unpacks a zip while its bytes come in. `take` is asked for every entry in turn. `push` and `end`
 * throw CatalogueFileRefused where the zip is damaged, protected by a password or an Excel workbook.
 */
export function zipReading(take: TakeEntry): ZipReading {
  let entries = 0;
  const unzip = new Unzip((entry) => {
    entries += 1;
    startEntry(entry, take, unzip);
  });
  const push = (bytes: Uint8Array, isLast: boolean) => {
    try {
      unzip.push(bytes, isLast);
    } catch (cause) {
      throw cause instanceof CatalogueFileRefused ? cause : damagedZip(cause);
    }
  };
  let length = 0;
  return {
    push: (bytes) => {
      // fflate passes over the flags, and unpacks what is encrypted to noise.
      const flags = bytes[FLAGS_AT - length] ?? 0;
      if (length <= FLAGS_AT && (flags & ENCRYPTED) !== 0) throw encryptedZip();
      length += bytes.length;
      for (let at = 0; at < bytes.length; at += STEP) push(bytes.subarray(at, at + STEP), false);
    },
    end: () => {
      push(new Uint8Array(), true);
      if (entries === 0) throw damagedZip(new Error('no entry'));
    },
  };
}

function startEntry(entry: UnzipFile, take: TakeEntry, unzip: Unzip): void {
  const name = entryName(entry.name);
  if (name === '[Content_Types].xml') throw spreadsheetFile();
  if (entry.compression === AES) throw encryptedZip();
  const taker = take({ name, size: entry.originalSize });
  if (entry.compression !== STORED && entry.compression !== DEFLATED) {
    if (taker) throw damagedZip(new Error(`compression ${entry.compression}`));
    return;
  }
  // One that is passed over is started too, or its packed bytes would be kept in memory.
  unzip.register(decoder(entry, taker ? counted(taker, entry.originalSize) : undefined));
  entry.ondata = () => {};
  entry.start();
}

/** A taker that notices when an entry is not as long as the zip says. */
function counted(taker: EntryTaker, size: number | undefined): EntryTaker {
  let count = 0;
  return (bytes, isLast) => {
    count += bytes.length;
    if (isLast && size !== undefined && count !== size) {
      throw damagedZip(new Error(`${count} bytes of ${size}`));
    }
    return taker(bytes, isLast);
  };
}

/** What fflate unpacks this one entry with. */
function decoder({ compression }: UnzipFile, taker: EntryTaker | undefined) {
  let wants: 'enough' | 'more' = taker ? 'more' : 'enough';
  const give = (bytes: Uint8Array, isLast: boolean) => {
    if (taker && wants === 'more') wants = taker(bytes, isLast);
  };
  const inflate = compression === DEFLATED ? new Inflate(give) : undefined;
  return class EntryDecoder {
    static readonly compression = compression;
    ondata = () => {};
    push(bytes: Uint8Array, isLast: boolean): void {
      if (wants === 'enough') return;
      if (inflate) inflate.push(bytes, isLast);
      else give(bytes, isLast);
    }
  };
}

function encryptedZip(): CatalogueFileRefused {
  return new CatalogueFileRefused('encrypted', {
    ja: 'このzipはパスワードで保護されています。パスワードを使って展開し、中のCSVを選んでください。',
    en: 'This zip is protected by a password. Unpack it with the password and choose the CSV inside.',
  });
}

function damagedZip(cause: unknown): CatalogueFileRefused {
  return new CatalogueFileRefused(
    'damagedZip',
    {
      ja: 'このzipは途中で切れているか壊れています。ダウンロードし直すか、展開して中のCSVを選んでください。',
      en: 'This zip is cut short or damaged. Download it again, or unpack it and choose the CSV inside.',
    },
    { cause },
  );
}
