package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.exchange.internal.stix1.Cybox.Converted;
import org.akashi.model.CyberObservable;
import org.akashi.model.File;
import org.akashi.stix.StixTypes;

/** Files of CybOX. */
final class CyboxFile {

	private CyboxFile() {
	}

	static Converted of(XmlElement properties) {
		List<String> comparisons = new ArrayList<>();
		List<CyberObservable> objects = new ArrayList<>();
		File file = (File) StixTypes.create("file");
		Cybox.hashes(properties, "file", comparisons).forEach((algorithm, value) -> file.getHashes().put(algorithm, value));
		names(properties, file, comparisons, objects);
		properties.child("Size_In_Bytes").ifPresent(size -> {
			Cybox.keep(comparisons, Condition.number("file:size", size));
			Condition.values(size).stream().filter(value -> value.matches("\\d{1,18}")).findFirst().ifPresent(value -> file.setSize(Long.valueOf(value)));
		});
		pe(properties, comparisons);
		if (file.getName() == null && file.getHashes().isEmpty() && file.getParentDirectoryRef() == null) {
			return new Converted(comparisons, objects);
		}
		Sco.set(file, "spec_version", "2.1");
		objects.add(file);
		return new Converted(comparisons, objects);
	}

	private static void names(XmlElement properties, File file, List<String> comparisons, List<CyberObservable> objects) {
		Optional<XmlElement> name = properties.child("File_Name");
		Optional<XmlElement> path = properties.child("File_Path");
		Optional<XmlElement> extension = properties.child("File_Extension");
		name.ifPresent(element -> {
			List<String> values = extension.isPresent() ? Condition.values(element).stream()
					.map(value -> withExtension(value, extension.get().text())).toList() : Condition.values(element);
			Cybox.keep(comparisons, Condition.text("file:name", element, values));
			values.stream().findFirst().ifPresent(file::setName);
		});
		if (name.isEmpty() && extension.isPresent()) {
			Cybox.keep(comparisons, "file:name LIKE " + org.akashi.indicator.ObservablePatterns.literal("%" + withExtension("", extension.get().text())));
		}
		path.ifPresent(element -> path(element, properties.text("Device_Path"), name.isPresent(), file, comparisons, objects));
	}

	private static String withExtension(String name, String extension) {
		String dotted = extension.startsWith(".") ? extension : "." + extension;
		return name.toLowerCase(java.util.Locale.ROOT).endsWith(dotted.toLowerCase(java.util.Locale.ROOT)) ? name : name + dotted;
	}

	/** A path is that of the folder where the name is known, else that of the file. */
	private static void path(XmlElement element, String device, boolean named, File file, List<String> comparisons, List<CyberObservable> objects) {
		String whole = device + Condition.values(element).stream().findFirst().orElse("");
		int slash = Math.max(whole.lastIndexOf('\\'), whole.lastIndexOf('/'));
		String last = whole.substring(slash + 1);
		boolean folder = named && !last.equalsIgnoreCase(String.valueOf(file.getName())) || last.isEmpty() || !named && last.indexOf('.') < 0;
		String directory = folder ? (slash == whole.length() - 1 && slash > 0 ? whole.substring(0, slash) : whole) : slash > 0 ? whole.substring(0, slash) : "";
		if (!folder && !named) {
			file.setName(last);
			Cybox.keep(comparisons, Condition.text("file:name", element, List.of(last)));
		}
		if (!directory.isEmpty()) {
			Cybox.keep(comparisons, Condition.text("file:parent_directory_ref.path", element, List.of(directory)));
			CyberObservable parent = Sco.of("directory", Map.of("path", directory));
			objects.add(parent);
			file.setParentDirectoryRef(parent.getId());
		}
	}

	/** Of programs, what patterns can name by one value. */
	private static void pe(XmlElement properties, List<String> comparisons) {
		properties.child("Headers").flatMap(headers -> headers.child("File_Header")).flatMap(header -> header.child("Time_Date_Stamp"))
				.ifPresent(stamp -> Cybox.keep(comparisons, Condition.text("file:extensions.'windows-pebinary-ext'.time_date_stamp", stamp)));
	}
}
