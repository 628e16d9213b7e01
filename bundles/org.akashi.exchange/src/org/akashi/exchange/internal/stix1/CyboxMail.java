package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.exchange.internal.stix1.Cybox.Converted;
import org.akashi.model.CyberObservable;
import org.akashi.model.EmailMessage;
import org.akashi.stix.StixTypes;

/** Mails of CybOX. */
final class CyboxMail {

	private CyboxMail() {
	}

	static Converted of(XmlElement properties) {
		List<String> comparisons = new ArrayList<>();
		List<CyberObservable> objects = new ArrayList<>();
		EmailMessage mail = (EmailMessage) StixTypes.create("email-message");
		mail.setIsMultipart(Boolean.FALSE);
		properties.child("Header").ifPresent(header -> {
			header.child("From").ifPresent(from -> one(from, "from_ref", comparisons, objects).ifPresent(mail::setFromRef));
			header.child("Sender").ifPresent(from -> one(from, "sender_ref", comparisons, objects).ifPresent(mail::setSenderRef));
			many(header, "To", "to_refs", comparisons, objects, mail.getToRefs());
			many(header, "CC", "cc_refs", comparisons, objects, mail.getCcRefs());
			many(header, "BCC", "bcc_refs", comparisons, objects, mail.getBccRefs());
			header.child("Subject").ifPresent(subject -> {
				Cybox.keep(comparisons, Condition.text("email-message:subject", subject));
				mail.setSubject(subject.text());
			});
			header.child("Message_ID").ifPresent(id -> {
				Cybox.keep(comparisons, Condition.text("email-message:message_id", id));
				mail.setMessageId(id.text());
			});
			header.child("X_Mailer").ifPresent(mailer -> Cybox.keep(comparisons,
					Condition.text("email-message:additional_header_fields.'X-Mailer'", mailer)));
			header.child("Reply_To").ifPresent(reply -> reply.child("Address_Value").ifPresent(value -> Cybox.keep(comparisons,
					Condition.text("email-message:additional_header_fields.'Reply-To'", value))));
		});
		properties.child("Raw_Body").ifPresent(body -> {
			Cybox.keep(comparisons, Condition.text("email-message:body", body));
			mail.setBody(body.text());
		});
		mail.setSpecVersion("2.1");
		Sco.set(mail, "spec_version", "2.1");
		objects.add(mail);
		return new Converted(comparisons, objects);
	}

	private static Optional<String> one(XmlElement address, String property, List<String> comparisons, List<CyberObservable> objects) {
		Optional<XmlElement> value = address.child("Address_Value");
		value.ifPresent(element -> Cybox.keep(comparisons, Condition.text("email-message:" + property + ".value", element)));
		return value.flatMap(element -> Condition.values(element).stream().findFirst()).map(text -> address(text, objects));
	}

	private static String address(String text, List<CyberObservable> objects) {
		CyberObservable address = Sco.of("email-addr", Map.of("value", text));
		objects.add(address);
		return address.getId();
	}

	private static void many(XmlElement header, String name, String property, List<String> comparisons, List<CyberObservable> objects,
			List<String> refs) {
		List<String> each = new ArrayList<>();
		header.child(name).ifPresent(list -> {
			List<XmlElement> recipients = list.children("Recipient");
			for (XmlElement recipient : recipients) {
				recipient.child("Address_Value").ifPresent(value -> {
					Cybox.keep(each, Condition.text("email-message:" + property + "[*].value", value));
					Condition.values(value).forEach(text -> refs.add(address(text, objects)));
				});
			}
		});
		if (!each.isEmpty()) {
			comparisons.add(each.size() == 1 ? each.getFirst() : "(" + String.join(" OR ", each) + ")");
		}
	}
}
