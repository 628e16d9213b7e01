package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.akashi.exchange.internal.stix1.Cybox.Converted;
import org.akashi.model.CyberObservable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Registry keys, processes, services, accounts, certificates and artifacts of CybOX. */
final class CyboxHost {

	private static final Map<String, String> HIVES = Map.of("HKLM", "HKEY_LOCAL_MACHINE", "HKCU", "HKEY_CURRENT_USER", "HKCR",
			"HKEY_CLASSES_ROOT", "HKU", "HKEY_USERS", "HKCC", "HKEY_CURRENT_CONFIG");

	private CyboxHost() {
	}

	static Converted registry(XmlElement properties) {
		List<String> comparisons = new ArrayList<>();
		ObjectNode json = JsonMapper.shared().createObjectNode();
		json.put("type", "windows-registry-key").put("spec_version", "2.1");
		String hive = properties.text("Hive");
		String full = HIVES.getOrDefault(hive.toUpperCase(Locale.ROOT), hive);
		properties.child("Key").ifPresent(key -> {
			List<String> keys = Condition.values(key).stream().map(value -> full.isEmpty() || value.startsWith(full) ? value
					: full + "\\" + value.replaceFirst("^\\\\", "")).toList();
			Cybox.keep(comparisons, Condition.text("windows-registry-key:key", key, keys));
			keys.stream().findFirst().ifPresent(value -> json.put("key", value));
		});
		for (XmlElement value : properties.all("Values", "Value")) {
			ObjectNode entry = JsonMapper.shared().createObjectNode();
			Map.of("Name", "name", "Data", "data", "Datatype", "data_type").forEach((element, property) -> value.child(element).ifPresent(found -> {
				String text = property.equals("data_type") ? found.text().toUpperCase(Locale.ROOT) : found.text();
				entry.put(property, text);
			}));
			for (String each : List.of("Name", "Data", "Datatype")) {
				value.child(each).ifPresent(found -> Cybox.keep(comparisons, Condition.text("windows-registry-key:values[*]."
						+ (each.equals("Datatype") ? "data_type" : each.toLowerCase(Locale.ROOT)), found)));
			}
			if (!entry.isEmpty()) {
				(json.has("values") ? (tools.jackson.databind.node.ArrayNode) json.get("values") : json.putArray("values")).add(entry);
			}
		}
		return json.size() < 3 ? new Converted(comparisons, List.of()) : new Converted(comparisons, List.of(Sco.read(json.toString())));
	}

	static Converted process(XmlElement properties) {
		List<String> comparisons = new ArrayList<>();
		List<CyberObservable> objects = new ArrayList<>();
		Map<String, Object> process = new LinkedHashMap<>();
		properties.child("PID").ifPresent(pid -> {
			Cybox.keep(comparisons, Condition.number("process:pid", pid));
			if (pid.text().matches("\\d{1,9}")) {
				process.put("pid", Integer.valueOf(pid.text()));
			}
		});
		properties.child("Name").ifPresent(name -> {
			Cybox.keep(comparisons, Condition.text("process:image_ref.name", name));
			CyberObservable image = Sco.of("file", Map.of("name", name.text()));
			objects.add(image);
			process.put("image_ref", image.getId());
		});
		properties.child("Image_Info").ifPresent(image -> {
			image.child("File_Name").ifPresent(name -> Cybox.keep(comparisons, Condition.text("process:image_ref.name", name)));
			image.child("Path").ifPresent(path -> Cybox.keep(comparisons, Condition.text("process:image_ref.parent_directory_ref.path", path)));
			image.child("Command_Line").ifPresent(line -> {
				Cybox.keep(comparisons, Condition.text("process:command_line", line));
				process.put("command_line", line.text());
			});
		});
		properties.child("Creation_Time").filter(time -> !Times.of(time.text()).isEmpty()).ifPresent(time -> {
			comparisons.add("process:created_time = t'" + Times.of(time.text()) + "'");
			process.put("created_time", Times.of(time.text()));
		});
		if (!process.isEmpty()) {
			objects.add(Sco.of("process", process));
		}
		return new Converted(comparisons, objects);
	}

