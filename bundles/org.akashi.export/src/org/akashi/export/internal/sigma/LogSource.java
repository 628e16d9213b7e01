package org.akashi.export.internal.sigma;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.akashi.export.internal.blocks.AddressRange;
import org.akashi.export.internal.blocks.Condition;
import org.akashi.export.internal.blocks.Field;

/**
 * A log source of Sigma and the names of its fields (Sigma specification 2.1, appendix "taxonomy"; those of Windows are the
 * fields of Sysmon).
 */
enum LogSource {

	DNS("dns", "", Map.of(Field.DOMAIN, "query")),
	PROXY("proxy", "", Map.of(Field.DOMAIN, "cs-host", Field.HTTP_HOST, "cs-host", Field.URL, "c-uri", Field.USER_AGENT, "c-useragent",
			Field.HTTP_METHOD, "cs-method", Field.DESTINATION, "dst_ip")),
	FIREWALL("firewall", "", Map.of(Field.ADDRESS, "dst_ip", Field.DESTINATION, "dst_ip", Field.SOURCE, "src_ip", Field.DESTINATION_PORT,
			"dst_port", Field.SOURCE_PORT, "src_port")),
	NETWORK_CONNECTION("network_connection", "windows", Map.of(Field.DOMAIN, "DestinationHostname", Field.ADDRESS, "DestinationIp",
			Field.DESTINATION, "DestinationIp", Field.SOURCE, "SourceIp", Field.DESTINATION_PORT, "DestinationPort", Field.PROCESS_IMAGE, "Image")),
	PROCESS_CREATION("process_creation", "windows", Map.of(Field.COMMAND_LINE, "CommandLine", Field.PARENT_COMMAND_LINE, "ParentCommandLine",
			Field.PROCESS_IMAGE, "Image", Field.FILE_NAME, "Image", Field.FILE_PATH, "Image", Field.MD5, "Hashes", Field.SHA1, "Hashes",
			Field.SHA256, "Hashes", Field.IMPHASH, "Hashes")),
	IMAGE_LOAD("image_load", "windows", Map.of(Field.FILE_NAME, "ImageLoaded", Field.FILE_PATH, "ImageLoaded", Field.MD5, "Hashes",
			Field.SHA1, "Hashes", Field.SHA256, "Hashes", Field.IMPHASH, "Hashes")),
	FILE_EVENT("file_event", "windows", Map.of(Field.FILE_NAME, "TargetFilename", Field.FILE_PATH, "TargetFilename")),
	REGISTRY_SET("registry_set", "windows", Map.of(Field.REGISTRY_KEY, "TargetObject", Field.REGISTRY_DATA, "Details")),
	LINUX_PROCESS("process_creation", "linux", Map.of(Field.COMMAND_LINE, "CommandLine", Field.FILE_PATH, "Image")),
	LINUX_FILE("file_event", "linux", Map.of(Field.FILE_PATH, "TargetFilename"));

	private final String category;
	private final String product;
	private final Map<Field, String> fields;

	LogSource(String category, String product, Map<Field, String> fields) {
		this.category = category;
		this.product = product;
		this.fields = new EnumMap<>(fields);
	}

	String category() {
		return category;
	}

	Map<String, Object> yaml() {
		Map<String, Object> yaml = new LinkedHashMap<>();
		yaml.put("category", category);
		if (!product.isEmpty()) {
			yaml.put("product", product);
		}
		return yaml;
	}

	String words() {
		return category.replace('_', ' ') + (product.isEmpty() ? "" : ", " + product);
	}

	/** One item of a selection. */
	record Item(String field, Object value) {
	}

	/** What a condition is in this log source; empty when it has no place there. */
	Optional<Item> item(Condition condition) {
		String field = fields.get(condition.field());
		if (field == null || condition.test() == Condition.Test.OTHER || condition.value().isEmpty() || !fits(condition)) {
			return Optional.empty();
		}
		return switch (condition.test()) {
			case MATCHES -> condition.field() == Field.FILE_NAME ? Optional.empty() : Optional.of(new Item(field + "|re", condition.value()));
			case LIKE -> Optional.of(new Item(field, (condition.field() == Field.FILE_NAME ? "*\\\\" : "") + SigmaText.like(condition.value())));
			default -> equal(field, condition);
		};
	}

	/** Paths of Windows in its logs, others in those of Linux. */
	private boolean fits(Condition condition) {
		return condition.field() != Field.FILE_PATH || (condition.value().indexOf('/') >= 0) == product.equals("linux");
	}

	private static Optional<Item> equal(String field, Condition condition) {
		String value = condition.value();
		return switch (condition.field()) {
			case ADDRESS, DESTINATION, SOURCE -> AddressRange.parse(value)
					.map(range -> new Item(field + (range.isSingle() ? "" : "|cidr"), range.toString()));
			case DESTINATION_PORT, SOURCE_PORT -> value.matches("\\d{1,5}") ? Optional.of(new Item(field, Integer.valueOf(value))) : Optional.empty();
			case MD5, SHA1, SHA256, IMPHASH -> Optional.of(new Item(field + "|contains",
					condition.field().name() + "=" + value.toUpperCase(Locale.ROOT)));
			case FILE_NAME, PROCESS_IMAGE -> Optional.of(new Item(field + "|endswith", "\\" + SigmaText.plain(value)));
			case REGISTRY_KEY -> SigmaText.registry(value).map(text -> new Item(field + "|contains", text));
			default -> Optional.of(new Item(field, SigmaText.plain(value)));
		};
	}

	/** The log sources with these categories. */
	static List<LogSource> of(List<String> categories) {
		return List.of(values()).stream().filter(source -> categories.contains(source.category)).toList();
	}
}
