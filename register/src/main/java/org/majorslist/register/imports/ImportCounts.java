package org.majorslist.register.imports;

/// How many records an import met.
///
/// @param read records read, rejected ones included
/// @param kept records that went into the result
/// @param outside records on countries that are not in the record
/// @param rejected records left out with a reason
public record ImportCounts(long read, long kept, long outside, long rejected) {}
