package org.akashi.report.ui.internal.review;

import org.akashi.mention.Role;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.akashi.ui.TypeLabels;

/** What items, roles and decisions are called in the user's language. */
public final class ItemLabels {

	private ItemLabels() {
	}

	/** The name of an item's type; for statements what they state. */
	public static String type(QueueItem item) {
		return switch (item.kind()) {
		case MENTION -> TypeLabels.of(item.type());
		case RELATIONSHIP -> TypeLabels.relation(item.type());
		case PROPERTY -> TypeLabels.property(item.type());
		};
	}

	/** What an item is called: its value, or its statement in one line. */
	public static String title(QueueItem item) {
		return item.kind() == Kind.MENTION ? item.value() : item.statement().line(type(item));
	}

	/** The name of a role. */
	public static String role(Role role) {
		return switch (role) {
		case INDICATOR -> Messages.role_indicator;
		case SUBJECT -> Messages.role_subject;
		case VICTIM -> Messages.role_victim;
		case PUBLISHER -> Messages.role_publisher;
		case REFERENCE -> Messages.role_reference;
		case BENIGN -> Messages.role_benign;
		case EXAMPLE -> Messages.role_example;
		};
	}

	/** The name of a decision. */
	public static String status(Status status) {
		return switch (status) {
		case OPEN -> Messages.status_open;
		case ACCEPTED -> Messages.status_accepted;
		case REJECTED -> Messages.status_rejected;
		};
	}
}
