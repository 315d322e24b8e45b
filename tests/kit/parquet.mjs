// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes Parquet with packages that share no code with DuckDB. The environment variable PARQUET_MODULES is the
// folder of `hyparquet` and `hyparquet-writer` (.ci/install).
//
//   parquet.mjs rows FILE…     the rows of each file as JSON lines: times and dates as ISO 8601, integers exact,
//                              members that are null left out
//   parquet.mjs schema FILE    its schema: path and type of each element
//   parquet.mjs write FOLDER   files of every codec and shape in this folder, each with NAME.json: its rows as above
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const modules = process.env.PARQUET_MODULES
const load = path => import(pathToFileURL(join(modules, path)).href)
const { DEFAULT_PARSERS } = await load('hyparquet/src/convert.js')
const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } = await load('hyparquet/src/node.js')

/** As the local platform writes it in JSON: no null members, whole seconds without a fraction. */
function plain(value) {
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z')
  if (Array.isArray(value)) return value.map(plain)
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined)
      .map(([name, part]) => [name, plain(part)]))
  }
  return value
}

function line(row) {
  const exact = (_, value) => typeof value === 'bigint' ? `\u0001${value}\u0001` : value
  return JSON.stringify(plain(row), exact).replace(/"\\u0001(-?\d+)\\u0001"/g, '$1')
}

async function printRows(file) {
  const parsers = { ...DEFAULT_PARSERS, dateFromDays: days => new Date(days * 86_400_000).toISOString().slice(0, 10) }
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file), parsers })
  for (const row of rows) process.stdout.write(line(row) + '\n')
}

async function printSchema(file) {
  const show = ({ path, element, children }) => {
    const type = element.logical_type?.type ?? element.converted_type ?? element.type ?? 'GROUP'
    if (path.length) process.stdout.write(`${path.join('.')} ${type}\n`)
    children.forEach(show)
  }
  show(parquetSchema(await parquetMetadataAsync(await asyncBufferFromFile(file))))
}

const optional = (name, rest) => ({ name, repetition_type: 'OPTIONAL', ...rest })
const text = name => optional(name, { type: 'BYTE_ARRAY', converted_type: 'UTF8' })

/** A list of what `element` says (https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists). */
function list(name, ...element) {
  return [optional(name, { converted_type: 'LIST', num_children: 1 }),
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 }, ...element]
}

/** A map from texts to what `value` says. */
function map(name, ...value) {
  return [optional(name, { converted_type: 'MAP', num_children: 1 }),
    { name: 'key_value', repetition_type: 'REPEATED', num_children: 2 },
    { name: 'key', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8' }, ...value]
}

const schema = [
  { name: 'schema', num_children: 9 },
  text('_id'),
  optional('loginCount', { type: 'INT32' }),
  optional('points', { type: 'INT64' }),
  optional('score', { type: 'DOUBLE' }),
  optional('active', { type: 'BOOLEAN' }),
  optional('since', { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }),
  optional('person', { num_children: 2 }),
  optional('name', { num_children: 2 }), text('firstName'), text('lastName'),
  text('gender'),
  ...map('identityMap', ...list('value', optional('element', { num_children: 2 }), text('id'),
    optional('primary', { type: 'BOOLEAN' }))),
  ...list('tags', text('element')),
]

/** Row `i` of made-up people: every member is missing in some rows, and few values repeat often (dictionaries). */
function row(i) {
  const made = {}
  if (i % 11) made._id = `id-${i}`
  if (i % 3) made.loginCount = i % 7
  if (i % 4) made.points = 9_007_199_254_740_993n + BigInt(i)
  if (i % 5) made.score = i / 8
  if (i % 6) made.active = i % 2 === 0
  if (i % 7) made.since = new Date(Date.UTC(2024, i % 12, 1 + i % 28, i % 24, 0, 0, i % 3 ? 0 : 250))
  if (i % 9) {
    made.person = { gender: ['female', 'male', 'non_specific'][i % 3] }
    if (i % 2) made.person.name = { firstName: ['Zoë', 'Jörg', '🙂'][i % 3], lastName: `Name ${i % 20}` }
  }
  if (i % 8) {
    made.identityMap = { Email: [{ id: `p${i}@example.com`, primary: true }] }
    if (i % 2) made.identityMap.CRM = i % 4 === 1 ? [] : [{ id: `C${i}` }, { id: `D${i}` }]
  }
  if (i % 10) made.tags = Array.from({ length: i % 4 }, (_, k) => `tag ${(i + k) % 5}`)
  return made
}

async function writeFiles(folder) {
  const { parquetWriteFile } = await load('hyparquet-writer/src/node.js')
  const zstd = input => new Uint8Array(execFileSync('zstd', ['-q', '-c'], { input, maxBuffer: 1 << 28 }))
  const compressors = { GZIP: input => new Uint8Array(gzipSync(input)), ZSTD: zstd }
  const names = ['_id', 'loginCount', 'points', 'score', 'active', 'since', 'person', 'identityMap', 'tags']
  const write = async (name, rows, options) => {
    const columnData = names.map(column => ({ name: column, data: rows.map(made => made[column]) }))
    await parquetWriteFile({ filename: join(folder, name + '.parquet'), columnData, schema, compressors, ...options })
    writeFileSync(join(folder, name + '.json'), rows.map(made => line(made) + '\n').join(''))
  }
  const rows = Array.from({ length: 3000 }, (_, i) => row(i))
  for (const codec of ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD'])
    await write(codec.toLowerCase(), rows, { codec, rowGroupSize: 1000, pageSize: 8192 })
  await write('no-dictionary', rows, { codec: 'SNAPPY', dictionarySize: 0 })
  await write('nothing-in-any-group', rows.map(() => ({})), {})
  await write('one-row', rows.slice(1, 2), {})
  await write('no-rows', [], {})
}

const [action, ...places] = process.argv.slice(2)
if (action === 'rows') for (const place of places) await printRows(place)
else if (action === 'schema') await printSchema(places[0])
else if (action === 'write') await writeFiles(places[0])
else throw new Error('see the top of this file')
