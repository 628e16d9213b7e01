package org.akashi.measure.internal;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.zip.ZipFile;

/**
 * The class path of this process with its folders and signed jars packed into one jar: Java shares classes of jars only, and
 * not of those that are signed.
 */
final class ClassJar {

	/** Bytes; what is larger has nothing to do with a case. */
	private static final long LARGE = 4 << 20;

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
				if (Files.isRegularFile(path) && part.endsWith(".jar") && signed(path)) {
					unpack(path, out, names);
				} else if (Files.isRegularFile(path)) {
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

	private static boolean signed(Path path) throws IOException {
		try (ZipFile jar = new ZipFile(path.toFile())) {
			return Files.size(path) < LARGE && jar.stream().anyMatch(entry -> entry.getName().startsWith("META-INF/")
					&& entry.getName().endsWith(".SF"));
		}
	}

	private static void unpack(Path path, JarOutputStream out, Set<String> names) throws IOException {
		try (ZipFile jar = new ZipFile(path.toFile())) {
			for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
				if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/") && names.add(entry.getName())) {
					out.putNextEntry(new ZipEntry(entry.getName()));
					try (InputStream in = jar.getInputStream(entry)) {
						in.transferTo(out);
					}
					out.closeEntry();
				}
			}
		}
	}
}
