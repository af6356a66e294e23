/// The record as open data: the data package with its schema, exports, and SQL over the tables.
///
/// Start at [PackageSchema], which reads `datapackage.json`; `PackageCheck` holds the files against it,
/// [RecordDatabase] answers SQL, and each export is a class of its own.
///
/// Uses `measure` and the tables' own shelf; DuckDB through JDBC only, and only where SQL or Parquet is asked
/// for. Words (resource, field, foreign key, constraint) are those of the Data Package standard, version 2.
@NullMarked
package org.majorslist.register.exchange;

import org.jspecify.annotations.NullMarked;
