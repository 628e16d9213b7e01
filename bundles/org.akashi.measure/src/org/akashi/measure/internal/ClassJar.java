package org.akashi.measure.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The class path of this process with its folders packed into one jar: Java shares classes of jars only. */
final class ClassJar {

	private ClassJar() {
	}

	static String classPath(Path jar) throws IOException {
		String separator = System.getProperty("path.separator");
		List<String> parts = new ArrayList<>(List.of(jar.toString()));
		Set<String> names = new HashSet<>();
		try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
			out.setLevel(1);
			for (String part : System.getProperty("java.class.path").split(separator)) {
				Path path = Path.of(part);
				if (Files.isRegularFile(path)) {
					parts.add(path.toAbsolutePath().toString());
				} else if (Files.isDirectory(path)) {
					add(path, out, names);
				}
			}
		}
		return String.join(separator, parts);
	}

	private static void add(Path folder, JarOutputStream out, Set<String> names) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
				String name = folder.relativize(path).toString().replace('\\', '/');
				if (!name.startsWith("META-INF/") && names.add(name)) {
					out.putNextEntry(new ZipEntry(name));
					Files.copy(path, out);
					out.closeEntry();
				}
			}
		}
	}
}
