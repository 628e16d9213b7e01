package org.akashi.taxii;

import java.util.List;

import org.akashi.export.LossReport.Loss;

/**
 * What a push would send: what the audience may see, less what the server has already.
 *
 * @param objects objects to send, those that others refer to first
 * @param already how many objects the server has in this form since an earlier push
 * @param gone    STIX ids that an earlier push sent and that are no longer in the case, or no longer for the audience: the
 *                server still has them
 * @param losses  what the audience may not see, and what else stays behind, and why
 */
public record Outgoing(List<Item> objects, int already, List<String> gone, List<Loss> losses) {

	/**
	 * One object.
	 *
	 * @param id      its STIX id
	 * @param type    its STIX type
	 * @param name    its name for people, may be {@code ""}
	 * @param version its {@code modified}, or {@code created}, or {@code ""}
	 * @param sha256  of its bytes
	 * @param json    as it is sent, UTF-8; not to be changed
	 */
	public record Item(String id, String type, String name, String version, String sha256, byte[] json) {
	}

	public Outgoing {
		objects = List.copyOf(objects);
		gone = List.copyOf(gone);
		losses = List.copyOf(losses);
	}

	/** The bytes of all objects. */
	public long bytes() {
		return objects.stream().mapToLong(item -> item.json().length).sum();
	}
}
