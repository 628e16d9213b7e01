package org.akashi.taxii;

import java.util.List;

/**
 * What becomes of objects that were sent (TAXII 2.1, section 4.3.1).
 *
 * @param id        id of the request at the server
 * @param complete  whether the server is done with it
 * @param total     objects that were sent
 * @param succeeded objects that were taken
 * @param failed    objects that were not
 * @param pending   objects still under way
 * @param successes those taken, where the server names them
 * @param failures  those not taken, and why
 * @param pendings  those under way, where the server names them
 */
public record AddStatus(String id, boolean complete, int total, int succeeded, int failed, int pending,
		List<Detail> successes, List<Detail> failures, List<Detail> pendings) {

	/**
	 * One object.
	 *
	 * @param id      its STIX id
	 * @param version its version as the server has it
	 * @param message what the server says of it, or {@code ""}
	 */
	public record Detail(String id, String version, String message) {
	}

	public AddStatus {
		successes = List.copyOf(successes);
		failures = List.copyOf(failures);
		pendings = List.copyOf(pendings);
	}
}
