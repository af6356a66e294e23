package org.majorslist.register;

/// One change made to the tables as they were collected, so that it can be argued with.
///
/// @param id its key
/// @param table the table it changed
/// @param rows which rows
/// @param rule what was done
/// @param why the reason
/// @param auditSection the section of the independent audit that asked for it; empty if none
/// @param count how many rows; empty if not counted
public record Repair(
        String id, String table, String rows, String rule, String why, String auditSection, String count) {}
