/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Email Message</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>email-message</code>. STIX 2.1, section 6.6.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.EmailMessage#getIsMultipart <em>Is Multipart</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getDate <em>Date</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getContentType <em>Content Type</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getFromRef <em>From Ref</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getSenderRef <em>Sender Ref</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getToRefs <em>To Refs</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getCcRefs <em>Cc Refs</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getBccRefs <em>Bcc Refs</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getMessageId <em>Message Id</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getReceivedLines <em>Received Lines</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getAdditionalHeaderFields <em>Additional Header Fields</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getBody <em>Body</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getBodyMultipart <em>Body Multipart</em>}</li>
 *   <li>{@link org.akashi.model.EmailMessage#getRawEmailRef <em>Raw Email Ref</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getEmailMessage()
 * @model annotation="http://akashi.org/stix name='email-message' section='6.6'"
 * @generated
 */
public interface EmailMessage extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Is Multipart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>is_multipart</code>: <code>null</code> when absent. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is Multipart</em>' attribute.
	 * @see #setIsMultipart(Boolean)
	 * @see org.akashi.model.ModelPackage#getEmailMessage_IsMultipart()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='is_multipart'"
	 * @generated
	 */
	Boolean getIsMultipart();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMessage#getIsMultipart <em>Is Multipart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Multipart</em>' attribute.
	 * @see #getIsMultipart()
	 * @generated
	 */
	void setIsMultipart(Boolean value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>date</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.akashi.model.ModelPackage#getEmailMessage_Date()
	 * @model annotation="http://akashi.org/stix name='date' format='time'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMessage#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Content Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>content_type</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Type</em>' attribute.
	 * @see #setContentType(String)
	 * @see org.akashi.model.ModelPackage#getEmailMessage_ContentType()
	 * @model annotation="http://akashi.org/stix name='content_type'"
	 * @generated
	 */
	String getContentType();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMessage#getContentType <em>Content Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Type</em>' attribute.
	 * @see #getContentType()
	 * @generated
	 */
	void setContentType(String value);

	/**
	 * Returns the value of the '<em><b>From Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>from_ref</code>: STIX identifier. Refers to email-addr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Ref</em>' attribute.
	 * @see #setFromRef(String)
	 * @see org.akashi.model.ModelPackage#getEmailMessage_FromRef()
	 * @model annotation="http://akashi.org/stix name='from_ref' format='id' contributes='true' refs='email-addr'"
	 * @generated
	 */
	String getFromRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMessage#getFromRef <em>From Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Ref</em>' attribute.
	 * @see #getFromRef()
	 * @generated
	 */
	void setFromRef(String value);

	/**
	 * Returns the value of the '<em><b>Sender Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>sender_ref</code>: STIX identifier. Refers to email-addr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sender Ref</em>' attribute.
	 * @see #setSenderRef(String)
	 * @see org.akashi.model.ModelPackage#getEmailMessage_SenderRef()
	 * @model annotation="http://akashi.org/stix name='sender_ref' format='id' refs='email-addr'"
	 * @generated
	 */
	String getSenderRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMessage#getSenderRef <em>Sender Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sender Ref</em>' attribute.
	 * @see #getSenderRef()
	 * @generated
	 */
	void setSenderRef(String value);

	/**
	 * Returns the value of the '<em><b>To Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>to_refs</code>: STIX identifiers. Refers to email-addr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getEmailMessage_ToRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='to_refs' format='id' refs='email-addr'"
	 * @generated
	 */
	EList<String> getToRefs();

	/**
	 * Returns the value of the '<em><b>Cc Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>cc_refs</code>: STIX identifiers. Refers to email-addr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cc Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getEmailMessage_CcRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='cc_refs' format='id' refs='email-addr'"
	 * @generated
	 */
	EList<String> getCcRefs();

	/**
	 * Returns the value of the '<em><b>Bcc Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>bcc_refs</code>: STIX identifiers. Refers to email-addr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bcc Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getEmailMessage_BccRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='bcc_refs' format='id' refs='email-addr'"
	 * @generated
	 */
	EList<String> getBccRefs();

	/**
	 * Returns the value of the '<em><b>Message Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>message_id</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message Id</em>' attribute.
	 * @see #setMessageId(String)
	 * @see org.akashi.model.ModelPackage#getEmailMessage_MessageId()
	 * @model annotation="http://akashi.org/stix name='message_id'"
	 * @generated
	 */
	String getMessageId();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMessage#getMessageId <em>Message Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message Id</em>' attribute.
	 * @see #getMessageId()
	 * @generated
	 */
	void setMessageId(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>subject</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.akashi.model.ModelPackage#getEmailMessage_Subject()
	 * @model annotation="http://akashi.org/stix name='subject' contributes='true'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMessage#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Received Lines</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>received_lines</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received Lines</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getEmailMessage_ReceivedLines()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='received_lines'"
	 * @generated
	 */
	EList<String> getReceivedLines();

	/**
	 * Returns the value of the '<em><b>Additional Header Fields</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>additional_header_fields</code>: JSON texts by key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Additional Header Fields</em>' map.
	 * @see org.akashi.model.ModelPackage#getEmailMessage_AdditionalHeaderFields()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='additional_header_fields' format='jsondict'"
	 * @generated
	 */
	EMap<String, String> getAdditionalHeaderFields();

	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>body</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.akashi.model.ModelPackage#getEmailMessage_Body()
	 * @model annotation="http://akashi.org/stix name='body' contributes='true'"
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMessage#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Body Multipart</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.EmailMimePart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>body_multipart</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body Multipart</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getEmailMessage_BodyMultipart()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='body_multipart'"
	 * @generated
	 */
	EList<EmailMimePart> getBodyMultipart();

	/**
	 * Returns the value of the '<em><b>Raw Email Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>raw_email_ref</code>: STIX identifier. Refers to artifact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw Email Ref</em>' attribute.
	 * @see #setRawEmailRef(String)
	 * @see org.akashi.model.ModelPackage#getEmailMessage_RawEmailRef()
	 * @model annotation="http://akashi.org/stix name='raw_email_ref' format='id' refs='artifact'"
	 * @generated
	 */
	String getRawEmailRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.EmailMessage#getRawEmailRef <em>Raw Email Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw Email Ref</em>' attribute.
	 * @see #getRawEmailRef()
	 * @generated
	 */
	void setRawEmailRef(String value);

} // EmailMessage
