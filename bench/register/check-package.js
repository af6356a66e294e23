// Reads a data package with Frictionless' own library for JavaScript: the description against its profile, then every cell by
// type and constraint, every key and every reference. Prints one line a table; ends with 1 if anything is wrong.
const { Package, validate } = require('datapackage')

async function main(folder) {
  const faults = []
  const report = await validate(folder + '/datapackage.json')
  report.errors.forEach((error) => faults.push('datapackage.json: ' + error.message))
  const data = await Package.load(folder + '/datapackage.json', { basePath: folder })
  let rows = 0
  for (const table of data.resources) {
    const before = faults.length
    let read = []
    try {
      read = await table.read({ keyed: true, forceCast: true })
      read
        .filter((row) => row instanceof Error)
        .forEach((row) => (row.errors.length ? row.errors : [row]).forEach((e) => faults.push(table.name + ': ' + e.message)))
      await table.checkRelations()
    } catch (error) {
      ;(error.errors && error.errors.length ? error.errors : [error]).forEach((e) => faults.push(table.name + ': ' + e.message))
    }
    rows += read.length
    console.log(`${table.name}: ${read.length} rows, ${faults.length - before} faults`)
  }
  faults.slice(0, 20).forEach((fault) => console.log('  ' + fault))
  console.log(`${data.resources.length} tables, ${rows} rows, ${faults.length} faults`)
  return faults.length === 0 ? 0 : 1
}

main(process.argv[2]).then((code) => process.exit(code))
