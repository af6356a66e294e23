package org.majorslist.report.page;

/// A source as the foot of a page prints it.
///
/// @param sourceId its key in the record
/// @param text title, publisher, date and quality in one line
/// @param url where it was read; empty when the record has no address
public record Footnote(String sourceId, String text, String url) {}
