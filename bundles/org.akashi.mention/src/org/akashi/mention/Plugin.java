package org.akashi.mention;

/**
 * A plug-in as its registry knows it.
 *
 * @param kind    the contract it fulfils: {@code MentionExtractor}, {@code ProposalFinder} or {@code NameSource}
 * @param id      its {@code akashi.id}, the class name where it has none
 * @param label   its {@code akashi.label}, the id where it has none
 * @param ranking its {@code service.ranking}; the highest wins an id
 */
public record Plugin(String kind, String id, String label, int ranking) {
}
