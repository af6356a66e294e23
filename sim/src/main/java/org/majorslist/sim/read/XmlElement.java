package org.majorslist.sim.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// An element of a model file while it is being read.
final class XmlElement {
    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<XmlElement> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    final int line;

    XmlElement(String name, int line) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.line = line;
    }

    /// The attribute's text, or an empty string.
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /// The attribute's text under this name with any prefix, or an empty string.
    String attributeOfAnyPrefix(String key) {
        return attributes.entrySet().stream()
                .filter(entry -> entry.getKey().equals(key) || entry.getKey().endsWith(":" + key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /// The text of the first child of this name, or an empty string.
    String childText(String wanted) {
        return child(wanted).map(XmlElement::text).orElse("");
    }

    String text() {
        return text.toString().strip();
    }
}
