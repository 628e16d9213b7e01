package org.akashi.cli.internal;

/**
 * One contribution, as {@code akashi plugins} lists it.
 *
 * @param kind    {@code reader}, {@code extractor}, {@code proposals}, {@code names} or {@code exporter}
 * @param id      its id within the kind
 * @param label   for people
 * @param bundle  symbolic name of the bundle that brings it
 * @param version of that bundle
 */
record Plugin(String kind, String id, String label, String bundle, String version) {
}
