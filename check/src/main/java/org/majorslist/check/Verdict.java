package org.majorslist.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The judgement on one claim, with what it rests on.
///
/// @param finding what the record says
/// @param reason a sentence a reader can quote
/// @param evidence keys of rows and paragraphs, the deciding ones first
/// @param arithmetic how figures were compared, step by step; empty where none were
/// @param correct the value the record has, in the unit of the claim; `null` where it has none to put instead
public record Verdict(
        Finding finding,
        String reason,
        List<String> evidence,
        List<String> arithmetic,
        @Nullable Double correct) {
    /// Copies the lists.
    public Verdict {
        evidence = List.copyOf(evidence);
        arithmetic = List.copyOf(arithmetic);
    }

    /// The same verdict with another figure to put instead.
    ///
    /// @param other the figure, in the unit of the claim
    /// @return the verdict
    public Verdict correctedTo(double other) {
        return new Verdict(finding, reason, evidence, arithmetic, other);
    }

    /// The same verdict on a claim that was read in another way than it was first tied.
    ///
    /// @param lead what the reason then begins with
    /// @param how how the claim was read, told before the steps of the arithmetic
    /// @return the verdict
    public Verdict readAs(String lead, List<String> how) {
        var steps = new ArrayList<>(how);
        steps.addAll(arithmetic);
        return new Verdict(finding, lead + reason, evidence, steps, correct);
    }

    /// A verdict without arithmetic.
    ///
    /// @param finding what the record says
    /// @param reason a sentence a reader can quote
    /// @param evidence keys of rows and paragraphs
    /// @return the verdict
    public static Verdict of(Finding finding, String reason, List<String> evidence) {
        return new Verdict(finding, reason, evidence, List.of(), null);
    }

    /// The record holds nothing to compare.
    ///
    /// @param reason what is missing
    /// @return the verdict
    public static Verdict missing(String reason) {
        return of(Finding.not_in_register, reason, List.of());
    }
}
