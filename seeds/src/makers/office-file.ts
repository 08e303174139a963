import { strToU8, zipSync } from 'fflate';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org';
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

type Part = { path: string; type: string; content: string };

/** A package as Office programs write it: its parts, their types, and which of them is the whole. */
function packaged(main: Part, others: Part[] = [], relations = ''): Buffer {
  const parts = [main, ...others];
  const types = parts.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('');
  const [folder = '', file = ''] = main.path.split('/');
  const files: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="${main.path}"/></Relationships>`,
    ...Object.fromEntries(parts.map(({ path, content }) => [path, xml + content])),
  };
  if (relations)
    files[`${folder}/_rels/${file}.rels`] =
      `${xml}<Relationships xmlns="${office}/package/2006/relationships">${relations}</Relationships>`;
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))));
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const slideType = 'application/vnd.openxmlformats-officedocument.presentationml';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A Word document of these paragraphs. */
export const makeWordFile = (...paragraphs: string[]): Buffer =>
  packaged({
    path: 'word/document.xml',
    type: wordType,
    content: `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs
      .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`)
      .join('')}</w:body></w:document>`,
  });

/** A workbook of one sheet. */
export function makeSheetFile(name: string, rows: (string | number)[][]): Buffer {
  const cell = (value: string | number, place: string) =>
    typeof value === 'number'
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  const lines = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((value, column) => cell(value, `${String.fromCodePoint(65 + column)}${at + 1}`)).join('')}</row>`,
  );
  return packaged(
    {
      path: 'xl/workbook.xml',
      type: `${sheetType}.sheet.main+xml`,
      content: `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="s1"/></sheets></workbook>`,
    },
    [
      {
        path: 'xl/worksheets/sheet1.xml',
        type: `${sheetType}.worksheet+xml`,
        content: `<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`,
      },
    ],
    `<Relationship Id="s1" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>`,
  );
}

/** Slides, each of some lines. */
export const makeSlidesFile = (...slides: string[][]): Buffer =>
  packaged(
    {
      path: 'ppt/presentation.xml',
      type: `${slideType}.presentation.main+xml`,
      content: `<p:presentation xmlns:p="${office}/presentationml/2006/main"/>`,
    },
    slides.map((lines, at) => ({
      path: `ppt/slides/slide${at + 1}.xml`,
      type: `${slideType}.slide+xml`,
      content: `<p:sld xmlns:p="${office}/presentationml/2006/main" xmlns:a="${office}/drawingml/2006/main"><p:txBody>${lines
        .map((text) => `<a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p>`)
        .join('')}</p:txBody></p:sld>`,
    })),
  );

const bodies = {
  text: (lines: string[]) => lines.map((line) => `<text:p>${escaped(line)}</text:p>`).join(''),
  spreadsheet: (lines: string[]) =>
    `<table:table table:name="Sheet">${lines.map((line) => `<table:table-row><table:table-cell><text:p>${escaped(line)}</text:p></table:table-cell></table:table-row>`).join('')}</table:table>`,
  presentation: (lines: string[]) =>
    lines.map((line) => `<draw:page><draw:frame><text:p>${escaped(line)}</text:p></draw:frame></draw:page>`).join(''),
};

/** An OpenDocument file of these lines: paragraphs, cells, or slides of one line each. */
export function makeOpenFile(sort: keyof typeof bodies, ...lines: string[]): Buffer {
  const names = ['office', 'text', 'table', 'draw']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const content = `${xml}<office:document-content ${names}><office:body><office:${sort}>${bodies[sort](lines)}</office:${sort}></office:body></office:document-content>`;
  const type = strToU8(`application/vnd.oasis.opendocument.${sort}`);
  return Buffer.from(zipSync({ mimetype: [type, { level: 0 }], 'content.xml': strToU8(content) }));
}

/** A PDF of one page with one line on it. */
export function makePdfFile(line: string): Buffer {
  const drawn = `BT /F1 18 Tf 72 720 Td (${line.replace(/[\\()]/g, String.raw`\$&`)}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