	static Converted service(XmlElement properties) {
		List<String> comparisons = new ArrayList<>();
		String extension = "process:extensions.'windows-service-ext'.";
		properties.child("Service_Name").ifPresent(name -> Cybox.keep(comparisons, Condition.text(extension + "service_name", name)));
		properties.child("Display_Name").ifPresent(name -> Cybox.keep(comparisons, Condition.text(extension + "display_name", name)));
		properties.child("Group_Name").ifPresent(name -> Cybox.keep(comparisons, Condition.text(extension + "group_name", name)));
		properties.child("Service_DLL").ifPresent(name -> Cybox.keep(comparisons, Condition.text(extension + "service_dll_refs[*].name", name)));
		return new Converted(comparisons, List.of());
	}

	static Converted account(XmlElement properties) {
		List<String> comparisons = new ArrayList<>();
		Map<String, Object> account = new LinkedHashMap<>();
		Map<String, String> names = new LinkedHashMap<>();
		names.put("Username", "account_login");
		names.put("Full_Name", "display_name");
		names.put("User_ID", "user_id");
		names.put("Security_ID", "user_id");
		names.forEach((element, property) -> properties.child(element).ifPresent(found -> {
			Cybox.keep(comparisons, Condition.text("user-account:" + property, found));
			account.putIfAbsent(property, found.text());
		}));
		if (!account.isEmpty()) {
			String type = properties.type().startsWith("Unix") ? "unix" : properties.type().startsWith("Win") ? "windows-local" : "";
			if (!type.isEmpty()) {
				account.put("account_type", type);
				comparisons.add("user-account:account_type = '" + type + "'");
			}
		}
		return new Converted(comparisons, account.isEmpty() ? List.of() : List.of(Sco.of("user-account", account)));
	}

	static Converted certificate(XmlElement properties) {
		List<String> comparisons = new ArrayList<>();
		Map<String, Object> found = new LinkedHashMap<>();
		properties.child("Certificate").ifPresent(certificate -> {
			Map<String, String> names = new LinkedHashMap<>();
			names.put("Version", "version");
			names.put("Serial_Number", "serial_number");
			names.put("Signature_Algorithm", "signature_algorithm");
			names.put("Issuer", "issuer");
			names.put("Subject", "subject");
			names.forEach((element, property) -> certificate.child(element).ifPresent(value -> {
				Cybox.keep(comparisons, Condition.text("x509-certificate:" + property, value));
				found.put(property, value.text());
			}));
			certificate.child("Validity").ifPresent(validity -> Map.of("Not_Before", "validity_not_before", "Not_After", "validity_not_after")
					.forEach((element, property) -> validity.child(element).filter(time -> !Times.of(time.text()).isEmpty()).ifPresent(time -> {
						comparisons.add("x509-certificate:" + property + " = t'" + Times.of(time.text()) + "'");
						found.put(property, Times.of(time.text()));
					})));
			certificate.child("Subject_Public_Key").flatMap(key -> key.child("Public_Key_Algorithm")).ifPresent(value -> {
				Cybox.keep(comparisons, Condition.text("x509-certificate:subject_public_key_algorithm", value));
				found.put("subject_public_key_algorithm", value.text());
			});
		});
		return new Converted(comparisons, found.isEmpty() ? List.of() : List.of(Sco.of("x509-certificate", found)));
	}

	static Converted artifact(XmlElement properties) {
		List<String> comparisons = new ArrayList<>();
		Map<String, String> hashes = Cybox.hashes(properties, "artifact", comparisons);
		ObjectNode json = JsonMapper.shared().createObjectNode();
		json.put("type", "artifact").put("spec_version", "2.1");
		properties.child("Raw_Artifact").filter(raw -> raw.text().matches("[A-Za-z0-9+/=\\s]+")).ifPresent(raw -> {
			json.put("payload_bin", raw.text().replaceAll("\\s", ""));
			Cybox.keep(comparisons, "artifact:payload_bin = '" + raw.text().replaceAll("\\s", "") + "'");
		});
		if (!properties.attribute("content_type").isEmpty()) {
			json.put("mime_type", properties.attribute("content_type"));
		}
		if (!hashes.isEmpty()) {
			ObjectNode node = json.putObject("hashes");
			hashes.forEach(node::put);
		}
		return new Converted(comparisons, json.has("payload_bin") ? List.of(Sco.read(json.toString())) : List.of());
	}
}
