package org.akashi.export.internal.suricata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.akashi.export.internal.netrules.Sids;
import org.akashi.export.Option;

/** Says in keywords of Suricata what is to be found. */
final class SuricataDetector implements Detector {

	private static final Set<Field> HTTP = EnumSet.of(Field.HTTP_HOST, Field.HTTP_PATH, Field.HTTP_METHOD, Field.USER_AGENT);
	private static final Set<Field> TLS = EnumSet.of(Field.JA3, Field.JA3S, Field.CERTIFICATE_SHA1, Field.CERTIFICATE_SERIAL,
			Field.CERTIFICATE_SUBJECT, Field.CERTIFICATE_ISSUER);
	private static final Set<Field> ENDS = EnumSet.of(Field.DESTINATION, Field.SOURCE, Field.DESTINATION_PORT, Field.SOURCE_PORT);
	private static final Map<Field, Integer> DIGITS = Map.of(Field.MD5, 32, Field.SHA1, 40, Field.SHA256, 64);

	private final String action;
	private final List<String> protocols;
	private final boolean subdomains;
	private final boolean urlHosts;
	private final boolean privates;
	private final Map<Field, String> lists = new LinkedHashMap<>();
	private final Set<Field> listed = EnumSet.noneOf(Field.class);
	private final Sids sids;

	SuricataDetector(ExportRequest request, List<String> protocols, Sids sids) {
		action = request.value(RuleExporter.ACTION);
		this.protocols = protocols;
		this.sids = sids;
		subdomains = request.isSet(RuleExporter.SUBDOMAINS);
		urlHosts = request.isSet(BlockOptions.URL_HOSTS);
		privates = request.isSet(BlockOptions.PRIVATE);
		list(request, Field.SHA256, SuricataExporter.SHA256_LIST);
		list(request, Field.SHA1, SuricataExporter.SHA1_LIST);
		list(request, Field.MD5, SuricataExporter.MD5_LIST);
	}

	private void list(ExportRequest request, Field field, Option option) {
		if (!request.value(option).isEmpty()) {
			lists.put(field, request.value(option));
		}
	}

	@Override
	public Detections detect(Alternative alternative, Consumer<String> notes) {
		Optional<Condition> single = alternative.single();
		if (single.isPresent()) {
			return single(alternative, single.get(), notes);
		}
		Optional<Endpoint> endpoint = Endpoint.of(alternative);
		if (endpoint.isPresent()) {
			return endpoint(endpoint.get());
		}
		Optional<Condition> hash = Single.of(alternative, lists.keySet(), false, notes);
		return hash.isPresent() ? file(hash.get()) : together(alternative);
	}

	private Detections single(Alternative alternative, Condition condition, Consumer<String> notes) {
		if (condition.test() == Condition.Test.OTHER || condition.test() == Condition.Test.MATCHES) {
			return Detections.refused(Single.refused(condition));
		}
		return switch (condition.field()) {
			case DOMAIN -> name(alternative, notes);
			case URL -> condition.test() == Condition.Test.EQUAL ? url(alternative, condition.value(), notes)
					: Detections.refused(Single.refused(condition));
			case ADDRESS -> address(condition.value(), "<>");
			case DESTINATION, SOURCE -> AddressRange.parse(condition.value()).isPresent()
					? address(condition.value(), condition.field() == Field.SOURCE ? "from" : "->")
					: condition.field() == Field.DESTINATION ? name(alternative, notes) : Detections.refused(Single.refused(condition));
			case MD5, SHA1, SHA256 -> condition.test() == Condition.Test.EQUAL ? file(condition) : Detections.refused(Single.refused(condition));
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
			String options = switch (protocol) {
				case "tls" -> "flow:established,to_server; tls.sni; " + name(name, " nocase;");
				case "http" -> "flow:established,to_server; http.host; " + name(name, "");
				default -> "dns.query; " + name(name, " nocase;");
			};
			rules.add(new Detection(action + " " + protocol + " $HOME_NET any -> any any", options, protocol + " " + name.name() + name.below()));
		}
		return Detections.of(rules);
	}

	private String name(Name name, String nocase) {
		if (name.self() && subdomains) {
			return "dotprefix; content:\"." + Content.of(name.name()) + "\";" + nocase + " endswith;";
		}
		return name.self() ? "bsize:" + name.name().length() + "; content:\"" + Content.of(name.name()) + "\";" + nocase
				: "content:\"." + Content.of(name.name()) + "\";" + nocase + " endswith;";
	}

	private Detections url(Alternative alternative, String text, Consumer<String> notes) {
		Optional<WebAddress> parsed = WebAddress.parse(text);
		if (parsed.isEmpty() || parsed.get().scheme().equals("ftp")) {
			return Detections.refused("«" + OneLine.of(text, 80) + "» is no URL of a web server.");
		}
		WebAddress url = parsed.get();
		if (url.isEncrypted()) {
			return urlHosts ? url.address().isPresent() ? host(alternative, notes) : name(alternative, notes)
					: Detections.refused("The path of an https URL is encrypted; its host would find more than the URL (option \"url-hosts\").");
		}
		if (url.fragment()) {
			notes.accept("The fragment of the URL never goes over the wire; the rule looks for the URL without it.");
		}
		String buffer = url.path().indexOf('%') >= 0 || url.path().contains("//") || url.path().contains("/.") ? "http.uri.raw" : "http.uri";
		String host = url.host().indexOf(':') >= 0 ? "[" + url.host() + "]" : url.host();
		String options = "flow:established,to_server; http.host; " + exact(host) + " " + buffer + "; " + exact(url.path());
		return Detections.of(List.of(new Detection(action + " http $HOME_NET any -> any " + (url.port() < 0 ? "any" : String.valueOf(url.port())),
				options, "url " + text)));
	}

