package org.akashi.ui;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * The pictures that all windows share: one for each STIX type, each mention type and each action, drawn as SVG in mid
 * tones that read on light and dark ground. A picture's name is its file's name in {@code icons/}: a STIX type, or
 * {@code accept}, {@code reject}, {@code edit}, {@code next}, {@code import} …
 */
public final class Icons {

	/** Mention types whose picture has another name. */
	private static final Map<String, String> OF_MENTION = Map.ofEntries(Map.entry("actor", "intrusion-set"),
			Map.entry("country", "location"), Map.entry("organization", "identity"), Map.entry("product", "software"), Map.entry("count", "grouping"), Map.entry("ipv4", "ipv4-addr"),
			Map.entry("ipv6", "ipv6-addr"), Map.entry("cidr", "ipv4-addr"), Map.entry("domain", "domain-name"),
			Map.entry("email", "email-addr"), Map.entry("md5", "hash"), Map.entry("sha1", "hash"),
			Map.entry("sha256", "hash"), Map.entry("sha512", "hash"), Map.entry("ssdeep", "hash"),
			Map.entry("tlsh", "hash"), Map.entry("imphash", "hash"), Map.entry("filename", "file"),
			Map.entry("filepath", "directory"), Map.entry("regkey", "windows-registry-key"),
			Map.entry("cve", "vulnerability"), Map.entry("asn", "autonomous-system"),
			Map.entry("useragent", "software"), Map.entry("btc", "wallet"), Map.entry("eth", "wallet"),
			Map.entry("xmr", "wallet"), Map.entry("technique", "attack-pattern"),
			Map.entry("guid", "windows-registry-key"), Map.entry("pipe", "mutex"), Map.entry("imei", "phone"),
			Map.entry("ltc", "wallet"), Map.entry("sol", "wallet"), Map.entry("bch", "wallet"), Map.entry("ada", "wallet"),
			Map.entry("dash", "wallet"), Map.entry("doge", "wallet"), Map.entry("xrp", "wallet"), Map.entry("xtz", "wallet"),
			Map.entry("trx", "wallet"), Map.entry("zec", "wallet"), Map.entry("ipv4port", "ipv4-addr"),
			Map.entry("ipv6port", "ipv6-addr"), Map.entry("ja3", "hash"), Map.entry("ja4", "hash"),
			Map.entry("certserial", "x509-certificate"), Map.entry("certthumbprint", "x509-certificate"),
			Map.entry("vhash", "hash"), Map.entry("pdb", "directory"), Map.entry("service", "process"),
			Map.entry("task", "process"), Map.entry("cpe", "software"), Map.entry("cwe", "vulnerability"),
			Map.entry("capec", "attack-pattern"), Map.entry("mitre", "attack-pattern"), Map.entry("telegram", "user-account"),
			Map.entry("twitter", "user-account"), Map.entry("mac", "mac-addr"), Map.entry("iban", "wallet"),
			Map.entry("card", "wallet"), Map.entry("androidpackage", "software"), Map.entry("filesize", "file"),
			Map.entry("detection", "malware"), Map.entry("arn", "infrastructure"));

	private static final String BUNDLE = "org.akashi.ui";
	private static final String UNKNOWN = "object";

	private Icons() {
	}

	/** The picture of this name; that of an unknown object when there is none. Shared: never dispose it. UI thread. */
	public static Image image(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + "/" + name;
		Image image = registry.get(key);
		if (image == null) {
			registry.put(key, descriptor(name));
			image = registry.get(key);
		}
		return image;
	}

	/** The picture of a STIX type or mention type. UI thread. */
	public static Image ofType(String type) {
		return image(nameOf(type));
	}

	/** The description of the picture of this name; that of an unknown object when there is none. Any thread. */
	public static ImageDescriptor descriptor(String name) {
		URL url = file(name);
		return ImageDescriptor.createFromURL(url == null ? file(UNKNOWN) : url);
	}

	/** The description of the picture of a STIX type or mention type. Any thread. */
	public static ImageDescriptor descriptorOfType(String type) {
		return descriptor(nameOf(type));
	}

	/** The name of the picture of a STIX type or mention type. */
	static String nameOf(String type) {
		return OF_MENTION.getOrDefault(type, type);
	}

	private static URL file(String name) {
		return Platform.getBundle(BUNDLE).getEntry("icons/" + name + ".svg");
	}
}
