const DAYS =
  /(?:(?:明治|大正|昭和|平成|令和)\s*(?:\d+|元)|\d{4})\s*年(?:度|\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?(?:末)?|[MTSHR]\d{1,2}[./]\d{1,2}(?:[./]\d{1,2})?|\d{4}[./-]\d{1,2}(?:[./-]\d{1,2})?/g;
const BRACKETS = /[([【「][^)\]】」]*[)\]】」]/g;
const COUNTED = /([計全勢])?\s*([-~〜.\d]*\d)\s*[名人]/g;

/**
 * A head count as lists write it: 「約18名（うちパート3名）」 and 「2023年4月時点 30名」 are 18 and 30.
 * Undefined for what is none, or not one number: 「-5」「18.5」「10〜20名」「正社員10名、パート5名」.
 */
export function writtenCount(text: string): number | undefined {
  const narrow = text
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(DAYS, ' ');
  const open = narrow.replace(BRACKETS, ' ');
  return countIn(/\d/.test(open) ? open : narrow.replace(/[()[\]【】「」]/g, ' '));
}

function countIn(text: string): number | undefined {
  const counted = [...text.matchAll(COUNTED)];
  const totals = counted.filter(([, total]) => total !== undefined);
  const [only, ...more] = totals.length > 0 ? totals : counted;
  if (more.length > 0) return undefined;
  if (only) return wholeNumber(only[2] ?? '');
  const bare = text.replace(/約|およそ|程度|ほど|時点|現在|正社員|従業員数?|:|\s/g, '');
  return wholeNumber(bare);
}

function wholeNumber(digits: string): number | undefined {
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}
