package org.akashi.export.internal.snort3;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.export.ExportRequest;
import org.akashi.export.internal.blocks.AddressRange;
import org.akashi.export.internal.blocks.Addresses;
import org.akashi.export.internal.blocks.Alternative;
import org.akashi.export.internal.blocks.BlockOptions;
import org.akashi.export.internal.blocks.Condition;
import org.akashi.export.internal.blocks.Dangers;
import org.akashi.export.internal.blocks.Endpoint;
import org.akashi.export.internal.blocks.Field;
import org.akashi.export.internal.blocks.Name;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.Single;
import org.akashi.export.internal.blocks.WebAddress;
import org.akashi.export.internal.netrules.Content;
import org.akashi.export.internal.netrules.RuleExporter;
import org.akashi.export.internal.netrules.RuleExporter.Detection;
import org.akashi.export.internal.netrules.RuleExporter.Detections;
import org.akashi.export.internal.netrules.RuleExporter.Detector;

/** Says in options of Snort 3 what is to be found. */
final class Snort3Detector implements Detector {

	private static final Set<Field> HTTP = EnumSet.of(Field.HTTP_HOST, Field.HTTP_PATH, Field.HTTP_METHOD, Field.USER_AGENT);

	private final String action;
	private final List<String> protocols;
	private final boolean subdomains;
	private final boolean urlHosts;
	private final boolean privates;

	Snort3Detector(ExportRequest request, List<String> protocols) {
		action = request.value(RuleExporter.ACTION);
		this.protocols = protocols;
		subdomains = request.isSet(RuleExporter.SUBDOMAINS);
		urlHosts = request.isSet(BlockOptions.URL_HOSTS);
		privates = request.isSet(BlockOptions.PRIVATE);
	}

	@Override
	public Detections detect(Alternative alternative, Consumer<String> notes) {
		Optional<Condition> single = alternative.single();
		if (single.isEmpty()) {
			return Endpoint.of(alternative).map(this::endpoint).orElseGet(() -> together(alternative));
		}
		Condition condition = single.get();
		if (condition.test() == Condition.Test.OTHER || condition.test() == Condition.Test.MATCHES) {
			return Detections.refused(Single.refused(condition));
		}
		return switch (condition.field()) {
			case DOMAIN -> name(alternative, notes);
			case URL -> condition.test() == Condition.Test.EQUAL ? url(alternative, condition.value(), notes)
					: Detections.refused(Single.refused(condition));
			case ADDRESS -> address(condition.value(), Field.ADDRESS);
			case DESTINATION, SOURCE -> AddressRange.parse(condition.value()).isPresent() ? address(condition.value(), condition.field())
					: condition.field() == Field.DESTINATION ? name(alternative, notes) : Detections.refused(Single.refused(condition));
			case MD5, SHA1, SHA256, SHA512 -> Detections.refused("Rules of Snort 3 can't compare hashes of files.");
			default -> together(alternative);
		};
	}

	private Detections name(Alternative alternative, Consumer<String> notes) {
		Name.Found found = Name.of(alternative, urlHosts, notes);
		if (found.name().isEmpty()) {
			return Detections.refused(found.reason());
		}
		Name name = found.name().get();
		if (name.self() && subdomains) {
			notes.accept("The names below it are found as well (option \"subdomains\").");
		}
		List<Detection> rules = new ArrayList<>();
		for (String protocol : protocols) {
			boolean whole = whole(name);
			switch (protocol) {
				case "tls" -> tls(name, rules);
				case "http" -> rules.add(new Detection(action + " tcp $HOME_NET any -> any any", "flow:to_server,established; " + host(name, whole)
						+ " service:http;", "http " + name.name() + whole));
				default -> dns(name, whole, rules);
			}
		}
		if (!whole(name) && protocols.contains("tls")) {
			notes.accept("Rules of Snort can't say where a name in TLS ends: the names below it are not looked for there.");
		}
		return rules.isEmpty() ? Detections.refused("Rules of Snort can't find the names below " + name.name() + " in TLS.") : Detections.of(rules);
	}

	private boolean whole(Name name) {
		return name.self() && !subdomains;
	}

	/** The question of a query over UDP begins behind twelve bytes (RFC 1035, section 4.1); labels carry their length. */
	private void dns(Name name, boolean whole, List<Detection> rules) {
		byte[] question = question(name.name());
		String content = "content:\"" + Content.of(question) + "\",nocase";
		List<String> options = new ArrayList<>();
		if (name.self()) {
			options.add(content + ",offset 12,depth " + question.length + ";");
		}
		if (!whole) {
			options.add(content + ",offset 14;");
		}
		for (String option : options) {
			rules.add(new Detection(action + " udp $HOME_NET any -> any 53", option, "dns " + name.name() + option.contains("depth")));
		}
	}

