package org.akashi.warninglist;

import java.util.Objects;

/**
 * A value on a warning list: which list, and why.
 *
 * @param listId   id of the list
 * @param listName name of the list for people
 * @param version  version of the list
 * @param category what being on the list means
 * @param entry    the entry that matched, as the list has it; the narrowest where several did
 * @param type     how the entry matched
 * @param matched  the part of the value that was compared: the value itself, or its host
 * @param comment  what the list says about this entry; mostly empty
 */
public record WarningHit(String listId, String listName, long version, WarningList.Category category, String entry, MatchType type, String matched,
		String comment) {

	public WarningHit {
		Objects.requireNonNull(type, "type");
	}

	/** Whether the entry is the compared part itself; otherwise this is below it, in it, or fits it. */
	public boolean isItself() {
		return type == MatchType.STRING && !entry.startsWith(".") && !entry.startsWith("*.") || matched.equalsIgnoreCase(entry)
				|| type == MatchType.HOSTNAME && entry.startsWith(".") && matched.equalsIgnoreCase(entry.substring(1));
	}

	/** Why it is a hit, in an English sentence without its full stop: match, list, version. */
	public String why() {
		String how = switch (type) {
			case SUBSTRING -> matched + " has the entry " + entry + " in it";
			case STRING, HOSTNAME -> isItself() ? matched + " is an entry" : matched + " is below the entry " + entry;
			case CIDR -> isItself() ? matched + " is an entry" : matched + " lies within the entry " + entry;
			case REGEX -> matched + " fits the entry " + entry;
		};
		return how + " of the warning list " + listName + " (" + listId + ", version " + version + ")" + (comment.isEmpty() ? "" : ": " + comment);
	}
}
