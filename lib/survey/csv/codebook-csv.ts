import type { Definition } from '../definition.ts';
import type { Item } from '../item.ts';
import { columnsOf, type Column } from './columns.ts';
import { writeCsv, type Cell, type CsvVariant } from './write-csv.ts';

const header = [
  'definition_id',
  'version',
  'column',
  'item_id',
  'kind',
  'required',
  'question_nl',
  'question_en',
  'about_nl',
  'about_en',
  'limits',
  'values_nl',
  'values_en',
];

/** What the columns of `answersCsv` mean: a row for each, with question, option or factor, scale and version. */
export function codebookCsv(definition: Definition, variant: CsvVariant): string {
  const rows = columnsOf(definition).map((column) => rowOf(definition, column));
  return writeCsv([header, ...rows], variant);
}

function rowOf(definition: Definition, { name, item, about, values }: Column): Cell[] {
  const words = (language: 'nl' | 'en') =>
    values.map(({ value, meaning }) => `${value} = ${meaning[language]}`).join(' | ');
  return [
    definition.id,
    definition.version,
    name,
    item.id,
    item.kind,
    item.required ? 'yes' : 'no',
    item.text.nl,
    item.text.en,
    about?.nl ?? null,
    about?.en ?? null,
    limitsOf(item),
    words('nl'),
    words('en'),
  ];
}

function limitsOf(item: Item): string | null {
  switch (item.kind) {
    case 'grade':
      return '1..10';
    case 'agree':
      return '1..5';
    case 'choices':
      return `${item.min}..${item.max} chosen`;
    case 'rank':
      return `1..${item.options.length}`;
    case 'budget':
      return `${item.points} points in all`;
    case 'factors':
      return '0..2';
    case 'open':
      return `at most ${item.maxLength} characters`;
    case 'choice':
      return null;
  }
}
