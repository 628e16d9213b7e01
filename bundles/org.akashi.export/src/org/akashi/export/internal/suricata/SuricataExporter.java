package org.akashi.export.internal.suricata;

import java.util.List;

import org.akashi.export.BadOptionException;
import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.netrules.RuleExporter;
import org.akashi.export.internal.netrules.Sids;

/**
 * Rules of Suricata 6 and later (docs.suricata.io, "Suricata Rules"): names in DNS, TLS and HTTP, URLs, addresses, user
 * agents, JA3, certificates. Hashes of files need a list beside the rules; options name it.
 */
public final class SuricataExporter extends RuleExporter {

	/** {@code --format suricata}. */
	public static final String ID = "suricata";

	static final Option PROTOCOLS = Option.text("protocols", "Protocols for names",
			"Where names are looked for: dns, tls, http, separated by commas.", "dns,tls,http");
	static final Option MD5_LIST = list("md5", "MD5");
	static final Option SHA1_LIST = list("sha1", "SHA-1");
	static final Option SHA256_LIST = list("sha256", "SHA-256");

	public SuricataExporter() {
		super("suricata");
	}

	private static Option list(String id, String name) {
		return Option.text(id + "-list", name + " list", "Name of the file with " + name + " values that lies beside the rules (format hashes,"
				+ " option algorithm=" + id + "); when it is named, rules look files up in it.", "");
	}

	@Override
	protected List<Option> detectorOptions() {
		return List.of(PROTOCOLS, SHA256_LIST, SHA1_LIST, MD5_LIST);
	}

	@Override
	protected Detector detector(ExportRequest request, Sids sids) {
		for (Option list : List.of(MD5_LIST, SHA1_LIST, SHA256_LIST)) {
			if (!request.value(list).matches("[A-Za-z0-9._/-]{0,200}")) {
				throw new BadOptionException(list, "a file name of letters, digits, dots, hyphens, underscores and slashes", request.value(list));
			}
		}
		List<String> protocols = List.of(request.value(PROTOCOLS).strip().split("[,\\s]+"));
		if (!List.of("dns", "tls", "http").containsAll(protocols)) {
			throw new BadOptionException(PROTOCOLS, "some of dns, tls, http", request.value(PROTOCOLS));
		}
		return new SuricataDetector(request, protocols, sids);
	}
}
