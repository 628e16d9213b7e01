package org.akashi.stix.internal.schema;

/**
 * What a JSON value has against a schema.
 *
 * @param path    where in the text
 * @param message what the schema asks for
 */
public record SchemaProblem(String path, String message) {
}
