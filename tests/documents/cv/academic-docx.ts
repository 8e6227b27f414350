import { strToU8, zipSync } from 'fflate';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

const BODY = [
  ...['Dr Ingrid Solheim-Achebe', 'Edinburgh', 'Appointments'].map(paragraph),
  table([
    ['Research Scientist', 'Lothian AI Institute', 'November 2023 – present'],
    ['Postdoctoral Research Associate', 'University of Strathmore', 'May 2020 – October 2023'],
  ]),
  ...[
    'Current research',
    'Reinforcement learning for wards that run out of beds; since 2023 all of it in JAX and NumPyro on a Slurm cluster.',
    'Software and methods',
  ].map(paragraph),
  table([
    ['Methods', 'Bayesian inference, causal inference, MCMC, variational inference, time series'],
    ['Software', 'Python, R, Julia, Stan, MATLAB, LaTeX, Git'],
  ]),
  ...['Education', 'PhD Statistics, University of Strathmore, 2016 – 2020', 'Referees on request'].map(paragraph),
].join('');

/** A Word document with its positions and skills in tables, as in the CVs of academics. */
export const academicDocx = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${BODY}</w:body></w:document>`,
    ),
  });
