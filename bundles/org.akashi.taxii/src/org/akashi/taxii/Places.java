package org.akashi.taxii;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where pulls stand, one small file each in {@code .akashi/taxii/} of the case: of this machine, never in git, without secrets. */
final class Places {

	/**
	 * How far a pull came.
	 *
	 * @param addedAfter what the pull under way, or the next one, asks after
	 * @param next       what to ask with for the next page of the pull under way, or {@code ""} when it came to its end
	 * @param last       when the server got the last object of those pages, or {@code ""}
	 * @param report     SHA-256 of the last page in the case, or {@code ""}: a page that is no longer there was undone
	 * @param witness    STIX id of an object that the last pages brought, or {@code ""}: when it is not in the case, they were
	 *                   given up without saving
	 */
	record Place(String addedAfter, String next, String last, String report, String witness) {

		/** Whether a pull is under way. */
		boolean underWay() {
			return !next.isEmpty();
		}
	}

	private Places() {
	}

	/** The folder for all that is kept of TAXII servers. */
	static Path folder(Path caseFolder) {
		return caseFolder.resolve(".akashi").resolve("taxii");
	}

	/** A file name for one collection and one way of asking. */
	static String key(TaxiiCollection collection, String how) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
					.digest((collection.url() + "\n" + how).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 12);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Java always has SHA-256", e);
		}
	}

	static Optional<Place> read(Path file) throws CoreException {
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try {
			JsonNode node = Json.MAPPER.readTree(Files.readAllBytes(file));
			return Optional.of(new Place(Json.text(node, "added_after"), Json.text(node, "next"), Json.text(node, "last"), Json.text(node, "report"),
					Json.text(node, "witness")));
		} catch (IOException e) {
			throw TaxiiStatus.error(TaxiiStatus.PLACE, "How far the last pull came can't be read in " + file + ": " + e.getMessage(), e);
		} catch (JacksonException e) {
			return Optional.empty(); // a broken note costs a pull from the start, which changes nothing that is there
		}
	}

	static void write(Path file, TaxiiCollection collection, Place place) throws CoreException {
		ObjectNode node = Json.MAPPER.createObjectNode();
		node.put("collection", collection.url().toString());
		node.put("added_after", place.addedAfter()).put("next", place.next()).put("last", place.last()).put("report", place.report())
				.put("witness", place.witness());
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(part, node.toPrettyString() + "\n", StandardCharsets.UTF_8);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw TaxiiStatus.error(TaxiiStatus.PLACE, "How far the pull came can't be kept in " + file + ": " + e.getMessage()
					+ ". What was pulled is in the case.", e);
		}
	}
}
