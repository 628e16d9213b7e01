package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.exchange.internal.stix1.Cybox.Converted;
import org.akashi.model.CyberObservable;

/** Connections, sockets, ports and name look-ups of CybOX. */
final class CyboxNetwork {

	private final List<String> comparisons = new ArrayList<>();
	private final List<CyberObservable> objects = new ArrayList<>();
	private final Map<String, Object> traffic = new LinkedHashMap<>();
	private final Set<String> protocols = new LinkedHashSet<>();

	private CyboxNetwork() {
	}

	static Converted of(XmlElement properties) {
		return switch (properties.type()) {
			case "DNSQueryObjectType" -> properties.child("Question").flatMap(question -> question.child("QName"))
					.map(name -> Cybox.value(name, "Value", "domain-name:value", "domain-name")).orElse(Converted.NOTHING);
			case "DNSRecordObjectType" -> record(properties);
			default -> new CyboxNetwork().traffic(properties);
		};
	}

	private static Converted record(XmlElement properties) {
		Converted domain = properties.child("Domain_Name").map(name -> Cybox.value(name, "Value", "domain-name:value", "domain-name"))
				.orElse(Converted.NOTHING);
		Optional<XmlElement> address = properties.child("IP_Address").flatMap(element -> element.child("Address_Value"));
		if (address.isEmpty() || domain.objects().isEmpty()) {
			return domain;
		}
		Cybox.keep(domain.comparisons(), Condition.text("domain-name:resolves_to_refs[*].value", address.get()));
		List<CyberObservable> all = new ArrayList<>();
		String ip = address.get().text();
		CyberObservable target = Sco.of(ip.indexOf(':') >= 0 ? "ipv6-addr" : "ipv4-addr", Map.of("value", ip));
		all.add(target);
		domain.objects().forEach(object -> Sco.set(object, "resolves_to_refs", target.getId()));
		all.addAll(domain.objects());
		return new Converted(domain.comparisons(), all);
	}

	private Converted traffic(XmlElement properties) {
		for (String layer : List.of("Layer3_Protocol", "Layer4_Protocol", "Layer7_Protocol")) {
			properties.child(layer).ifPresent(this::protocol);
		}
		switch (properties.type()) {
			case "SocketAddressObjectType" -> socket(properties, "dst");
			case "PortObjectType" -> port(properties, "dst");
			case "HTTPSessionObjectType" -> http(properties);
			case "NetworkSocketObjectType" -> {
				properties.child("Protocol").ifPresent(this::protocol);
				properties.child("Local_Address").ifPresent(address -> socket(address, "src"));
				properties.child("Remote_Address").ifPresent(address -> socket(address, "dst"));
			}
			default -> {
				properties.child("Source_Socket_Address").ifPresent(address -> socket(address, "src"));
				properties.child("Destination_Socket_Address").ifPresent(address -> socket(address, "dst"));
				properties.child("Layer7_Connections").flatMap(layer -> layer.child("HTTP_Session")).ifPresent(this::http);
			}
		}
		boolean ends = traffic.containsKey("src_ref") || traffic.containsKey("dst_ref");
		if (ends) {
			if (protocols.isEmpty()) {
				protocols.add(objects.stream().anyMatch(object -> object.getId().startsWith("ipv6-addr--")) ? "ipv6" : "ipv4");
			}
			traffic.put("protocols", List.copyOf(protocols));
			objects.add(Sco.of("network-traffic", traffic));
		}
		return new Converted(comparisons, objects);
	}

	private void protocol(XmlElement element) {
		String name = element.text().toLowerCase(Locale.ROOT);
		if (!name.isEmpty()) {
			Cybox.keep(comparisons, Condition.text("network-traffic:protocols[*]", element, List.of(name)));
			protocols.add(name);
		}
	}

	private void socket(XmlElement socket, String end) {
		socket.child("IP_Address").flatMap(address -> address.child("Address_Value")).ifPresent(value -> {
			Cybox.keep(comparisons, Condition.text("network-traffic:" + end + "_ref.value", value));
			String ip = Condition.values(value).stream().findFirst().orElse("");
			end(end, Sco.of(ip.indexOf(':') >= 0 ? "ipv6-addr" : "ipv4-addr", Map.of("value", ip)));
		});
		socket.child("Hostname").flatMap(host -> host.child("Hostname_Value")).ifPresent(value -> {
			Cybox.keep(comparisons, Condition.text("network-traffic:" + end + "_ref.value", value));
			end(end, Sco.of("domain-name", Map.of("value", value.text())));
		});
		socket.child("Port").ifPresent(port -> port(port, end));
	}

	private void end(String end, CyberObservable object) {
		objects.add(object);
		traffic.putIfAbsent(end + "_ref", object.getId());
	}

	private void port(XmlElement port, String end) {
		port.child("Port_Value").ifPresent(value -> {
			Cybox.keep(comparisons, Condition.number("network-traffic:" + end + "_port", value));
			if (value.text().matches("\\d{1,5}")) {
				traffic.put(end + "_port", Integer.valueOf(value.text()));
			}
		});
		port.child("Layer4_Protocol").ifPresent(this::protocol);
	}

	/** The request: what patterns can name of it. */
	private void http(XmlElement session) {
		String extension = "network-traffic:extensions.'http-request-ext'.";
		for (XmlElement pair : session.children("HTTP_Request_Response")) {
			pair.child("HTTP_Client_Request").ifPresent(request -> {
				request.child("HTTP_Request_Line").ifPresent(line -> {
					line.child("HTTP_Method").ifPresent(method -> Cybox.keep(comparisons,
							Condition.text(extension + "request_method", method, List.of(method.text().toLowerCase(Locale.ROOT)))));
					line.child("Value").ifPresent(value -> Cybox.keep(comparisons, Condition.text(extension + "request_value", value)));
					line.child("Version").ifPresent(version -> Cybox.keep(comparisons,
							Condition.text(extension + "request_version", version, List.of(version.text().toLowerCase(Locale.ROOT)))));
				});
				request.child("HTTP_Request_Header").flatMap(header -> header.child("Parsed_Header")).ifPresent(header -> header(header, extension));
			});
		}
	}

	private void header(XmlElement header, String extension) {
		Map<String, String> names = Map.of("User_Agent", "User-Agent", "Referer", "Referer", "Accept", "Accept", "Cookie", "Cookie",
				"Accept_Language", "Accept-Language", "Accept_Encoding", "Accept-Encoding", "Content_Type", "Content-Type");
		for (XmlElement field : header.children()) {
			if (names.containsKey(field.local())) {
				Cybox.keep(comparisons, Condition.text(extension + "request_header.'" + names.get(field.local()) + "'", field));
			}
		}
		header.child("Host").flatMap(host -> host.child("Domain_Name")).flatMap(domain -> domain.child("Value"))
				.ifPresent(value -> Cybox.keep(comparisons, Condition.text(extension + "request_header.Host", value)));
	}
}
