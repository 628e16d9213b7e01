package org.akashi.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A built product in a folder, run as a user would run it: through its start script. */
record Product(Path folder) {

	private static final Path RELENG = Path.of("..").toAbsolutePath().normalize();
	static final Path UPDATE_SITE = RELENG.resolve("org.akashi.updatesite/target/repository");
	static final Path SAMPLES = RELENG.resolve("../bundles/org.akashi.report/samples").normalize();
	private static final Path PRODUCTS = RELENG.resolve("org.akashi.product/target/products/org.akashi.product");

	/** What a run left: exit code, standard output and standard error. */
	record Result(int exit, String out, String err) {

		/** The lines of standard output that are not blank. */
		List<String> lines() {
			return out.lines().filter(line -> !line.isBlank()).toList();
		}
	}

	/** The product for a platform, e.g. {@code "linux/gtk/x86_64"}. */
	static Product of(String platform) {
		Path folder = PRODUCTS.resolve(platform);
		return new Product(platform.startsWith("macosx") ? folder.resolve("Akashi.app/Contents/Eclipse")
				: folder.resolve("akashi"));
	}

	/** The product for this machine. */
	static Product here() {
		String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
		return of("linux/gtk/" + arch);
	}

	/** A copy of this product in another folder, to be changed freely. */
	Product copyTo(Path target) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Path copy = target.resolve(folder.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				} else {
					Files.copy(file, copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
				}
			}
		}
		return new Product(target);
	}

	/** The names in {@code plugins/}. */
	List<String> plugins() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("plugins"))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	/** Runs the start script. */
	Result akashi(String... arguments) {
		return akashi(Map.of(), folder.getParent(), arguments);
	}

	/** Runs the start script with changed environment in another working folder; an empty value unsets a variable. */
	Result akashi(Map<String, String> environment, Path workingFolder, String... arguments) {
		List<String> command = new ArrayList<>(List.of(folder.resolve("akashi").toString()));
		command.addAll(List.of(arguments));
		return run(environment, workingFolder, command);
	}

	/** Starts a command and waits for its end, at most five minutes. */
	static Result run(Map<String, String> environment, Path workingFolder, List<String> command) {
		try {
			Path out = Files.createTempFile("akashi", ".out");
			Path err = Files.createTempFile("akashi", ".err");
			ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile())
					.redirectOutput(out.toFile()).redirectError(err.toFile());
			environment.forEach((name, value) -> {
				if (value.isEmpty()) {
					builder.environment().remove(name);
				} else {
					builder.environment().put(name, value);
				}
			});
			Process process = builder.start();
			process.getOutputStream().close();
			if (!process.waitFor(5, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new AssertionError(command + " did not end within five minutes: " + Files.readString(err));
			}
			Result result = new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
					Files.readString(err, StandardCharsets.UTF_8));
			Files.delete(out);
			Files.delete(err);
			return result;
		} catch (IOException e) {
			throw new AssertionError("Cannot run " + command, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted while running " + command, e);
		}
	}
}
