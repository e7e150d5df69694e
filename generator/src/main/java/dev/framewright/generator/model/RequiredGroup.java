package dev.framewright.generator.model;

import java.util.List;

/**
 * Several sets of members of which one has to be there.
 *
 * @param exclusive whether exactly one of the sets is there ({@code oneOf}), not just any ({@code anyOf})
 * @param alternatives the names of each set
 */
public record RequiredGroup(boolean exclusive, List<List<String>> alternatives) {
    public RequiredGroup {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }
}
