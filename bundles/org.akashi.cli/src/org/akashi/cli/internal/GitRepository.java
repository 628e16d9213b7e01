package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.akashi.store.CaseMerge;
import org.akashi.store.CaseMerge.Outcome;
import org.eclipse.core.runtime.CoreException;

/** The git repository that a case stands in, by way of the installed git. */
final class GitRepository {

	private static final List<String> ATTRIBUTES = List.of("* -text", "*.jsonl merge=akashi", "case.json merge=akashi",
			"reports/*/*/report.json merge=akashi", "reports/*/*/original* -diff -merge");

	private final Path folder;

	GitRepository(Path folder) {
		this.folder = folder;
		if (!Files.isRegularFile(folder.resolve("case.json"))) {
			throw CommandFailure.unreadable(folder + " holds no case: there is no case.json in it", null);
		}
	}

	/** Makes git merge the files of the case by Akashi. */
	void install(String command, boolean goOn) throws IOException {
		git("rev-parse", "--git-dir");
		Path file = folder.resolve(".gitattributes");
		List<String> lines = Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<>();
		// Those of earlier cases would keep both versions of a line.
		lines.removeIf(line -> line.endsWith(" merge=union") || ATTRIBUTES.contains(line));
		List<String> all = new ArrayList<>(ATTRIBUTES);
		all.addAll(lines);
		Files.writeString(file, String.join("\n", all) + "\n");
		git("config", "merge.akashi.name", "Akashi: object by object");
		git("config", "merge.akashi.driver", command + " merge" + (goOn ? " --go-on" : "") + " --path %P %O %A %B");
	}

	/** Merges the types of which git left a whole file beside its parts, or parts unmerged. */
	List<Outcome> finish() throws IOException, CoreException {
		String theirs = theirs();
		String base = theirs.equals("MERGE_HEAD") ? git("merge-base", "HEAD", theirs).strip() : theirs + "^";
		List<Outcome> outcomes = new ArrayList<>();
		for (String type : types()) {
			Path temporary = Files.createTempDirectory("akashi-merge");
			try {
				Path[] versions = { temporary.resolve("base"), temporary.resolve("ours"), temporary.resolve("theirs") };
				objects(base, type, versions[0]);
				objects("HEAD", type, versions[1]);
				objects(theirs, type, versions[2]);
				outcomes.add(CaseMerge.merge(folder, type, versions[0], versions[1], versions[2]));
				git("add", "-A", "--", "objects");
			} finally {
				for (String name : List.of("base", "ours", "theirs")) {
					Files.deleteIfExists(temporary.resolve(name));
				}
				Files.deleteIfExists(temporary);
			}
		}
		return outcomes;
	}

	/** What is being merged into HEAD. */
	private String theirs() throws IOException {
		for (String head : List.of("MERGE_HEAD", "CHERRY_PICK_HEAD", "REBASE_HEAD")) {
			if (run("rev-parse", "-q", "--verify", head).exit() == 0) {
				return head;
			}
		}
		throw CommandFailure.usage("git isn't merging in " + folder + ": there is nothing to finish");
	}

	private TreeSet<String> types() throws IOException {
		TreeSet<String> types = new TreeSet<>();
		for (String path : git("ls-files", "-u", "--full-name", "-z", "--", "objects").split("\0")) {
			int at = path.indexOf('\t');
			if (at >= 0) {
				types.add(type(path.substring(at + 1)));
			}
		}
		Path objects = folder.resolve("objects");
		if (Files.isDirectory(objects)) {
			try (var list = Files.list(objects)) {
				list.filter(Files::isDirectory).map(path -> path.getFileName().toString())
						.filter(type -> Files.exists(objects.resolve(type + ".jsonl"))).forEach(types::add);
			}
		}
		return types;
	}

	private static String type(String path) {
		String inside = path.substring(path.indexOf("objects/") + "objects/".length());
		return inside.contains("/") ? inside.substring(0, inside.indexOf('/')) : inside.replaceFirst("\\.jsonl$", "");
	}

	/** Writes all objects of a type as they are in a commit. */
	private void objects(String commit, String type, Path to) throws IOException {
		StringBuilder lines = new StringBuilder();
		for (String path : git("ls-tree", "-r", "--name-only", "-z", commit, "--", "objects/" + type + ".jsonl", "objects/" + type + "/")
				.split("\0")) {
			if (!path.isEmpty()) {
				String content = git("cat-file", "blob", commit + ":./" + path);
				lines.append(content).append(content.isEmpty() || content.endsWith("\n") ? "" : "\n");
			}
		}
		Files.writeString(to, lines);
	}

	private record Result(int exit, String out, String err) {
	}

	private String git(String... arguments) throws IOException {
		Result result = run(arguments);
		if (result.exit != 0) {
			throw CommandFailure.unreadable(folder + ": git " + String.join(" ", arguments) + ": "
					+ (result.err.isBlank() ? "exit code " + result.exit : result.err.lines().findFirst().orElse("")), null);
		}
		return result.out;
	}

	private Result run(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		Path errors = Files.createTempFile("akashi-git", ".txt");
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile()).start();
			process.getOutputStream().close();
			String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Result(process.waitFor(), out, Files.readString(errors));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted while git ran", e);
		} finally {
			Files.deleteIfExists(errors);
		}
	}
}
