package org.akashi.warninglist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.akashi.observable.ObservableType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables find what going through all entries one by one finds, no more and no less, over made lists and values. */
class NaiveComparisonTest {

	private static final String[] LABELS = { "a", "b", "ab", "mail", "example", "com", "net", "co", "jp", "x1", "w-w" };

	private final List<WarningList> lists = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void tablesAndSimpleSearchAgree(long seed) throws UnknownHostException {
		Random random = new Random(seed);
		for (int i = 0; i < 12; i++) {
			lists.add(list(i, random));
		}
		WarningLists fast = WarningLists.of(lists);
		int hits = 0;
		for (int i = 0; i < 1500; i++) {
			ObservableType type = List.of(ObservableType.DOMAIN, ObservableType.URL, ObservableType.EMAIL, ObservableType.IPV4, ObservableType.IPV6,
					ObservableType.CIDR, ObservableType.IPV4_PORT).get(random.nextInt(7));
			String value = value(type, random);
			Set<String> found = new TreeSet<>();
			fast.hits(type, value).forEach(hit -> found.add(hit.listId()));
			Set<String> expected = naive(type, value);
			assertEquals(expected, found, type + " " + value);
			hits += found.size();
			fast.hits(type, value).forEach(hit -> assertTrue(matches(hit.type(), hit.entry(), type, value), () -> value + " " + hit));
		}
		assertTrue(hits > 50, hits + " hits");
	}

	private static WarningList list(int number, Random random) {
		MatchType type = MatchType.values()[number % 5];
		Set<String> entries = new TreeSet<>();
		for (int i = 0; i < 1 + random.nextInt(60); i++) {
			entries.add(switch (type) {
				case STRING -> random.nextInt(5) == 0 ? "." + host(random, 2) : random.nextInt(4) == 0 ? ipv4(random) : host(random, 3);
				case HOSTNAME -> host(random, 2 + random.nextInt(2));
				case SUBSTRING -> host(random, 3).substring(1) + random.nextInt(3);
				case CIDR -> random.nextBoolean() ? ipv4(random) + "/" + random.nextInt(8, 33) : ipv6(random) + "/" + random.nextInt(16, 129);
				case REGEX -> "/^" + Pattern.quote(host(random, 1)).replace("\\Q", "").replace("\\E", "") + "[a-z.]*" + LABELS[random.nextInt(4)] + "/i";
			});
		}
		String[] attributes = { "", "domain", "url email", "ip-src", "domain|ip url" };
		return Lists.list("l" + String.format(Locale.ROOT, "%02d", number), type, attributes[random.nextInt(attributes.length)], entries.toArray(String[]::new));
	}

	private static String host(Random random, int most) {
		StringBuilder host = new StringBuilder(LABELS[random.nextInt(LABELS.length)]);
		for (int i = 1; i < 1 + random.nextInt(most); i++) {
			host.append('.').append(LABELS[random.nextInt(LABELS.length)]);
		}
		return host.append('.').append(LABELS[5 + random.nextInt(2)]).toString();
	}

	/** Few bits, so that ranges lie in each other and addresses in ranges. */
	private static String ipv4(Random random) {
		return (10 + random.nextInt(2)) + "." + random.nextInt(3) + "." + random.nextInt(4) * 64 + "." + random.nextInt(256);
	}

	private static String ipv6(Random random) {
		return "2001:db8:" + random.nextInt(3) + ":" + Integer.toHexString(random.nextInt(65536)) + "::" + Integer.toHexString(random.nextInt(1, 65536));
	}

	private static String value(ObservableType type, Random random) {
		return switch (type) {
			case URL -> "http://" + (random.nextInt(6) == 0 ? ipv4(random) : host(random, 4)) + (random.nextBoolean() ? "" : ":8080")
					+ (random.nextInt(3) == 0 ? "" : "/" + host(random, 2));
			case EMAIL -> LABELS[random.nextInt(LABELS.length)] + "@" + host(random, 3);
			case IPV4 -> ipv4(random);
			case IPV6 -> ipv6(random);
			case CIDR -> ipv4(random) + "/" + random.nextInt(8, 33);
			case IPV4_PORT -> ipv4(random) + ":443";
			default -> host(random, 4);
		};
	}

	private Set<String> naive(ObservableType type, String value) {
		Set<String> found = new TreeSet<>();
		for (WarningList list : lists) {
			if (list.observableTypes().contains(type) && list.entries().stream().anyMatch(entry -> matches(list.type(), entry, type, value))) {
				found.add(list.id());
			}
		}
		return found;
	}

	private static boolean matches(MatchType match, String entry, ObservableType type, String value) {
		String host = host(type, value);
		boolean below = match == MatchType.HOSTNAME || entry.startsWith(".");
		String name = entry.startsWith(".") ? entry.substring(1) : entry;
		return switch (match) {
			case STRING, HOSTNAME -> value.equals(name) && type != ObservableType.URL && type != ObservableType.EMAIL
					|| below && (host.equals(name) || !address(host) && host.endsWith("." + name))
					|| host.equals(name) && (type == ObservableType.IPV4_PORT || type == ObservableType.URL && value.replaceFirst("^http://[^/]*/?", "").isEmpty());
			case SUBSTRING -> value.contains(entry);
			case REGEX -> Pattern.compile(entry.substring(1, entry.length() - 2), Pattern.CASE_INSENSITIVE).matcher(value).find();
			case CIDR -> within(entry, type == ObservableType.CIDR ? value : host);
		};
	}

	private static boolean address(String host) {
		return host.matches("[0-9.]+") || host.contains(":");
	}

	private static String host(ObservableType type, String value) {
		return switch (type) {
			case URL -> value.replaceFirst("^http://", "").replaceFirst("[/:].*", "");
			case EMAIL -> value.substring(value.indexOf('@') + 1);
			case IPV4_PORT -> value.substring(0, value.indexOf(':'));
			case CIDR -> "";
			default -> value;
		};
	}

	private static boolean within(String entry, String value) {
		if (!address(value.replaceFirst("/.*", "")) || value.isEmpty()) {
			return false;
		}
		String[] range = entry.split("/");
		String[] asked = value.split("/");
		byte[] rangeBytes = bytes(range[0]);
		byte[] valueBytes = bytes(asked[0]);
		if (rangeBytes.length != valueBytes.length) {
			return false;
		}
		int bits = rangeBytes.length * 8;
		int prefix = Integer.parseInt(range[1]);
		int valuePrefix = asked.length > 1 ? Integer.parseInt(asked[1]) : bits;
		return valuePrefix >= prefix && new BigInteger(1, rangeBytes).shiftRight(bits - prefix).equals(new BigInteger(1, valueBytes).shiftRight(bits - prefix));
	}

	private static byte[] bytes(String address) {
		try {
			return InetAddress.getByName(address).getAddress();
		} catch (UnknownHostException e) {
			throw new IllegalArgumentException(address, e);
		}
	}
}
