package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The built product with the measuring bundle beside it, started in a configuration of its own, so that the product stays
 * as it is. Needs a display.
 */
final class WorkbenchRun {

	private static final String PLUGINS = "plugins/";
	private static final int PATIENCE_SECONDS = 120;

	private final Path product;
	private final Path folder;

	/**
	 * @param place   its checkout is searched for the product of this platform
	 * @param folder  an empty folder for configuration and workspace
	 * @param only    symbolic names of the bundles to take, all when empty
	 * @param starts  what the application and product properties of the configuration are
	 */
	WorkbenchRun(BenchPlace place, Path folder, List<String> only, Map<String, String> starts) throws IOException {
		this.folder = folder;
		product = product(place);
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		Path original = product.resolve("configuration");
		List<String> bundles = new ArrayList<>();
		for (String line : Files.readAllLines(original.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
			if (line.startsWith("#") || only.isEmpty() || only.contains(line.substring(0, line.indexOf(',')))) {
				bundles.add(line.replace("," + PLUGINS, "," + product.resolve(PLUGINS).toUri()));
			}
		}
		Path measuring = measuring(place);
		try (JarFile jar = new JarFile(measuring.toFile())) {
			// The framework takes a bundle only under its exact version.
			String version = jar.getManifest().getMainAttributes().getValue("Bundle-Version");
			bundles.add("org.akashi.measure.ui," + version + "," + measuring.toUri() + ",4,false");
		}
		Path list = Files.createDirectories(configuration.resolve("org.eclipse.equinox.simpleconfigurator"));
		Files.write(list.resolve("bundles.info"), bundles);
		List<String> settings = new ArrayList<>();
		for (String line : Files.readAllLines(original.resolve("config.ini"))) {
			String key = line.contains("=") ? line.substring(0, line.indexOf('=')) : "";
			if (!starts.containsKey(key) && !key.equals("eclipse.p2.data.area")) {
				settings.add(line.replace("file\\:plugins/", "file\\:" + product.resolve(PLUGINS) + "/")
						.replace("reference\\:file\\:org.", "reference\\:file\\:" + product.resolve(PLUGINS) + "/org."));
			}
		}
		starts.forEach((key, value) -> settings.add(key + "=" + value));
		Files.write(configuration.resolve("config.ini"), settings);
	}

	/** The built product of this machine's platform. */
	static Path product(BenchPlace place) throws IOException {
		String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
		Path product = place.bench().resolve("../org.akashi.product/target/products/org.akashi.product/linux/gtk").resolve(arch)
				.resolve("akashi").toAbsolutePath().normalize();
		if (!Files.isDirectory(product.resolve(PLUGINS))) {
			throw new IOException(product + " is not there: run releng/build first");
		}
		return product;
	}

	private static Path measuring(BenchPlace place) throws IOException {
		Path target = place.bench().resolve("../../bundles/org.akashi.measure.ui/target").toAbsolutePath().normalize();
		try (Stream<Path> files = Files.list(target)) {
			return files.filter(file -> file.getFileName().toString().matches("org\\.akashi\\.measure\\.ui-.*(?<!sources)\\.jar"))
					.findFirst().orElseThrow(() -> new IOException("no measuring bundle in " + target));
		}
	}

	/**
	 * Starts the workbench and waits for its end.
	 *
	 * @param properties system properties of the virtual machine
	 * @return what it wrote
	 * @throws IOException when it fails or doesn't end
	 */
	String run(Map<String, String> properties) throws IOException, InterruptedException {
		Path launcher;
		try (Stream<Path> plugins = Files.list(product.resolve(PLUGINS))) {
			launcher = plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
		}
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Djava.util.logging.config.file=" + product.resolve("logging.properties"), "--enable-native-access=ALL-UNNAMED"));
		properties.forEach((key, value) -> command.add(key.startsWith("-") ? key + value : "-D" + key + "=" + value));
		command.addAll(List.of("-jar", launcher.toString(), "-configuration", folder.resolve("configuration").toString(),
				"-data", folder.resolve("workspace").toString(), "-nl", "en"));
		Path output = folder.resolve("output.txt");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("the workbench did not end; it wrote: " + Files.readString(output, StandardCharsets.UTF_8));
		}
		String said = Files.readString(output, StandardCharsets.UTF_8);
		if (process.exitValue() != 0) {
			throw new IOException("the workbench ended with " + process.exitValue() + ": "
					+ said.lines().limit(20).collect(Collectors.joining("\n")));
		}
		return said;
	}
}
