package org.majorslist.register.exchange;

import java.time.LocalDate;

/// One day on which the yearly cycle asks for something.
///
/// @param day the day
/// @param summary what is due, in a line
/// @param citation where the law says so, such as `22 U.S.C. 2291j-1(1)`
public record Deadline(LocalDate day, String summary, String citation) {}
