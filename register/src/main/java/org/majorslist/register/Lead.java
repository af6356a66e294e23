package org.majorslist.register;

/// A row that rests on recollection only: something to look for, never an answer.
///
/// @param table the table the row would belong to
/// @param key what the row is about, as `name=value` pairs joined by `;`
/// @param field the column the value would fill
/// @param value what is recalled
/// @param sourceId the source marked as memory
/// @param why why it is not evidence
public record Lead(String table, String key, String field, String value, String sourceId, String why) {}
