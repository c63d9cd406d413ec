// Invented people and ledgers, plainly so: identity numbers with the unassigned address code 990329, phones 199 0000 xxxx.

import ExcelJS from 'exceljs';

/** An invented identity number with the right check character. */
export function idNumber(number: number, born = '19971127'): string {
  const seventeen = `990329${born}${String(number % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, at) => all + weight * Number(seventeen[at]), 0);
  return seventeen + '10X98765432'[sum % 11];
}

/** The same number with a check character that is wrong. */
export function wrongNumber(number: number): string {
  const right = idNumber(number);
  return right.slice(0, 17) + (right.endsWith('1') ? '2' : '1');
}

export const phone = (number: number): string => `1990000${String(number % 10_000).padStart(4, '0')}`;

/** What no page, file or workbook of the product may ever show. */
export const NEVER = '样本族';

/**
 * A ledger as townships send it: two rows of title, a grouped header over two rows, villages in merged cells, a column
 * that is never held, a heading that nobody could know (东家), a word for the sector that nobody knows (养殖),
 * a number with a wrong check character, a row of totals.
 */
export async function messyLedger(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('9月');
  sheet.addRow(['洛隆县2022年农牧民转移就业台账（样本）']);
  sheet.mergeCells('A1:L1');
  sheet.addRow(['填报单位：孜托镇（样本）']);
  sheet.addRow(['序号', '基本情况', null, null, null, null, null, '就业情况', null, null, null, null]);
  sheet.addRow([null, '村', '姓名', '身份证号码', '民族', '乡镇', '联系电话', '东家', '产业类型', '就业渠道', '务工地点', '就业时间']);
  sheet.mergeCells('A3:A4');
  sheet.mergeCells('B3:G3');
  sheet.mergeCells('H3:L3');
  const rows: [string | null, string, string, string][] = [
    ['加日扎村', '测试甲', idNumber(1), '工程'],
    [null, '测试乙', idNumber(2), '养殖'],
    [null, '测试丙', wrongNumber(3), '工程'],
    ['古曲村', '测试丁', idNumber(4), '服务业'],
    [null, '测试戊', idNumber(5), '养殖'],
  ];
  rows.forEach(([village, name, id, sector], at) => {
    sheet.addRow([at + 1, village, name, id, NEVER, '孜托镇', phone(9901 + at), '样本建筑队', sector, '自发', '四川省成都市', '2022.3.5']);
  });
  sheet.mergeCells('B5:B7');
  sheet.mergeCells('B8:B9');
  sheet.addRow(['合计', rows.length]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A clean ledger with one row. */
export async function ledgerOfOne(id: string): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账');
  sheet.addRow(['姓名', '身份证号码', '乡镇', '联系电话', '用人单位', '产业类型', '就业渠道', '务工地点', '就业时间']);
  sheet.addRow(['测试庚', id, '孜托镇', phone(9907), '样本建筑队', '工程', '自发', '县内', '2022-03-05']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** All cells of a workbook as text. */
export async function cells(file: Buffer | string): Promise<string[][]> {
  const book = await read(file);
  const out: string[][] = [];
  book.eachSheet((sheet) => sheet.eachRow((row) => {
    const line: string[] = [];
    row.eachCell((cell) => line.push(cell.text));
    out.push(line);
  }));
  return out;
}

/** The workbook with cells that hold `from` changed to `to`. */
export async function mended(file: Buffer | string, from: string, to: string): Promise<Buffer> {
  const book = await read(file);
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => { if (cell.text === from) cell.value = to; })));
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function read(file: Buffer | string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  if (typeof file === 'string') await book.xlsx.readFile(file);
  else await book.xlsx.load(file as unknown as ArrayBuffer);
  return book;
}