	private static byte[] question(String name) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (String label : name.split("\\.")) {
			bytes.write(label.length());
			bytes.writeBytes(label.getBytes(StandardCharsets.US_ASCII));
		}
		bytes.write(0);
		return bytes.toByteArray();
	}

	/** The extension server_name (RFC 6066, section 3) says its lengths before the name: so the name is the whole. */
	private void tls(Name name, List<Detection> rules) {
		String header = action + " tcp $HOME_NET any -> any any";
		String hello = "flow:to_server,established; content:\"|16 03|\",depth 2; ";
		if (name.self()) {
			int length = name.name().length();
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			for (int number : new int[] { 0, length + 5, length + 3 }) {
				bytes.write(number >> 8);
				bytes.write(number);
			}
			bytes.write(0);
			bytes.write(length >> 8);
			bytes.write(length);
			bytes.writeBytes(name.name().getBytes(StandardCharsets.US_ASCII));
			rules.add(new Detection(header, hello + "content:\"" + Content.of(bytes.toByteArray()) + "\",nocase; service:ssl;", "tls " + name.name()));
		}
	}

	private String host(Name name, boolean whole) {
		return whole ? "http_header:field host; content:\"" + name.name() + "\",nocase; bufferlen:" + name.name().length() + ";"
				: "http_header:field host; pcre:\"/" + (name.self() ? "(^|\\.)" : "\\.") + name.name().replace(".", "\\.") + "(:\\d+)?$/i\";";
	}

	private Detections url(Alternative alternative, String text, Consumer<String> notes) {
		Optional<WebAddress> parsed = WebAddress.parse(text);
		if (parsed.isEmpty() || parsed.get().scheme().equals("ftp")) {
			return Detections.refused("«" + OneLine.of(text, 80) + "» is no URL of a web server.");
		}
		WebAddress url = parsed.get();
		if (url.isEncrypted()) {
			return urlHosts && url.address().isEmpty() ? name(alternative, notes)
					: Detections.refused("The path of an https URL is encrypted; its host would find more than the URL (option \"url-hosts\").");
		}
		if (url.fragment()) {
			notes.accept("The fragment of the URL never goes over the wire; the rule looks for the URL without it.");
		}
		String options = "flow:to_server,established; http_header:field host; " + exact(url.authority(), ",nocase") + " http_raw_uri; "
				+ exact(url.path(), "") + " service:http;";
		String port = url.port() < 0 ? "any" : String.valueOf(url.port());
		return Detections.of(List.of(new Detection(action + " tcp $HOME_NET any -> any " + port, options, "url " + text)));
	}

	private static String exact(String value, String more) {
		return "content:\"" + Content.of(value) + "\"" + more + "; bufferlen:" + Content.length(value) + ";";
	}

	private Detections address(String text, Field field) {
		Addresses.Found found = Addresses.of(text, privates);
		if (found.range().isEmpty()) {
			return Detections.refused(found.reason());
		}
		String range = found.range().get().toString();
		String header = action + switch (field) {
			case SOURCE -> " ip " + range + " any -> $HOME_NET any";
			case DESTINATION -> " ip $HOME_NET any -> " + range + " any";
			default -> " ip $HOME_NET any <> " + range + " any";
		};
		return Detections.of(List.of(new Detection(header, "", "ip " + field + range)));
	}

	private Detections endpoint(Endpoint endpoint) {
		String danger = Dangers.address(endpoint.address(), privates);
		if (!danger.isEmpty()) {
			return Detections.refused(danger);
		}
		return Detections.of(endpoint.protocols().stream().map(protocol -> new Detection(
				action + " " + protocol + " $HOME_NET any -> " + endpoint.address() + " " + endpoint.port(), "",
				protocol + " " + endpoint.address() + " " + endpoint.port())).toList());
	}

	/** Several parts of one HTTP request in one rule. */
	private Detections together(Alternative alternative) {
		StringBuilder options = new StringBuilder("flow:to_server,established;");
		Set<Field> seen = EnumSet.noneOf(Field.class);
		String server = "any";
		String port = "any";
		for (Condition condition : alternative.conditions()) {
			Optional<AddressRange> range = AddressRange.parse(condition.value()).filter(one -> Dangers.address(one, privates).isEmpty());
			if (!seen.add(condition.field()) || condition.test() != Condition.Test.EQUAL || condition.value().isEmpty()) {
				return refused(alternative, condition);
			} else if (condition.field() == Field.DESTINATION && range.isPresent()) {
				server = range.get().toString();
			} else if (condition.field() == Field.DESTINATION_PORT && condition.value().matches("[1-9][0-9]{0,4}")) {
				port = condition.value();
			} else if (HTTP.contains(condition.field())) {
				options.append(' ').append(switch (condition.field()) {
					case HTTP_HOST -> "http_header:field host; " + exact(condition.value(), ",nocase");
					case HTTP_PATH -> "http_raw_uri; " + exact(condition.value(), "");
					case HTTP_METHOD -> "http_method; " + exact(condition.value(), "");
					default -> "http_header:field user-agent; " + exact(condition.value(), "");
				});
			} else {
				return refused(alternative, condition);
			}
		}
		if (seen.stream().noneMatch(HTTP::contains)) {
			return Detections.refused(alternative.needsAll());
		}
		String header = action + " tcp $HOME_NET any -> " + server + " " + port;
		return Detections.of(List.of(new Detection(header, options + " service:http;", server + port + options)));
	}

	private static Detections refused(Alternative alternative, Condition condition) {
		return Detections.refused(alternative.conditions().size() == 1 ? Single.refused(condition) : alternative.needsAll());
	}
}
