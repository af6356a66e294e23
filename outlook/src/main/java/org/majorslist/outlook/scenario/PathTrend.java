package org.majorslist.outlook.scenario;

/// A published series that tells how an input path went on, where the path itself is drawn by a few points.
///
/// @param variable the path, such as `demand_index_us`
/// @param indicator indicator of the record
/// @param area area of its figures
/// @param measuredBy key of the measurer
public record PathTrend(String variable, String indicator, String area, String measuredBy) {}