	private Detections host(Alternative alternative, Consumer<String> notes) {
		Addresses.Found found = Addresses.of(alternative, true, privates, notes);
		return found.range().isEmpty() ? Detections.refused(found.reason()) : address(found.range().get().toString(), "->");
	}

	private static String exact(String value) {
		return "bsize:" + Content.length(value) + "; content:\"" + Content.of(value) + "\";";
	}

	private Detections address(String text, String direction) {
		Addresses.Found found = Addresses.of(text, privates);
		if (found.range().isEmpty()) {
			return Detections.refused(found.reason());
		}
		String range = found.range().get().toString();
		String header = direction.equals("from") ? action + " ip " + range + " any -> $HOME_NET any"
				: action + " ip $HOME_NET any " + direction + " " + range + " any";
		return Detections.of(List.of(new Detection(header, "", "ip " + direction + range)));
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

	private Detections file(Condition hash) {
		if (!lists.containsKey(hash.field())) {
			return Detections.refused("Suricata looks hashes of files up in a list beside the rules; an export of one file can't hold it"
					+ " (option \"" + hash.field().name().toLowerCase(Locale.ROOT) + "-list\", format hashes).");
		}
		String danger = Dangers.hash(hash.value(), DIGITS.get(hash.field()));
		if (danger.isEmpty()) {
			listed.add(hash.field());
		}
		return danger.isEmpty() ? Detections.of(List.of()) : Detections.refused(danger);
	}

	/** Buffers of one protocol and ends of the connection, all in one rule: the format's own AND. */
	private Detections together(Alternative alternative) {
		Set<Field> fields = EnumSet.noneOf(Field.class);
		alternative.conditions().forEach(condition -> fields.add(condition.field()));
		Set<Field> buffers = EnumSet.copyOf(fields);
		buffers.removeAll(ENDS);
		boolean http = HTTP.containsAll(buffers);
		if (buffers.isEmpty() || !http && !TLS.containsAll(buffers) || fields.size() != alternative.conditions().size()) {
			return Detections.refused(alternative.single().map(Single::refused).orElseGet(alternative::needsAll));
		}
		StringBuilder options = new StringBuilder("flow:established," + (isServer(buffers) ? "to_client;" : "to_server;"));
		for (Condition condition : alternative.conditions()) {
			if (buffers.contains(condition.field())) {
				String text = SuricataBuffers.of(condition);
				if (text.isEmpty()) {
					return Detections.refused(Single.refused(condition));
				}
				options.append(' ').append(text);
			}
		}
		return ends(alternative, isServer(buffers)).map(ends -> Detections.of(List.of(new Detection(
				action + (http ? " http " : " tls ") + ends, options.toString(), ends + options))))
				.orElseGet(() -> Detections.refused(alternative.needsAll()));
	}

	/** Whether what is looked at comes from the server. */
	private static boolean isServer(Set<Field> buffers) {
		return buffers.contains(Field.JA3S) || buffers.contains(Field.CERTIFICATE_SHA1) || buffers.contains(Field.CERTIFICATE_SERIAL)
				|| buffers.contains(Field.CERTIFICATE_SUBJECT) || buffers.contains(Field.CERTIFICATE_ISSUER);
	}

	/** The header's ends; empty when one is no address or port. */
	private Optional<String> ends(Alternative alternative, boolean fromServer) {
		String client = "$HOME_NET";
		String clientPort = "any";
		String server = "any";
		String serverPort = "any";
		for (Condition condition : alternative.conditions()) {
			if (!ENDS.contains(condition.field())) {
				continue;
			}
			boolean port = condition.field() == Field.DESTINATION_PORT || condition.field() == Field.SOURCE_PORT;
			boolean fine = condition.test() == Condition.Test.EQUAL && (port ? condition.value().matches("[1-9][0-9]{0,4}")
					: AddressRange.parse(condition.value()).filter(range -> Dangers.address(range, privates).isEmpty()).isPresent());
			if (!fine) {
				return Optional.empty();
			}
			switch (condition.field()) {
				case SOURCE -> client = condition.value();
				case SOURCE_PORT -> clientPort = condition.value();
				case DESTINATION -> server = condition.value();
				default -> serverPort = condition.value();
			}
		}
		return Optional.of(fromServer ? server + " " + serverPort + " -> " + client + " " + clientPort
				: client + " " + clientPort + " -> " + server + " " + serverPort);
	}

	@Override
	public List<String> last() {
		List<String> rules = new ArrayList<>();
		lists.forEach((field, file) -> {
			if (listed.contains(field)) {
				String kind = field.name().toLowerCase(Locale.ROOT);
				rules.add(action + " http any any -> any any (msg:\"A file of the list " + file + "\"; file" + kind + ":" + file
						+ "; classtype:trojan-activity; sid:" + sids.of("list", kind) + "; rev:1;)");
			}
		});
		return rules;
	}
}
