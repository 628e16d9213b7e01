package org.akashi.store;

/**
 * How one property differs between two versions of an object.
 *
 * @param path   JSON pointer (RFC 6901) of the property, e.g. {@code /name} or {@code /hashes/MD5}
 * @param before its value before, a string as it is and anything else as JSON; null where it wasn't there
 * @param after  its value after, likewise; null where it isn't there any more
 */
public record PropertyChange(String path, String before, String after) {
}
