package org.akashi.indicator;

/**
 * A path, split the way STIX keeps it: the folder in a {@code directory}, the name in a {@code file}. Joining gives
 * the very text that was split, for Windows, Unix and network paths.
 *
 * @param folder the folder; it ends with a separator only where it must (a root, or a folder that doesn't show by
 *               itself which separator it uses)
 * @param name   the file's name; {@code ""} for a path that ends with a separator and so names a folder
 */
record FilePath(String folder, String name) {

	static FilePath split(String path) {
		int separator = Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/'));
		if (separator < 0) {
			return new FilePath("", path);
		}
		String name = path.substring(separator + 1);
		FilePath bare = new FilePath(path.substring(0, separator), name);
		boolean plain = bare.folder.indexOf('\\') > 0 || bare.folder.indexOf('/') > 0 || bare.folder.startsWith("/");
		return plain && bare.joined().equals(path) ? bare : new FilePath(path.substring(0, separator + 1), name);
	}

	String joined() {
		if (folder.isEmpty() || folder.endsWith("\\") || folder.endsWith("/")) {
			return folder + name;
		}
		if (folder.indexOf('\\') < 0 && folder.indexOf('/') < 0) {
			return folder + '\\' + name;
		}
		return folder + (folder.lastIndexOf('\\') >= 0 ? '\\' : '/') + name;
	}
}
